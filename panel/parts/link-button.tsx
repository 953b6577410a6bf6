/** Something to press that reads as a link: it goes somewhere and changes nothing. */
import type { ReactNode } from "react";

export function LinkButton({ onClick, children, label }: { onClick(): void; children: ReactNode; label?: string }) {
  return (
    <button type="button" className="ww-link" onClick={onClick} aria-label={label}>
      {children}
    </button>
  );
}
