/** What a step found in the workbook: one line that says how much, opened a list with the worst first. */

import { type ReactNode, useState } from "react";
import { tableSchemas } from "../../core/table-schemas";
import { mendable, planNumbers, proposedNumber } from "../../core/tables/plan-mend";
import { alike, type Finding, worstFirst } from "../../core/workbook/finding";
import { usePane } from "../pane";
import { words } from "../words";
import { TONE_WORDS } from "./bar";
import { CellLink } from "./cell-link";
import { Icon } from "./icon";
import { LinkButton } from "./link-button";
import { WorkButton } from "./work-button";

/** More than this is not read by anybody; the rest is one press away. */
const AT_FIRST = 20;
/** Nor is this. */
const MOST_ALIKE = 100;

interface Props {
  findings: readonly Finding[];
  /** The buttons with which the user answers what a finding asks; undefined where it asks nothing. */
  answersTo?(finding: Finding): ReactNode;
}

export function Findings({ findings, answersTo }: Props) {
  const { say, plans } = usePane();
  const [all, setAll] = useState(false);
  const mended = mendable(findings, tableSchemas).length;
  const worst = worstFirst(findings)[0];
  if (!worst) return null;
  const sorted = alike(worstFirst(findings));
  // What must be checked is counted as the home counts it; news is told beside it.
  const news = sorted.filter(([first]) => first?.severity === "note").length;
  const counts = [
    { text: words.findingsCheck, count: sorted.length - news },
    { text: words.findingsNews, count: news },
  ];
  const summary = counts.flatMap(({ text, count }) => (count > 0 ? [say(text, { count })] : [])).join(", ");
  const asks = answersTo !== undefined && sorted.some(([first]) => first && answersTo(first) !== undefined);
  const shown = all ? sorted : sorted.slice(0, AT_FIRST);
  return (
    <details className={`ww-bar-${worst.severity} ww-card`} open={worst.severity === "error" || asks}>
      <summary>
        <Icon name={worst.severity} /> {summary}
      </summary>
      <ul className="ww-findings">
        {shown.map(([finding, ...others], index) => (
          // Two findings may read the same; their order is stable within one reading.
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity of their own
          <li key={index} className={`ww-finding-${finding?.severity}`}>
            {finding && <FindingLine finding={finding} />}
            {finding && answersTo?.(finding)}
            {others.length > 0 && <Others findings={others} />}
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <LinkButton onClick={() => setAll(true)}>
          {say(words.findingsMore, { count: sorted.length - shown.length })}
        </LinkButton>
      )}
      {mended > 0 && (
        <div>
          <WorkButton
            size="small"
            task={() => plans.propose((snapshot) => planNumbers(snapshot, findings, tableSchemas))}
          >
            {say(words.findingsMendNumbers, { count: mended })}
          </WorkButton>
        </div>
      )}
    </details>
  );
}

/** The same of other cells, in one line until somebody wants them all. */
function Others({ findings }: { findings: readonly Finding[] }) {
  const { say } = usePane();
  return (
    <details className="ww-small">
      <summary>{say(words.findingsAlike, { count: findings.length })}</summary>
      <ul>
        {findings.slice(0, MOST_ALIKE).map(({ cell, text, values }) => (
          <li key={`${cell?.sheet} ${cell?.row} ${cell?.column}`}>
            {say(text, values)} {cell && <CellLink cell={cell} />}
          </li>
        ))}
      </ul>
      {findings.length > MOST_ALIKE && <p>{say(words.findingsAlikeMore, { count: findings.length - MOST_ALIKE })}</p>}
    </details>
  );
}

function FindingLine({ finding }: { finding: Finding }) {
  const { say, plans } = usePane();
  // What is sure is mended in one go below the list; what is in doubt one by one, where it is told.
  const inDoubt = finding.severity === "warning" ? proposedNumber(finding, tableSchemas) : undefined;
  return (
    <>
      <p>
        <Icon name={finding.severity} /> <span className="ww-finding-word">{say(TONE_WORDS[finding.severity])}.</span>{" "}
        {say(finding.text, finding.values)}
      </p>
      {finding.cell && <CellLink cell={finding.cell} />}
      {inDoubt !== undefined && (
        <WorkButton
          size="small"
          task={() => plans.propose((snapshot) => planNumbers(snapshot, [finding], tableSchemas))}
        >
          {say(words.findingsMendOne, { value: inDoubt })}
        </WorkButton>
      )}
    </>
  );
}
