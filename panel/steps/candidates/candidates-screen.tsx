/** The step Kandidaatwijken: the wijken with how much is known of each, and ways to fill the table. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { emptyCells, planGaps } from "../../../core/selection/study/plan-gaps";
import { readStudy } from "../../../core/selection/study/read-study";
import { kandidaatwijken } from "../../../core/tables/kandidaatwijken";
import { planCreateTables } from "../../../core/tables/plan-create";
import { readTable } from "../../../core/tables/read-table";
import { usePane } from "../../pane";
import { CellLink } from "../../parts/cell-link";
import { EmptyStep } from "../../parts/empty-step";
import { LinkButton } from "../../parts/link-button";
import { StepPage } from "../../parts/step-page";
import { TableSource } from "../../parts/table-source";
import { useNumbers } from "../../parts/use-numbers";
import { WorkButton } from "../../parts/work-button";
import { useCriteria } from "../criteria/use-criteria";
import { findingsOf } from "../findings-of";
import { CoverageBar } from "./coverage-bar";

const AT_FIRST = 50;
/** A longer list is read in the sheet. */
const MOST = 500;

export function CandidatesScreen() {
  const { say, study, language, open } = usePane();
  const criteria = useCriteria();
  const located = study?.candidates;
  return (
    <StepPage title={say("panel.step.candidates")} findings={findingsOf(study?.findings, kandidaatwijken.name)}>
      {located ? (
        <>
          <TableSource located={located} schema={kandidaatwijken} />
          <div className="ww-row">
            <Button
              {...(located.shape.dataRows.length === 0 && { appearance: "primary" as const })}
              onClick={() => open({ name: "figures" })}
            >
              {say("panel.figures.open")}
            </Button>
            <MarkGaps />
          </div>
          <Wijken />
        </>
      ) : (
        <EmptyStep
          first={
            <Button appearance="primary" onClick={() => open({ name: "figures" })}>
              {say("panel.figures.open")}
            </Button>
          }
          purpose={kandidaatwijken.purpose[language]}
          table={kandidaatwijken.name}
          create={(snapshot) =>
            planCreateTables(snapshot, [{ schema: kandidaatwijken, openHeaders: criteria.map(({ name }) => name) }])
          }
        />
      )}
    </StepPage>
  );
}

/** Empty cells get "n.b.", so that a gap is a decision and not an oversight. */
function MarkGaps() {
  const { say, study, plans } = usePane();
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
        {say("panel.candidates.markGaps", { count })}
      </WorkButton>
      <CellLink cell={first}>{say("panel.candidates.firstGap")}</CellLink>
    </>
  );
}

function Wijken() {
  const { say, study, ranking, open } = usePane();
  const { share } = useNumbers();
  const [all, setAll] = useState(false);
  if (!ranking) return <PlainList />;
  const more = Math.min(ranking.study.candidates.length, MOST) - AT_FIRST;
  return (
    <section className="ww-stack">
      <h2>{say("panel.fact.candidates", { count: ranking.study.candidates.length })}</h2>
      <ul className="ww-tiles">
        {ranking.study.candidates.slice(0, all ? MOST : AT_FIRST).map((candidate, index) => {
          const known = ranking.coverage[index] ?? 0;
          return (
            <li key={`${candidate.place.row}`}>
              <button
                type="button"
                className="ww-tile ww-plain-tile"
                onClick={() => open({ name: "wijk", candidate: index, from: "candidates" })}
              >
                <span className="ww-row-spread">
                  <span className="ww-tile-name">{candidate.name}</span>
                  <span className="ww-small ww-number">{say("panel.candidates.known", { share: share(known) })}</span>
                </span>
                <CoverageBar share={known} />
              </button>
            </li>
          );
        })}
      </ul>
      {!all && more > 0 && (
        <LinkButton onClick={() => setAll(true)}>{say("panel.findings.more", { count: more })}</LinkButton>
      )}
      {all && <Others count={ranking.study.candidates.length - MOST} />}
      {study?.criteria === undefined && (
        <LinkButton onClick={() => open({ name: "criteria" })}>
          {say("panel.home.goTo", { step: say("panel.step.criteria") })}
        </LinkButton>
      )}
    </section>
  );
}

/** Without criteria nothing can be said about a wijk yet, but its name is there. */
function PlainList() {
  const { say, study, open } = usePane();
  if (!study?.candidates) return null;
  const names = readTable(study.candidates.shape, kandidaatwijken).rows.map(({ row, values }) => ({
    row,
    name: String(values.name ?? ""),
  }));
  return (
    <section className="ww-stack">
      <h2>{say("panel.fact.candidates", { count: names.length })}</h2>
      {names.length === 0 && <p>{say("panel.candidates.fill")}</p>}
      <ul className="ww-stack ww-bullets">
        {names.slice(0, MOST).map(({ row, name }) => (
          <li key={row}>{name}</li>
        ))}
      </ul>
      <Others count={names.length - MOST} />
      <LinkButton onClick={() => open({ name: "criteria" })}>
        {say("panel.home.goTo", { step: say("panel.step.criteria") })}
      </LinkButton>
    </section>
  );
}

/** Of a list that is too long to show here. */
function Others({ count }: { count: number }) {
  const { say } = usePane();
  return count > 0 && <p className="ww-muted">{say("panel.candidates.others", { count })}</p>;
}
