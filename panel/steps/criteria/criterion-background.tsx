/** Who uses a proposed criterion and what to mind about it; nothing for a criterion that nobody proposed. */

import { proposedCriteria } from "../../../core/selection/criteria/proposed-criteria";
import { foldHeader } from "../../../core/tables/match-header";
import { usePane } from "../../pane";
import { Icon } from "../../parts/icon";
import { words } from "./words";

interface Props {
  /** The name of the criterion. */
  name: string;
  /** Leaves out who uses it. */
  warningOnly?: boolean;
}

export function CriterionBackground({ name, warningOnly }: Props) {
  const { say, language } = usePane();
  const folded = foldHeader(name);
  const proposed = proposedCriteria.find((one) => foldHeader(one.name) === folded);
  if (!proposed || (warningOnly && !proposed.warning)) return null;
  const { evidence, because, warning } = proposed;
  return (
    <div className="ww-small ww-stack-tight">
      {!warningOnly && <p>{say(words[`evidence.${evidence}`], { because: because[language] })}</p>}
      {warning && (
        <p className="ww-finding-warning">
          <Icon name="warning" /> {warning[language]}
        </p>
      )}
    </div>
  );
}
