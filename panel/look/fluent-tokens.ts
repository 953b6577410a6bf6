/**
 * Stands in the built pane for Fluent's list of tokens, of which a handful are used: each is the CSS variable of its own
 * name, so that the list of 467 need not be fetched before anything is drawn.
 */
const LAYERS: Readonly<Record<string, number>> = {
  Background: 0,
  Content: 1,
  Overlay: 1000,
  Popup: 2000,
  Messages: 3000,
  Floating: 4000,
  Priority: 5000,
  Debug: 6000,
};

/** "colorBrandStroke1" is `var(--colorBrandStroke1)`; a layer has its height behind it for a page without a theme. */
export const tokens: Readonly<Record<string, string>> = new Proxy<Record<string, string>>(
  {},
  {
    get(_, name) {
      const layer = LAYERS[String(name).replace(/^zIndex/, "")];
      return layer === undefined ? `var(--${String(name)})` : `var(--${String(name)}, ${layer})`;
    },
  },
);
