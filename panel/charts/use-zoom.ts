/** Wheel, pinch and drag on a drawing: how much it is enlarged, and by how much it is shifted. */
import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";

/** A point of the drawing comes at `scale * x + left`, `scale * y + top`. */
export interface Zoom {
  scale: number;
  left: number;
  top: number;
}

interface Point {
  x: number;
  y: number;
}

export const WHOLE: Zoom = { scale: 1, left: 0, top: 0 };
const MOST = 16;
const STEP = 1.5;
/** A finger that moves less than this still taps. */
const STEADY = 5;

/** `by` times as large, with the point that is at `around` staying there; never smaller than the whole, never off it. */
export function zoomed(zoom: Zoom, by: number, around: Point, size: { width: number; height: number }): Zoom {
  const scale = Math.min(MOST, Math.max(1, zoom.scale * by));
  const ratio = scale / zoom.scale;
  return within(
    { scale, left: around.x - (around.x - zoom.left) * ratio, top: around.y - (around.y - zoom.top) * ratio },
    size,
  );
}

function within({ scale, left, top }: Zoom, { width, height }: { width: number; height: number }): Zoom {
  const kept = (shift: number, length: number) => Math.min(0, Math.max(length * (1 - scale), shift));
  return { scale, left: kept(left, width), top: kept(top, height) };
}

export interface Zooming {
  zoom: Zoom;
  /** For the svg. */
  target: RefObject<SVGSVGElement | null>;
  handlers: Record<
    "onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel",
    (event: PointerEvent) => void
  >;
  /** True right after a drag or pinch: the click that follows is no choice. */
  moved(): boolean;
  nearer(): void;
  further(): void;
  whole(): void;
  /** Brings a point of the drawing to the middle, as far as that goes. */
  show(point: Point): void;
}

export function useZoom(width: number, height: number): Zooming {
  const [zoom, setZoom] = useState(WHOLE);
  const target = useRef<SVGSVGElement>(null);
  const pointers = useRef(new Map<number, Point>());
  const travelled = useRef(0);
  const by = useCallback(
    (factor: number, around: Point = { x: width / 2, y: height / 2 }) =>
      setZoom((now) => zoomed(now, factor, around, { width, height })),
    [width, height],
  );

  // React listens to the wheel passively, and then the page would scroll along.
  useEffect(() => {
    const svg = target.current;
    if (!svg) return;
    const onWheel = (event: WheelEvent) => {
      // The whole map cannot shrink: then the wheel scrolls the page as everywhere.
      if (event.deltaY === 0 || (event.deltaY > 0 && svg.dataset.near !== "true")) return;
      event.preventDefault();
      by(Math.exp(-Math.sign(event.deltaY) * Math.min(0.4, Math.abs(event.deltaY) / 300)), pointIn(svg, event));
    };
    svg.addEventListener("wheel", onWheel, { passive: false });
    return () => svg.removeEventListener("wheel", onWheel);
  }, [by]);

  const onPointerDown = (event: PointerEvent) => {
    if (pointers.current.size === 0) travelled.current = 0;
    if (target.current) pointers.current.set(event.pointerId, pointIn(target.current, event));
  };
  const onPointerMove = (event: PointerEvent) => {
    const before = pointers.current.get(event.pointerId);
    const svg = target.current;
    if (!before || !svg) return;
    const here = pointIn(svg, event);
    pointers.current.set(event.pointerId, here);
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    travelled.current += Math.hypot(here.x - before.x, here.y - before.y);
    if (other) {
      const apart = (point: Point) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
      by(apart(here) / apart(before), { x: (here.x + other.x) / 2, y: (here.y + other.y) / 2 });
    } else if (travelled.current > STEADY) {
      setZoom(({ scale, left, top }) =>
        within({ scale, left: left + here.x - before.x, top: top + here.y - before.y }, { width, height }),
      );
    }
  };
  const onPointerUp = (event: PointerEvent) => {
    pointers.current.delete(event.pointerId);
  };

  return {
    zoom,
    target,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
    moved: () => travelled.current > STEADY,
    nearer: () => by(STEP),
    further: () => by(1 / STEP),
    whole: () => setZoom(WHOLE),
    show: ({ x, y }) =>
      setZoom(({ scale }) =>
        within({ scale, left: width / 2 - scale * x, top: height / 2 - scale * y }, { width, height }),
      ),
  };
}

function pointIn(svg: Element, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const { left, top } = svg.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
