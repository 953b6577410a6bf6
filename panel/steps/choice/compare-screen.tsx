/** Two wijken side by side: the totals, and per criterion who is ahead and by how much, the largest difference first. */

import { useState } from "react";
import { compareCandidates, type Difference } from "../../../core/selection/choice/compare";
import type { Ranking } from "../../../core/selection/choice/ranking";
import { valueText } from "../../../core/selection/value-text";
import { LeadBar } from "../../charts/lead-bar";
import { usePane } from "../../pane";
import { StepPage } from "../../parts/step-page";
import { useNumbers } from "../../parts/use-numbers";
import { words as paneWords } from "../../words";
import { NotYet } from "./not-yet";
import { useRanking } from "./use-ranking";
import { WijkField } from "./wijk-field";
import { words } from "./words";

export function CompareScreen() {
  const { say } = usePane();
  const ranking = useRanking();
  return (
    <StepPage title={say(words["compare.title"])}>{ranking ? <Compare ranking={ranking} /> : <NotYet />}</StepPage>
  );
}

function Compare({ ranking }: { ranking: Ranking }) {
  const { say } = usePane();
  const { number } = useNumbers();
  const [first, setFirst] = useState(ranking.order[0] ?? 0);
  const [second, setSecond] = useState(ranking.order[1] ?? 0);
  const differences = compareCandidates(ranking, first, second);
  const most = Math.max(0, ...differences.map(({ lead }) => (Number.isNaN(lead) ? 0 : Math.abs(lead))));
  const name = (candidate: number) => ranking.study.candidates[candidate]?.name ?? "";
  const total = (candidate: number) => {
    const score = ranking.scores[candidate] ?? Number.NaN;
    return Number.isNaN(score) ? say(paneWords.unknown) : number(score, 1);
  };
  return (
    <>
      <WijkField label={say(words.compareFirst)} ranking={ranking} value={first} onChange={setFirst} />
      <WijkField label={say(words.compareSecond)} ranking={ranking} value={second} onChange={setSecond} />
      <p className="ww-lead">
        {say(words.compareTotals, { first: name(first), a: total(first), second: name(second), b: total(second) })}
      </p>
      <ul className="ww-stack-wide">
        {differences.map((difference) => (
          <li key={difference.criterion}>
            <DifferenceLine ranking={ranking} difference={difference} most={most} names={[name(first), name(second)]} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface LineProps {
  ranking: Ranking;
  difference: Difference;
  most: number;
  names: readonly [string, string];
}

function DifferenceLine({ ranking, difference, most, names }: LineProps) {
  const { say, language } = usePane();
  const { number } = useNumbers();
  const { criterion, values, lead } = difference;
  const { name = "", unit = "" } = ranking.study.criteria[criterion] ?? {};
  const shown = (value: number) => (Number.isNaN(value) ? say(paneWords.unknown) : valueText(value, unit, language));
  return (
    <>
      <h2 className="ww-h3">{name}</h2>
      <p className="ww-row-spread ww-small">
        <span>{shown(values[0])}</span>
        <span>{shown(values[1])}</span>
      </p>
      {Number.isNaN(lead) ? (
        <p className="ww-small ww-muted">{say(words.compareCannot)}</p>
      ) : (
        <>
          <LeadBar lead={lead} most={most} />
          <p className="ww-small">
            {lead === 0
              ? say(words.compareEqual)
              : say(words.compareAhead, {
                  wijk: lead > 0 ? names[0] : names[1],
                  points: number(Math.abs(lead), 1),
                })}
          </p>
        </>
      )}
    </>
  );
}
