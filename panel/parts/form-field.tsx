/** In which form results are written: values, or formulas that go on computing. */
import { Radio, RadioGroup } from "@fluentui/react-components";
import { usePane } from "../pane";

export type ResultForm = "values" | "live" | "plain";

const FORMS: readonly ResultForm[] = ["values", "live", "plain"];

export function FormField({ value, onChange }: { value: ResultForm; onChange(form: ResultForm): void }) {
  const { say } = usePane();
  return (
    <RadioGroup
      aria-label={say("panel.form.label")}
      value={value}
      onChange={(_, data) => onChange(FORMS.find((form) => form === data.value) ?? "values")}
    >
      {FORMS.map((form) => (
        <Radio
          key={form}
          value={form}
          label={
            <>
              {say(`panel.form.${form}`)}
              <br />
              <span className="ww-small ww-muted">{say(`panel.formHint.${form}`)}</span>
            </>
          }
        />
      ))}
    </RadioGroup>
  );
}
