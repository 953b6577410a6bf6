/** The line of a step that says where the programme itself tells more. */
import { usePane } from "../pane";
import { learnMoreWords } from "./words";

export function LearnMore({ step }: { step: keyof typeof learnMoreWords }) {
  const { say } = usePane();
  return <p className="ww-small ww-muted">{say(learnMoreWords[step])}</p>;
}
