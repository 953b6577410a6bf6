/** A labelled list to choose one from; the system's own list, which every screen reader and narrow pane handles. */
import { Field, Select } from "@fluentui/react-components";

export interface Option<T extends string> {
  value: T;
  label: string;
}

interface Props<T extends string> {
  label: string;
  /** What it is about stands beside it already; screen readers still get the label. */
  labelHidden?: boolean;
  value: T;
  options: readonly Option<T>[];
  onChange(value: T): void;
  hint?: string;
}

export function ChoiceField<T extends string>({ label, labelHidden, value, options, onChange, hint }: Props<T>) {
  return (
    <Field {...(!labelHidden && { label })} {...(hint !== undefined && { hint })}>
      <Select
        {...(labelHidden && { "aria-label": label })}
        value={value}
        onChange={(_, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
