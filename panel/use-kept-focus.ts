/** Keeps the place of whoever works with the keyboard when the thing they pressed disappears. */
import { useEffect } from "react";

/** What a screen does itself about the focus, such as a dialog that gives it back, comes first. */
const WAIT_MS = 50;

/**
 * When what had the focus is taken away (a button that did its work, a list that became another), the browser drops the
 * focus to nowhere: the next Tab begins at the top and a screen reader falls silent. Then it goes to what an open
 * dialog says, or else to the heading of the screen. Never while the user is in the grid: the pane must not pull the focus out of it.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const look = () => {
      clearTimeout(timer);
      if (!last || last.isConnected) return;
      timer = setTimeout(() => {
        const nowhere = document.activeElement === null || document.activeElement === document.body;
        if (!last || last.isConnected || !nowhere || !document.hasFocus()) return;
        last = null;
        const dialog = document.querySelector<HTMLElement>("[role='dialog'] [role='group']");
        (dialog ?? document.querySelector<HTMLElement>("h1"))?.focus({ preventScroll: true });
      }, WAIT_MS);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", remember);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener("focusin", remember);
    };
  }, []);
}
