/** A line of text with its label. */
import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";

interface Props {
  label: string;
  hint?: string;
  /** What is wrong with it. */
  problem?: string;
  value: string;
  onChange(value: string): void;
}

export function TextField({ label, hint, problem, value, onChange }: Props) {
  const [text, setText] = useState(value);
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(problem !== undefined && { validationState: "error" as const, validationMessage: problem })}
    >
      <Input
        value={text}
        onChange={(_, data) => {
          setText(data.value);
          onChange(data.value);
        }}
      />
    </Field>
  );
}
