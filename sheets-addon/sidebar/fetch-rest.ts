/** Where the second half of the sidebar comes from: it may load nothing, so the server hands it over as text. */
import type { Call } from "./script-run";

/** The part of webpack's own that loads a script of the build, whatever asked for it, and tells how that ended. */
declare const __webpack_require__: {
  l: (address: string, ended: (event: { type: "load" | "error" }) => void) => void;
};

/** From now on `import()` asks the server. A part that does not arrive is asked again by whoever needs it next. */
export function fetchRestBy(call: Call): void {
  __webpack_require__.l = (_, ended) => {
    call("paneRest").then(
      (code) => {
        const script = document.createElement("script");
        script.textContent = code;
        document.head.append(script);
        ended({ type: "load" });
      },
      () => ended({ type: "error" }),
    );
  };
}
