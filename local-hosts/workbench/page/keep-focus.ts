/** Keeps the focus on what somebody chose in the bar above the workbook, while grid and pane are drawn anew. */

/** Of a person, as opposed to a page that takes the focus by itself. */
const SIGNS = ["pointerdown", "keydown"];

/**
 * The grid and the pane take the focus some time after they were drawn. Until somebody presses a key or a button, on the
 * page or in the pane, the control with this id gets it back.
 */
export function keepFocus(id: string, pane: HTMLIFrameElement): void {
  const until = new AbortController();
  const { signal } = until;
  const giveBack = () => {
    if (!signal.aborted && !document.activeElement?.closest("header")) document.getElementById(id)?.focus();
  };
  const later = () => setTimeout(giveBack);
  const stop = () => until.abort();
  const listenInPane = () => {
    for (const sign of SIGNS) pane.contentWindow?.addEventListener(sign, stop, { capture: true, signal });
  };
  document.addEventListener("focusin", later, { signal });
  // A frame that takes the focus is not told by focusin: to this page its window loses it.
  window.addEventListener("blur", later, { signal });
  for (const sign of SIGNS) document.addEventListener(sign, stop, { capture: true, signal });
  listenInPane();
  pane.addEventListener("load", listenInPane, { signal });
  giveBack();
}
