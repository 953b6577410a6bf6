/** What a step found in the workbook: one line that says how much, opened a list with the worst first. */
import { useState } from "react";
import { mendable, planNumbers } from "../../core/tables/plan-mend";
import { type Finding, worstFirst } from "../../core/workbook/finding";
import { usePane } from "../pane";
import { TONE_WORDS } from "./bar";
import { CellLink } from "./cell-link";
import { Icon } from "./icon";
import { LinkButton } from "./link-button";
import { WorkButton } from "./work-button";

/** More than this is not read by anybody; the rest is one press away. */
const AT_FIRST = 20;

export function Findings({ findings }: { findings: readonly Finding[] }) {
  const { say, plans } = usePane();
  const [all, setAll] = useState(false);
  const mended = mendable(findings).length;
  const worst = worstFirst(findings)[0];
  if (!worst) return null;
  const sorted = worstFirst(findings);
  const shown = all ? sorted : sorted.slice(0, AT_FIRST);
  return (
    <details className={`ww-bar-${worst.severity} ww-card`} open={worst.severity === "error"}>
      <summary>
        <Icon name={worst.severity} /> {say("panel.findings.count", { count: findings.length })}
      </summary>
      <ul className="ww-findings">
        {shown.map((finding, index) => (
          // Two findings may read the same; their order is stable within one reading.
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity of their own
          <li key={index} className={`ww-finding-${finding.severity}`}>
            <FindingLine finding={finding} />
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <LinkButton onClick={() => setAll(true)}>
          {say("panel.findings.more", { count: sorted.length - shown.length })}
        </LinkButton>
      )}
      {mended > 0 && (
        <div>
          <WorkButton size="small" task={() => plans.propose((snapshot) => planNumbers(snapshot, findings))}>
            {say("panel.findings.mendNumbers", { count: mended })}
          </WorkButton>
        </div>
      )}
    </details>
  );
}

function FindingLine({ finding }: { finding: Finding }) {
  const { say } = usePane();
  return (
    <>
      <p>
        <Icon name={finding.severity} /> <span className="ww-finding-word">{say(TONE_WORDS[finding.severity])}.</span>{" "}
        {say(finding.key, finding.values)}
      </p>
      {finding.cell && <CellLink cell={finding.cell} />}
    </>
  );
}
