/** A button that lets the user choose a file. The browser's own field says "No file chosen" in its own language. */
import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface Props {
  label: string;
  /** Endings of the names, such as ".xlsx,.csv". */
  accept: string;
  primary?: boolean;
  onChoose(file: File): void;
}

export function FileButton({ label, accept, primary, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <input
        ref={input}
        className="ww-hidden"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        aria-label={label}
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onChoose(file);
        }}
      />
      <Button appearance={primary ? "primary" : "secondary"} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </div>
  );
}
