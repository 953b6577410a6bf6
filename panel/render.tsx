/** Puts the pane in a page; each host calls this once with what it offers. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import type { Host } from "./host";

/** Draws the pane in `element`, whatever stood there before. */
export function renderPanel(element: HTMLElement, host: Host): void {
  createRoot(element).render(
    <StrictMode>
      <App host={host} />
    </StrictMode>,
  );
}
