/** In which form results are written: values, or formulas that go on computing. */

import { Radio, RadioGroup } from "@fluentui/react-components";
import { usePane } from "../pane";
import { words } from "./form-words";

export type ResultForm = "values" | "live" | "plain";

export const ALL_FORMS: readonly ResultForm[] = ["values", "live", "plain"];

interface Props<F extends ResultForm> {
  value: F;
  /** The forms that the sheet can take. */
  forms: readonly F[];
  onChange(form: F): void;
}

export function FormField<F extends ResultForm>({ value, forms, onChange }: Props<F>) {
  const { say } = usePane();
  return (
    <RadioGroup
      aria-label={say(words["form.label"])}
      value={value}
      onChange={(_, data) => {
        const chosen = forms.find((form) => form === data.value);
        if (chosen) onChange(chosen);
      }}
    >
      {forms.map((form) => (
        <Radio
          key={form}
          value={form}
          label={
            <>
              {say(words[`form.${form}`])}
              <br />
              <span className="ww-small ww-muted">{say(words[`formHint.${form}`])}</span>
            </>
          }
        />
      ))}
    </RadioGroup>
  );
}
