/** What just happened, at the bottom of the pane for a while; read aloud by screen readers. */
import { useEffect } from "react";

/** Long enough to read two lines without haste. */
const SHOWN_MS = 12_000;

export function StatusLine({ text, onOver }: { text: string; onOver(): void }) {
  useEffect(() => {
    if (text === "") return;
    const timer = setTimeout(onOver, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [text, onOver]);
  return (
    <div role="status" className={text === "" ? "ww-hidden" : "ww-status"}>
      {text}
    </div>
  );
}
