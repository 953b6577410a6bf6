/** The profile of one wijk: what speaks for it and against it, what is unknown, and where it stands per criterion. */
import { Button } from "@fluentui/react-components";
import { placeAmong, placeSentence, reasonsFor } from "../../../core/selection/study/explain";
import { exclusionSentence } from "../../../core/selection/study/plan-results";
import type { Ranking } from "../../../core/selection/study/ranking";
import { valuePlace } from "../../../core/selection/study/study";
import { valueText } from "../../../core/selection/study/value-text";
import { RangeDot } from "../../charts/range-dot";
import { usePane } from "../../pane";
import { Bar } from "../../parts/bar";
import { CellLink } from "../../parts/cell-link";
import { StepPage } from "../../parts/step-page";
import { useNumbers } from "../../parts/use-numbers";
import { NotYet } from "./not-yet";

interface Props {
  candidate: number;
  from: "choice" | "candidates";
}

export function WijkScreen({ candidate, from }: Props) {
  const { say, ranking, language, open } = usePane();
  const { number, share } = useNumbers();
  const wijk = ranking?.study.candidates[candidate];
  if (!ranking || !wijk) {
    return (
      <StepPage title={say("panel.step.choice")} backTo={{ name: from }}>
        <NotYet />
      </StepPage>
    );
  }
  const rank = ranking.ranks[candidate] ?? Number.NaN;
  const score = ranking.scores[candidate] ?? Number.NaN;
  const known = ranking.coverage[candidate] ?? 0;
  const exclusions = ranking.exclusions[candidate] ?? [];
  return (
    <StepPage title={wijk.name} backTo={{ name: from }}>
      {wijk.municipality !== "" && <p className="ww-muted">{wijk.municipality}</p>}
      {exclusions.length > 0 && (
        <Bar tone="warning" title={say("panel.wijk.excluded")}>
          {exclusions.map((exclusion) => (
            <p key={exclusion.criterion}>{exclusionSentence(ranking, exclusion, language)}</p>
          ))}
        </Bar>
      )}
      {!Number.isNaN(rank) && (
        <p className="ww-lead">
          {say("panel.wijk.stands", { rank, of: rankedCount(ranking), points: number(score, 1) })}
          {known < 1 && ` ${say("panel.choice.known", { share: share(known) })}.`}
        </p>
      )}
      <Reasons ranking={ranking} candidate={candidate} />
      <div>
        <Button onClick={() => open({ name: "argument", wijk: { name: "wijk", candidate, from } })}>
          {say("panel.argument.title")}
        </Button>
      </div>
      <Gaps ranking={ranking} candidate={candidate} />
      <PerCriterion ranking={ranking} candidate={candidate} />
      <CellLink cell={wijk.place}>{say("panel.goToRow")}</CellLink>
    </StepPage>
  );
}

function rankedCount({ ranks }: Ranking): number {
  return ranks.filter((rank) => !Number.isNaN(rank)).length;
}

function Reasons({ ranking, candidate }: { ranking: Ranking; candidate: number }) {
  const { say, language } = usePane();
  const reasons = reasonsFor(ranking, candidate, language);
  return (
    <>
      {(["pro", "contra"] as const).map((side) => {
        const own = reasons.filter((reason) => reason.side === side);
        return (
          <section key={side} className="ww-stack">
            <h2>{say(`panel.wijk.${side}`)}</h2>
            {own.length === 0 ? (
              <p className="ww-muted">{say(`panel.wijk.no.${side}`)}</p>
            ) : (
              <ul className="ww-stack ww-bullets">
                {own.map((reason) => (
                  <li key={reason.sentence}>
                    {reason.sentence}
                    {reason.from === "people" && <span className="ww-muted"> {say("panel.wijk.fromPeople")}</span>}
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </>
  );
}

function Gaps({ ranking, candidate }: { ranking: Ranking; candidate: number }) {
  const { say } = usePane();
  const { study } = ranking;
  const gaps = study.criteria.flatMap((criterion, j) => {
    const index = candidate * study.criteria.length + j;
    return Number.isNaN(study.values.data[index]) ? [{ criterion, j, reason: study.missing[index] }] : [];
  });
  if (gaps.length === 0) return null;
  return (
    <section className="ww-stack">
      <h2>{say("panel.wijk.lacks")}</h2>
      <ul className="ww-stack ww-bullets">
        {gaps.map(({ criterion, j, reason }) => (
          <li key={criterion.name}>
            {criterion.name}: {say(`panel.missing.${reason ?? "unreadable"}`)}.{" "}
            <CellLink cell={valuePlace(study, candidate, j)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PerCriterion({ ranking, candidate }: { ranking: Ranking; candidate: number }) {
  const { say, language } = usePane();
  const { share } = useNumbers();
  const { study, scaled } = ranking;
  const columns = study.criteria.length;
  const shareOf = (row: number, j: number) => scaled.data[row * columns + j] ?? Number.NaN;
  return (
    <section className="ww-stack">
      <h2>{say("panel.wijk.perCriterion")}</h2>
      <p className="ww-small ww-muted">{say("panel.wijk.perCriterionHint")}</p>
      <ul className="ww-stack-wide">
        {study.criteria.map((criterion, j) => {
          const own = shareOf(candidate, j);
          if (Number.isNaN(own)) return null;
          const others = study.candidates
            .map((_, row) => shareOf(row, j))
            .filter((at, row) => row !== candidate && at >= 0);
          const place = placeSentence(placeAmong(ranking, candidate, j), language);
          const value = study.values.data[candidate * columns + j] ?? 0;
          const origin = [criterion.source, criterion.year ?? ""].filter((part) => part !== "").join(", ");
          return (
            <li key={criterion.name}>
              <h3>{criterion.name}</h3>
              <p>
                {valueText(value, criterion.unit, language)}, {place}
              </p>
              <RangeDot at={own} others={others} sentence={say("panel.wijk.between", { share: share(own) })} />
              {origin !== "" && <p className="ww-small ww-muted">{origin}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
