/** A line of text with its label. */
import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";

interface Props {
  label: string;
  hint?: string;
  /** What is wrong with it. */
  problem?: string;
  value: string;
  /** Several lines, so that a whole sentence can be read while typing. */
  tall?: boolean;
  onChange(value: string): void;
}

export function TextField({ label, hint, problem, value, tall, onChange }: Props) {
  const [text, setText] = useState(value);
  const change = (typed: string) => {
    setText(typed);
    onChange(typed);
  };
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(problem !== undefined && { validationState: "error" as const, validationMessage: problem })}
    >
      {tall ? (
        <Textarea resize="vertical" value={text} onChange={(_, data) => change(data.value)} />
      ) : (
        <Input value={text} onChange={(_, data) => change(data.value)} />
      )}
    </Field>
  );
}
