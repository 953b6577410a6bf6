/** The width that a chart can use, followed as the pane is resized: text in charts keeps its size. */
import { type RefObject, useEffect, useRef, useState } from "react";

/** A pane of 350 px without its margins. */
const USUAL_WIDTH = 310;

export function useWidth<T extends HTMLElement>(): [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => setWidth(target.clientWidth || USUAL_WIDTH);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
