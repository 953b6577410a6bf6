/// <reference lib="dom" />
/** Gives the open pane in Excel another look, as when somebody chooses another theme in Office and comes back. */
import type { Frame } from "playwright-core";

export type Look = "light" | "dark" | "contrast";

export async function changeLook(frame: Frame, look: Look): Promise<void> {
  await frame.evaluate(giveLook, look);
  await frame.waitForSelector(`.ww-app[data-theme="${look}"]`);
}

/** Runs in the pane: it is sent as text and must stand on its own. */
function giveLook(look: Look): void {
  const kept = window as unknown as {
    askedBefore?: typeof window.matchMedia;
    officeBefore?: { context: object };
    Office: { context: object };
  };
  kept.askedBefore ??= window.matchMedia.bind(window);
  const asked = kept.askedBefore;
  window.matchMedia = (query) => asked(look === "contrast" && /forced-colors:\s*active/.test(query) ? "all" : query);
  const background = look === "light" ? "#FFFFFF" : "#262626";
  const { Office } = kept;
  kept.officeBefore ??= Office;
  const before = kept.officeBefore;
  // Office.js does not let its theme be set: it is looked for in what stands before it.
  const context = Object.create(before.context, { officeTheme: { value: { bodyBackgroundColor: background } } });
  kept.Office = Object.create(before, { context: { value: context } });
  window.dispatchEvent(new Event("focus"));
}
