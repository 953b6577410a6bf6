/** A labelled list to choose one from; the system's own list, which every screen reader and narrow pane handles. */
import { Field, Select } from "@fluentui/react-components";

export interface Option<T extends string> {
  value: T;
  label: string;
}

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange(value: T): void;
  hint?: string;
}

export function ChoiceField<T extends string>({ label, value, options, onChange, hint }: Props<T>) {
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Select
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
