/** Which figures a result waits for, in the language of the pane; "" where none lacks. */
import type { ImpactStudy, ResultKey } from "../../../core/impact/impact-study";
import { lackingSentences } from "../../../core/impact/lacking";
import { usePane } from "../../pane";

export function useLackingText(): (study: ImpactStudy, result: ResultKey) => string {
  const { say } = usePane();
  return (study, result) =>
    lackingSentences(study, result)
      .map(({ text, values }) => say(text, values))
      .join(" ");
}
