/** How much of the example somebody wants; its figures are only fetched when they ask for them. */
import type { ExampleSize } from "../../../core/examples/halle/halle";
import { usePane } from "../../pane";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import { words } from "./words";

const SIZES = [
  { size: "whole", name: words.whole, what: words.wholeWhat },
  { size: "choice", name: words.choice, what: words.choiceWhat },
] as const satisfies readonly { size: ExampleSize; name: unknown; what: unknown }[];

export function ExampleScreen() {
  const { say, plans, back } = usePane();
  const propose = async (size: ExampleSize) => {
    const [{ planExample }, { halle }] = await Promise.all([
      import("../../../core/examples/plan-example"),
      import("../../../core/examples/halle/halle"),
    ]);
    await plans.propose((snapshot) => planExample(snapshot, halle[size]), { afterwards: back });
  };
  return (
    <StepPage title={say(words.title)}>
      <p>{say(words.what)}</p>
      {SIZES.map(({ size, name, what }, index) => (
        <div key={size} className="ww-stack-tight">
          <div>
            <WorkButton {...(index === 0 ? { appearance: "primary" as const } : {})} task={() => propose(size)}>
              {say(name)}
            </WorkButton>
          </div>
          <p className="ww-small ww-muted">{say(what)}</p>
        </div>
      ))}
    </StepPage>
  );
}
