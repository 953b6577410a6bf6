/** The profile of one wijk: what speaks for it and against it, what is unknown, and where it stands per criterion. */

import { Button } from "@fluentui/react-components";
import { readSources, sourcesAbout } from "../../../core/selection/candidates/read-sources";
import { placeAmong, placeSentence, reasonsFor } from "../../../core/selection/choice/explain";
import type { Ranking } from "../../../core/selection/choice/ranking";
import { exclusionSentence } from "../../../core/selection/sheets/plan-results";
import { valuePlace } from "../../../core/selection/study";
import { valueText } from "../../../core/selection/value-text";
import { stepTitles } from "../../../core/texts/step-titles";
import { RangeDot } from "../../charts/range-dot";
import { usePane } from "../../pane";
import { Bar } from "../../parts/bar";
import { CellLink } from "../../parts/cell-link";
import { StepPage } from "../../parts/step-page";
import { useNumbers } from "../../parts/use-numbers";
import { useSnapshot } from "../../use-reading";
import { SourceList } from "../candidates/sources/source-list";
import { words as sourceWords } from "../candidates/sources/words";
import { words as argumentWords } from "./argument-words";
import { NotYet } from "./not-yet";
import { choiceScreens } from "./screens";
import { useRanking } from "./use-ranking";
import { words } from "./words";

export function WijkScreen({ candidate }: { candidate: number }) {
  const { say, language, open } = usePane();
  const ranking = useRanking();
  const { number, share } = useNumbers();
  const wijk = ranking?.study.candidates[candidate];
  if (!ranking || !wijk) {
    return (
      <StepPage title={say(stepTitles.choice)}>
        <NotYet />
      </StepPage>
    );
  }
  const rank = ranking.ranks[candidate] ?? Number.NaN;
  const score = ranking.scores[candidate] ?? Number.NaN;
  const known = ranking.coverage[candidate] ?? 0;
  const exclusions = ranking.exclusions[candidate] ?? [];
  return (
    <StepPage title={wijk.name}>
      {wijk.municipality !== "" && <p className="ww-muted">{wijk.municipality}</p>}
      {exclusions.length > 0 && (
        <Bar tone="warning" title={say(words["wijk.excluded"])}>
          {exclusions.map((exclusion) => (
            <p key={exclusion.criterion}>{exclusionSentence(ranking, exclusion, language)}</p>
          ))}
        </Bar>
      )}
      {!Number.isNaN(rank) && (
        <p className="ww-lead">
          {say(words["wijk.stands"], { rank, of: rankedCount(ranking), points: number(score, 1) })}
          {known < 1 && ` ${say(words.known, { share: share(known) })}.`}
        </p>
      )}
      <Reasons ranking={ranking} candidate={candidate} />
      <div>
        <Button onClick={() => open(choiceScreens.argument, { candidate })}>
          {say(argumentWords["argument.title"])}
        </Button>
      </div>
      <Read wijk={wijk.name} />
      <Gaps ranking={ranking} candidate={candidate} />
      <PerCriterion ranking={ranking} candidate={candidate} />
      <CellLink cell={wijk.place}>{say(words.goToRow)}</CellLink>
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
            <h2>{say(words[`wijk.${side}`])}</h2>
            {own.length === 0 ? (
              <p className="ww-muted">{say(words[`wijk.no.${side}`])}</p>
            ) : (
              <ul className="ww-stack ww-bullets">
                {own.map((reason) => (
                  <li key={reason.sentence}>
                    {reason.sentence}
                    {reason.from === "people" && <span className="ww-muted"> {say(words["wijk.fromPeople"])}</span>}
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

/** The first picture: what was read about it, beside its figures. */
function Read({ wijk }: { wijk: string }) {
  const { say } = usePane();
  const snapshot = useSnapshot();
  if (!snapshot || !readSources(snapshot)) return null;
  const sources = sourcesAbout(snapshot, wijk);
  return (
    <section className="ww-stack">
      <h2>{say(sourceWords.onWijk)}</h2>
      {sources.length === 0 ? <p className="ww-muted">{say(sourceWords.nothing)}</p> : <SourceList sources={sources} />}
    </section>
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
      <h2>{say(words["wijk.lacks"])}</h2>
      <ul className="ww-stack ww-bullets">
        {gaps.map(({ criterion, j, reason }) => (
          <li key={criterion.name}>
            {criterion.name}: {say(words[`missing.${reason ?? "unreadable"}`])}.{" "}
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
      <h2>{say(words["wijk.perCriterion"])}</h2>
      <p className="ww-small ww-muted">{say(words["wijk.perCriterionHint"])}</p>
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
              <RangeDot at={own} others={others} sentence={say(words["wijk.between"], { share: share(own) })} />
              {origin !== "" && <p className="ww-small ww-muted">{origin}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
