/** What the dossier will say, in one column of plain text to paste elsewhere. */
import { Field, Textarea } from "@fluentui/react-components";
import { textVersion } from "../../../core/dossier/text-version";
import { usePane } from "../../pane";
import { StepPage } from "../../parts/step-page";
import { useDossier } from "./use-dossier";
import { words } from "./words";

export function ReadScreen() {
  const { say } = usePane();
  const dossier = useDossier();
  return (
    <StepPage title={say(words.show)}>
      {dossier && (
        <Field label={say(words.readLabel)} hint={say(words.readHint)}>
          <Textarea
            readOnly
            resize="vertical"
            lang="nl"
            value={textVersion(dossier)}
            textarea={{ rows: 24 }}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Field>
      )}
    </StepPage>
  );
}
