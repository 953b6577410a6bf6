/** Says that the workbook could not be read, on whatever screen one is, with a way to try again. */
import { usePane } from "../pane";
import { Bar } from "./bar";
import { LinkButton } from "./link-button";

export function ReadProblem() {
  const { say, workbook } = usePane();
  const { problem } = workbook;
  if (!problem) return null;
  return (
    <Bar tone="error" title={say(problem.key, problem.values)}>
      {problem.code && <p className="ww-small">{say("panel.problem.code", { code: problem.code })}</p>}
      <LinkButton onClick={() => void workbook.refresh()}>{say("panel.problem.retry")}</LinkButton>
    </Bar>
  );
}
