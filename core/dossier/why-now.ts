/** Why now: four paragraphs that take their figures from the workbook, and say what is lacking where they cannot. */

import type { Sentence } from "../texts/text";
import type { DossierFacts } from "./facts";
import { attitudeIsWilling, hasMuchInfluence } from "./key-stakeholders";
import { words } from "./words";

/** A chance for key stakeholders, a movement in Flanders, impact against policy cost, a short and concrete way. */
export function whyNow(facts: DossierFacts): Sentence[] {
  return [chance(facts), { text: words.whyFlanders }, impact(facts), way(facts)];
}

function chance({ stakeholders }: DossierFacts): Sentence {
  const strong = stakeholders.filter((one) => hasMuchInfluence(one) && !Number.isNaN(one.position));
  if (strong.length === 0) return { text: words.whyChanceOpen };
  const willing = strong.filter(attitudeIsWilling).length;
  return { text: words.whyChance, values: { willing, strong: strong.length } };
}

function impact({ extras, money }: DossierFacts): Sentence {
  if (extras.impact?.sentence) return extras.impact.sentence;
  return money ? { text: words.whyCost, values: { cost: money.net } } : { text: words.whyCostOpen };
}

function way({ extras, ranking }: DossierFacts): Sentence {
  if (extras.steps?.from) {
    const { count, from } = extras.steps;
    return { text: words.whyWay, values: { steps: count, ...from } };
  }
  const criteria = ranking?.study.criteria.length ?? 0;
  const values = { criteria, wijken: ranking?.study.candidates.length ?? 0 };
  return extras.steps
    ? { text: words.whyWayUndated, values: { ...values, steps: extras.steps.count } }
    : { text: words.whyWayOpen, values };
}
