/** The look that Office has: light, dark or high contrast. */
import type { Theme } from "../../panel/host";

const HIGH_CONTRAST = "(forced-colors: active)";

export function officeTheme(): Theme {
  if (matchMedia(HIGH_CONTRAST).matches) return "contrast";
  // Excel on the web has no theme of its own.
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  return background && isDark(background) ? "dark" : "light";
}

/** Office has no event for its theme in Excel; people change it outside the pane and come back. */
export function listenToTheme(listener: (theme: Theme) => void): () => void {
  const contrast = matchMedia(HIGH_CONTRAST);
  let last = officeTheme();
  const look = () => {
    const now = officeTheme();
    if (now !== last) listener(now);
    last = now;
  };
  contrast.addEventListener("change", look);
  window.addEventListener("focus", look);
  return () => {
    contrast.removeEventListener("change", look);
    window.removeEventListener("focus", look);
  };
}

/** Luma of ITU-R BT.601 under one half. */
function isDark(colour: string): boolean {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (!parts) return false;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
