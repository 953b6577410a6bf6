/** A few buttons of which one is pressed. */
import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { Option } from "./choice-field";

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange(value: T): void;
  hint?: string;
}

export function ToggleButtons<T extends string>({ label, value, options, onChange, hint }: Props<T>) {
  const id = useId();
  return (
    <fieldset className="ww-stack-tight">
      <legend>{label}</legend>
      <div className="ww-row">
        {options.map((option) => (
          <Button
            key={option.value}
            size="small"
            appearance={option.value === value ? "primary" : "secondary"}
            aria-pressed={option.value === value}
            {...(hint !== undefined && option.value === value && { "aria-describedby": id })}
            onClick={() => onChange(option.value)}
          >
            {option.label}
          </Button>
        ))}
      </div>
      {hint !== undefined && (
        <p id={id} className="ww-small ww-muted">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
