/** "Kies op de kaart": the sectors of a municipality, tapped or chosen with the keyboard, become rows of Kandidaatwijken. */
import { useEffect, useMemo, useState } from "react";
import { regionsOf } from "../../../../core/map/find-sectors";
import { mapOfWijken } from "../../../../core/map/map-of-wijken";
import { MAP_SOURCE, REGIONS } from "../../../../core/map/regions";
import type { Municipality } from "../../../../core/map/sector-list";
import { planSectors } from "../../../../core/selection/candidates/plan-sectors";
import { wijkenOnMap } from "../../../../core/selection/candidates/wijken-on-map";
import type { HostProblem } from "../../../../core/workbook/host-answer";
import { MapDrawing } from "../../../charts/map-drawing";
import { MapLegendList } from "../../../charts/map-legend-list";
import { useWidth } from "../../../charts/use-width";
import { words as chartWords } from "../../../charts/words";
import { loadSectorLists } from "../../../map-regions";
import { usePane } from "../../../pane";
import { ChoiceField } from "../../../parts/choice-field";
import { StepPage } from "../../../parts/step-page";
import { WorkButton } from "../../../parts/work-button";
import { useMapRegions } from "../../../use-map-regions";
import { useReading } from "../../../use-reading";
import { words as paneWords } from "../../../words";
import { MapProblem } from "./map-problem";
import { words } from "./words";

/** Classes of the map's colours: chosen now, and in the sheet already. */
const PICKED = 4;
const PRESENT = 1;

export function PickScreen() {
  const { say, host } = usePane();
  const [towns, setTowns] = useState<readonly Municipality[]>();
  const [problem, setProblem] = useState<HostProblem>();
  const codes = (useReading(wijkenOnMap) ?? []).flatMap((wijk) => wijk.codes);
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    let current = true;
    void loadSectorLists(host, REGIONS).then((answer) => {
      if (!current) return;
      if (answer.ok) setTowns(byName(answer.found.flatMap(({ municipalities }) => municipalities)));
      else setProblem(answer.problem);
    });
    return () => {
      current = false;
    };
  }, [host]);
  const home = towns?.find(({ sectors }) => sectors.some(({ code }) => codes.includes(code)));
  const town = towns?.find(({ code }) => code === chosen) ?? home ?? towns?.[0];
  return (
    <StepPage title={say(words.pick)}>
      {towns && town ? (
        <>
          <ChoiceField
            label={say(words.town)}
            value={town.code}
            options={towns.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={setChosen}
          />
          <Sectors key={town.code} town={town} present={codes} />
        </>
      ) : (
        <MapProblem problem={problem} />
      )}
    </StepPage>
  );
}

/** By their letters without accents: the same in every browser. */
function byName(towns: readonly Municipality[]): Municipality[] {
  return [...towns].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function Sectors({ town, present }: { town: Municipality; present: readonly string[] }) {
  const { say, plans, back } = usePane();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [frame, width] = useWidth<HTMLDivElement>();
  const answer = useMapRegions(regionsOf(town.sectors.map(({ code }) => code)));
  const regions = answer && "regions" in answer ? answer.regions : undefined;
  const map = useMemo(
    () =>
      regions &&
      mapOfWijken(
        regions,
        town.sectors.map(({ code }) => ({ id: code, codes: [code] })),
      ),
    [regions, town],
  );
  if (!map) return <MapProblem problem={answer && "problem" in answer ? answer.problem : undefined} />;
  const kindOf = (code: string) => (present.includes(code) ? "present" : picked.includes(code) ? "picked" : "free");
  const toldOf = (code: string, name: string) => {
    const kind = kindOf(code);
    return kind === "free" ? name : say(words[`told.${kind}`], { name });
  };
  const places = { present: PRESENT, picked: PICKED, free: undefined };
  const legend = (["picked", "present"] as const)
    .filter((kind) => town.sectors.some(({ code }) => kindOf(code) === kind))
    .map((kind) => ({ text: say(words[`legend.${kind}`]), fill: places[kind] }));
  const toggle = (code: string) => {
    if (kindOf(code) === "present") return;
    setPicked(picked.includes(code) ? picked.filter((one) => one !== code) : [...picked, code]);
  };
  const chosen = town.sectors.filter(({ code }) => picked.includes(code));
  const count = chosen.length;
  return (
    <>
      <p>{say(words.pickHow)}</p>
      <div className="ww-figure" ref={frame}>
        <MapDrawing
          sentence={say(words.sentence, { town: town.name, count: town.sectors.length, picked: count })}
          map={map}
          width={width}
          wijken={town.sectors.map(({ code, name }) => ({
            id: code,
            told: toldOf(code, name),
            mark: kindOf(code) === "picked" ? String(picked.indexOf(code) + 1) : "",
            place: places[kindOf(code)],
          }))}
          onChoose={toggle}
        />
      </div>
      {legend.length > 0 && <MapLegendList entries={legend} />}
      <p className="ww-small ww-muted">{say(chartWords.source, { source: MAP_SOURCE })}</p>
      <p aria-live="polite">
        {say(words.picked, { count })}
        {count > 0 && `: ${chosen.map(({ name }) => name).join(", ")}`}
      </p>
      {count > 0 && (
        <div>
          <WorkButton
            appearance="primary"
            task={() =>
              plans.propose(
                (snapshot) =>
                  planSectors(
                    snapshot,
                    chosen.map((sector) => ({ ...sector, municipality: town.name })),
                  ),
                { afterwards: back },
              )
            }
          >
            {say(paneWords.choiceWrite)}
          </WorkButton>
        </div>
      )}
    </>
  );
}
