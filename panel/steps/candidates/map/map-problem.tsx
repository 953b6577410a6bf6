/** What stands in the place of a map that is not there: still being fetched, or the reason why not. */
import type { HostProblem } from "../../../../core/workbook/host-answer";
import { usePane } from "../../../pane";
import { Reading } from "../../../parts/reading";

export function MapProblem({ problem }: { problem: HostProblem | undefined }) {
  const { say } = usePane();
  return problem ? <p role="alert">{say(problem.text, problem.values)}</p> : <Reading />;
}
