/** Swing weights: what is the step from worst to best worth? The first one wanted gets 100 points. */

import { normaliseWeights } from "../../../../core/decision/normalise-weights";
import type { CriterionRow } from "../../../../core/selection/study";
import { valueText } from "../../../../core/selection/value-text";
import { usePane } from "../../../pane";
import { NumberField } from "../../../parts/number-field";
import { CriterionBackground } from "../criterion-background";
import { keptPointsKey } from "../settings";
import { useKeptWeights } from "./use-kept-weights";
import { words } from "./words";
import { WriteWeights } from "./write-weights";

export function PointWeights({ criteria }: { criteria: readonly CriterionRow[] }) {
  const { say, language } = usePane();
  const [points, setPoints] = useKeptWeights(keptPointsKey, criteria, () => criteria.map(({ weight }) => weight));
  const set = (index: number, value: number | "" | undefined) =>
    setPoints(points.map((one, other) => (other === index ? (value === "" ? undefined : value) : one)));
  const given = points.filter((one): one is number => one !== undefined && one >= 0);
  const complete = given.length === criteria.length && given.some((one) => one > 0);
  return (
    <>
      <p>{say(words["weights.swing"])}</p>
      {criteria.map((criterion, index) => {
        const { name, worst, best, unit } = criterion;
        const step =
          worst === undefined || best === undefined
            ? undefined
            : say(words["weights.fromTo"], {
                worst: valueText(worst, "", language),
                best: valueText(best, unit, language),
              });
        return (
          <div key={criterion.place.row} className="ww-stack-tight">
            <NumberField
              label={name}
              {...(step !== undefined && { hint: step })}
              value={points[index]}
              onChange={(value) => set(index, value)}
            />
            <CriterionBackground name={name} warningOnly />
          </div>
        );
      })}
      {complete ? (
        <WriteWeights criteria={criteria} shares={normaliseWeights(given)} written={given} />
      ) : (
        <p aria-live="polite">{say(words["weights.complete"])}</p>
      )}
    </>
  );
}
