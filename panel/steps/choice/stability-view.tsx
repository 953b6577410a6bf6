/** The first place put to the test, in sentences. */

import { useMemo } from "react";
import { methodNames } from "../../../core/selection/choice/method-names";
import type { Ranking } from "../../../core/selection/choice/ranking";
import { methodsAgreeing, type Stability, stabilityOf } from "../../../core/selection/choice/stability";
import { valuePlace } from "../../../core/selection/study";
import { usePane } from "../../pane";
import { CellLink } from "../../parts/cell-link";
import { words } from "./words";

const MOST_GAPS = 8;

interface Props {
  ranking: Ranking;
  stability: Stability;
}

export function StabilityView({ ranking }: { ranking: Ranking }) {
  const { study } = ranking;
  const stability = useMemo(() => stabilityOf(study), [study]);
  return (
    <>
      <Methods ranking={ranking} stability={stability} />
      <LeavingOut ranking={ranking} stability={stability} />
      <Gaps ranking={ranking} stability={stability} />
    </>
  );
}

function Methods({ ranking, stability }: Props) {
  const { say } = usePane();
  const { methods, compared } = stability;
  const { agree, of } = methodsAgreeing(stability);
  return (
    <section className="ww-stack">
      <h2>{say(words["sure.methods"])}</h2>
      <p>{of > 1 ? say(words["sure.methodsAgree"], { agree, of }) : say(words["sure.oneMethod"])}</p>
      {of > 1 && !compared.all && (
        <p>
          {say(words["sure.methodsPart"], {
            wijken: compared.wijken,
            ofWijken: stability.bounds.length,
            criteria: compared.criteria,
            ofCriteria: ranking.study.criteria.length,
          })}
        </p>
      )}
      <ul className="ww-stack-tight ww-bullets">
        {methods.map(({ method, leaders, problem }) => (
          <li key={method}>
            {say(methodNames[method])}: {problem ? say(words["sure.notAllowed"]) : namesOf(ranking, leaders)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function LeavingOut({ ranking, stability }: Props) {
  const { say } = usePane();
  const { criteria, candidates } = ranking.study;
  return (
    <section className="ww-stack">
      <h2>{say(words["sure.leaveOut"])}</h2>
      {stability.changes.length === 0 && <p>{say(words["sure.leaveOutNothing"])}</p>}
      <ul className="ww-stack-tight ww-bullets">
        {stability.changes.map(({ criterion, candidate, leaders }) => {
          const what = criterion === undefined ? candidates[candidate ?? 0]?.name : criteria[criterion]?.name;
          return (
            <li key={`${criterion} ${candidate}`}>
              {say(words["sure.without"], { what: what ?? "", wijk: namesOf(ranking, leaders), count: leaders.length })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Gaps({ ranking, stability }: Props) {
  const { say } = usePane();
  const { study } = ranking;
  const { gaps, bounds } = stability;
  if (gaps.length === 0) return null;
  const certain = bounds.filter(({ best, worst }) => best === worst);
  return (
    <section className="ww-stack">
      <h2>{say(words["sure.gaps"])}</h2>
      <p>{say(words["sure.certainRanks"], { certain: certain.length, of: bounds.length })}</p>
      <ul className="ww-stack ww-bullets">
        {gaps.slice(0, MOST_GAPS).map(({ candidate, column, bestRank, worstRank }) => (
          <li key={`${candidate} ${column}`}>
            {say(bestRank === worstRank ? words["sure.gapNothing"] : words["sure.gap"], {
              wijk: study.candidates[candidate]?.name ?? "",
              criterion: study.criteria[column]?.name ?? "",
              best: bestRank,
              worst: worstRank,
            })}{" "}
            <CellLink cell={valuePlace(study, candidate, column)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function namesOf({ study }: Ranking, candidates: readonly number[]): string {
  return candidates.map((candidate) => study.candidates[candidate]?.name ?? "").join(", ");
}
