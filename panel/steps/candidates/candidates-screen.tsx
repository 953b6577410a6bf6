/** The step Kandidaatwijken: the wijken with how much is known of each, and ways to fill the table. */

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { emptyCells, planGaps } from "../../../core/selection/candidates/plan-gaps";
import { findingsOf } from "../../../core/selection/findings-of";
import { words as progressWords } from "../../../core/selection/progress-words";
import { readStudy } from "../../../core/selection/read-study";
import { planCreateTables } from "../../../core/tables/plan-create";
import { tableIn } from "../../../core/tables/table";
import { stepTitles } from "../../../core/texts/step-titles";
import type { Snapshot } from "../../../core/workbook/snapshot";
import { usePane } from "../../pane";
import { CellLink } from "../../parts/cell-link";
import { LinkButton } from "../../parts/link-button";
import { StepPage } from "../../parts/step-page";
import { useNumbers } from "../../parts/use-numbers";
import { WorkButton } from "../../parts/work-button";
import { useReading } from "../../use-reading";
import { words as paneWords } from "../../words";
import { choiceScreens } from "../choice/screens";
import { useRanking } from "../choice/use-ranking";
import { criteriaScreens } from "../criteria/screens";
import { useCriteria, useStudy } from "../criteria/use-study";
import { EmptyStep } from "../empty-step";
import { LearnMore } from "../learn-more";
import { TableSource } from "../table-source";
import { CoverageBar } from "./coverage-bar";
import { words as mapWords } from "./map/words";
import { candidatesScreens } from "./screens";
import { words as sourceWords } from "./sources/words";
import { words } from "./words";

const AT_FIRST = 50;
/** A longer list is read in the sheet. */
const MOST = 500;

export function CandidatesScreen() {
  const { say, language, open } = usePane();
  const study = useStudy();
  const criteria = useCriteria();
  const located = study?.candidates;
  return (
    <StepPage title={say(stepTitles.candidates)} findings={findingsOf(study?.findings, kandidaatwijken.name)}>
      {located ? (
        <>
          <TableSource located={located} schema={kandidaatwijken} />
          <div className="ww-row">
            <Button
              {...(located.shape.dataRows.length === 0 && { appearance: "primary" as const })}
              onClick={() => open(candidatesScreens.figures)}
            >
              {say(words.figuresOpen)}
            </Button>
            <Button onClick={() => open(candidatesScreens.pick)}>{say(mapWords.pick)}</Button>
            {located.shape.dataRows.length > 0 && (
              <Button onClick={() => open(candidatesScreens.map)}>{say(mapWords.open)}</Button>
            )}
            <Button onClick={() => open(candidatesScreens.sources)}>{say(sourceWords.open)}</Button>
            <MarkGaps />
          </div>
          <Wijken />
        </>
      ) : (
        <EmptyStep
          first={
            <>
              <Button appearance="primary" onClick={() => open(candidatesScreens.figures)}>
                {say(words.figuresOpen)}
              </Button>
              <Button onClick={() => open(candidatesScreens.pick)}>{say(mapWords.pick)}</Button>
            </>
          }
          purpose={kandidaatwijken.purpose[language]}
          table={kandidaatwijken.name}
          create={(snapshot) =>
            planCreateTables(snapshot, [{ schema: kandidaatwijken, openHeaders: criteria.map(({ name }) => name) }])
          }
        />
      )}
      <LearnMore step="candidates" />
    </StepPage>
  );
}

/** Empty cells get "n.b.", so that a gap is a decision and not an oversight. */
function MarkGaps() {
  const { say, plans } = usePane();
  const study = useStudy();
  const cells = study?.study ? emptyCells(study.study) : [];
  const [first] = cells;
  if (!first) return null;
  const count = cells.length;
  return (
    <>
      <WorkButton
        task={() =>
          plans.propose((snapshot) => {
            const now = readStudy(snapshot).study;
            return now && planGaps(snapshot, now);
          })
        }
      >
        {say(words.markGaps, { count })}
      </WorkButton>
      <CellLink cell={first}>{say(words.firstGap)}</CellLink>
    </>
  );
}

function Wijken() {
  const { say, open } = usePane();
  const study = useStudy();
  const ranking = useRanking();
  const { share } = useNumbers();
  const [all, setAll] = useState(false);
  if (!ranking) return <PlainList />;
  const more = Math.min(ranking.study.candidates.length, MOST) - AT_FIRST;
  return (
    <section className="ww-stack">
      <h2>{say(progressWords.candidates, { count: ranking.study.candidates.length })}</h2>
      <ul className="ww-tiles">
        {ranking.study.candidates.slice(0, all ? MOST : AT_FIRST).map((candidate, index) => {
          const known = ranking.coverage[index] ?? 0;
          return (
            <li key={`${candidate.place.row}`}>
              <button
                type="button"
                className="ww-tile ww-plain-tile"
                onClick={() => open(choiceScreens.wijk, { candidate: index })}
              >
                <span className="ww-row-spread">
                  <span className="ww-tile-name">{candidate.name}</span>
                  <span className="ww-small ww-number">{say(words.known, { share: share(known) })}</span>
                </span>
                <CoverageBar share={known} />
              </button>
            </li>
          );
        })}
      </ul>
      {!all && more > 0 && (
        <LinkButton onClick={() => setAll(true)}>{say(paneWords.findingsMore, { count: more })}</LinkButton>
      )}
      {all && <Others count={ranking.study.candidates.length - MOST} />}
      {study?.criteria === undefined && (
        <LinkButton onClick={() => open(criteriaScreens.all)}>
          {say(paneWords.homeGoTo, { step: say(stepTitles.criteria) })}
        </LinkButton>
      )}
    </section>
  );
}

const candidatesTable = (snapshot: Snapshot) => tableIn(snapshot, kandidaatwijken);

/** Without criteria nothing can be said about a wijk yet, but its name is there. */
function PlainList() {
  const { say, open } = usePane();
  const table = useReading(candidatesTable);
  if (!table) return null;
  const names = table.rows.map(({ row, values }) => ({ row, name: String(values.name ?? "") }));
  return (
    <section className="ww-stack">
      <h2>{say(progressWords.candidates, { count: names.length })}</h2>
      {names.length === 0 && <p>{say(words.fill)}</p>}
      <ul className="ww-stack ww-bullets">
        {names.slice(0, MOST).map(({ row, name }) => (
          <li key={row}>{name}</li>
        ))}
      </ul>
      <Others count={names.length - MOST} />
      <LinkButton onClick={() => open(criteriaScreens.all)}>
        {say(paneWords.homeGoTo, { step: say(stepTitles.criteria) })}
      </LinkButton>
    </section>
  );
}

/** Of a list that is too long to show here. */
function Others({ count }: { count: number }) {
  const { say } = usePane();
  return count > 0 && <p className="ww-muted">{say(words.others, { count })}</p>;
}
