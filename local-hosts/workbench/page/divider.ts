/** The bar between the grid and the pane: dragged with the mouse or moved with the arrow keys. */

export interface Divider {
  /** Sets the bounds of a program; other bounds than before bring its usual width. */
  bound(bounds: WidthBounds): void;
}

export interface WidthBounds {
  readonly usual: number;
  readonly narrowest: number;
  readonly widest: number;
}

const step = 10;

/** `bar` is a separator element; `setWidth` gets the new width of the pane in pixels. */
export function divide(bar: HTMLElement, setWidth: (width: number) => void): Divider {
  let bounds: WidthBounds = { usual: 0, narrowest: 0, widest: 0 };
  let width = 0;

  function change(wanted: number): void {
    width = Math.round(Math.min(bounds.widest, Math.max(bounds.narrowest, wanted)));
    bar.setAttribute("aria-valuenow", String(width));
    setWidth(width);
  }

  bar.addEventListener("pointerdown", (down) => {
    const from = { x: down.clientX, width };
    bar.setPointerCapture(down.pointerId);
    const move = (moved: PointerEvent) => change(from.width + from.x - moved.clientX);
    bar.addEventListener("pointermove", move);
    bar.addEventListener("lostpointercapture", () => bar.removeEventListener("pointermove", move), { once: true });
  });

  bar.addEventListener("keydown", (event) => {
    const wanted: Readonly<Record<string, number>> = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: bounds.narrowest,
      End: bounds.widest,
    };
    const next = wanted[event.key];
    if (next === undefined) return;
    event.preventDefault();
    change(next);
  });

  return {
    bound(next) {
      if (next === bounds) return;
      bounds = next;
      bar.setAttribute("aria-valuemin", String(next.narrowest));
      bar.setAttribute("aria-valuemax", String(next.widest));
      bar.hidden = next.narrowest === next.widest;
      change(next.usual);
    },
  };
}
