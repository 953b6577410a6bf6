/** Runs in the page of the add-in before Office.js: lets the local Excel of the workbench around it take its place. */

interface Workbench {
  /** Set by the page of the workbench. */
  wijkwerfInstall?: (window: Window) => void;
}

(window.parent as Workbench).wijkwerfInstall?.(window);
