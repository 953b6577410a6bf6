/** Says that the workbook could not be read, on whatever screen one is, with a way to try again. */

import { usePane } from "../pane";
import { words } from "../words";
import { Bar } from "./bar";
import { LinkButton } from "./link-button";

export function ReadProblem() {
  const { say, workbook } = usePane();
  const { problem } = workbook;
  if (!problem) return null;
  return (
    <Bar tone="error" title={say(problem.text, problem.values)}>
      {problem.code && <p className="ww-small">{say(words.problemCode, { code: problem.code })}</p>}
      <LinkButton onClick={() => void workbook.refresh()}>{say(words.problemRetry)}</LinkButton>
    </Bar>
  );
}
