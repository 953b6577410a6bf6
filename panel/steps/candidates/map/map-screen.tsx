/** Kandidaatwijken on the map: any criterion as colour, and a way to bring one's own division. */
import { useState } from "react";
import { MAP_SOURCE } from "../../../../core/map/regions";
import { valueText } from "../../../../core/selection/value-text";
import { MapFigure } from "../../../charts/map-figure";
import { usePane } from "../../../pane";
import { ChoiceField } from "../../../parts/choice-field";
import { StepPage } from "../../../parts/step-page";
import { choiceScreens } from "../../choice/screens";
import { useStudy } from "../../criteria/use-study";
import { MapProblem } from "./map-problem";
import { OwnMapField } from "./own-map-field";
import { useWijkenMap } from "./use-wijken-map";
import { words } from "./words";

export function MapScreen() {
  const { say, open, language } = usePane();
  const study = useStudy()?.study;
  const { wijken, own, map, problem } = useWijkenMap();
  const [chosen, setChosen] = useState("0");
  const column = Math.min(Number(chosen), (study?.criteria.length ?? 1) - 1);
  const criterion = study?.criteria[column];
  const values = wijken.map(({ id, name }) => {
    const value = study?.values.data[Number(id) * study.criteria.length + column] ?? Number.NaN;
    const known = !Number.isNaN(value);
    return {
      id,
      name,
      value: known ? value : undefined,
      shown: known ? valueText(value, criterion?.unit ?? "", language) : "",
    };
  });
  return (
    <StepPage title={say(words.title)}>
      {study && (
        <ChoiceField
          label={say(words.criterion)}
          value={String(column)}
          options={study.criteria.map(({ name }, index) => ({ value: String(index), label: name }))}
          onChange={setChosen}
        />
      )}
      {map ? (
        <MapFigure
          title={criterion?.name ?? say(words.title)}
          sentence={say(words.mapSentence, { count: wijken.length, criterion: criterion?.name ?? "" })}
          map={map}
          wijken={values}
          headers={{ rank: say(words.rank), wijk: say(words.wijk), value: criterion?.name ?? "" }}
          source={own ? say(words.ownSource) : MAP_SOURCE}
          onChoose={(id) => study && open(choiceScreens.wijk, { candidate: Number(id) })}
        />
      ) : (
        <MapProblem problem={problem} />
      )}
      <OwnMapField />
    </StepPage>
  );
}
