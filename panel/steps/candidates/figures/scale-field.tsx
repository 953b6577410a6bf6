/** Whether the scale of new criteria comes from all of Flanders or from the one municipality of the wijken. */

import type { Crosswalk } from "../../../../core/opendata/crosswalk";
import type { Municipality } from "../../../../core/opendata/municipality";
import { usePane } from "../../../pane";
import { ChoiceField } from "../../../parts/choice-field";
import { CrosswalkField } from "./crosswalk-field";
import { words } from "./words";

interface Props {
  municipality: Municipality;
  /** The municipality alone; otherwise Flanders. */
  chosen: boolean;
  onChange(chosen: boolean): void;
  onTable(table: Crosswalk): void;
}

export function ScaleField({ municipality: { name, told }, chosen, onChange, onTable }: Props) {
  const { say } = usePane();
  const only = told ? say(words.scaleMunicipality, { municipality: name }) : say(words.scaleDigits, { digits: name });
  return (
    <>
      <ChoiceField
        label={say(words.scale)}
        value={chosen ? "municipality" : "flanders"}
        options={[
          { value: "flanders", label: say(words.scaleFlanders) },
          { value: "municipality", label: only },
        ]}
        onChange={(value) => onChange(value === "municipality")}
        hint={say(words.scaleHint)}
      />
      {!told && chosen && (
        <CrosswalkField why={say(words.municipalityTable)} label={say(words.municipalityFile)} onRead={onTable} />
      )}
    </>
  );
}
