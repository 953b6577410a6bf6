/** The name of the screen that is open. */
import { useEffect, useRef } from "react";

/** Takes the focus when it appears, so that a screen reader says where one is. */
export function Heading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    if (typeof window.scrollTo === "function") document.scrollingElement?.scrollTo?.(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
