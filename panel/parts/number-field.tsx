/** A number as people here type it: a comma for decimals, dots for thousands, "%" allowed. */

import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { parseNumber } from "../../core/cells/parse-number";
import { usePane } from "../pane";
import { words } from "../words";
import { useNumbers } from "./use-numbers";

interface Props {
  label: string;
  hint?: string;
  value: number | undefined;
  /** False for a year: no thousands mark. */
  grouped?: boolean;
  /** "" when emptied; undefined when it cannot be read as a number. */
  onChange(value: number | "" | undefined): void;
}

export function NumberField({ label, hint, value, grouped = true, onChange }: Props) {
  const { say } = usePane();
  const { number } = useNumbers();
  const [text, setText] = useState(() => (value === undefined ? "" : grouped ? number(value, 6) : String(value)));
  const read = parseNumber(text);
  const wrong = text.trim() !== "" && read === undefined;
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(wrong && { validationState: "error" as const, validationMessage: say(words.notANumber) })}
    >
      <Input
        inputMode="decimal"
        value={text}
        onChange={(_, data) => {
          setText(data.value);
          onChange(data.value.trim() === "" ? "" : parseNumber(data.value));
        }}
      />
    </Field>
  );
}
