/** Proposes the sheets of the example, whose figures are only fetched when somebody asks for them. */
import { usePane } from "../pane";

export function useExample(): () => Promise<void> {
  const { plans } = usePane();
  return async () => {
    const { planExample } = await import("../../core/examples/plan-example");
    await plans.propose(planExample);
  };
}
