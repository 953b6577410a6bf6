/** Plans that keep what the user answers about stakeholders: the scale of a column, a row, a position, a pair. */

import { planTable, type RowEdit } from "../tables/change-table";
import { type Facts, planFacts } from "../tables/facts";
import type { TableSchema } from "../tables/schema";
import { tableIn } from "../tables/table";
import type { Plan } from "../workbook/plan";
import type { Snapshot } from "../workbook/snapshot";
import { actorNames } from "./actor-names";
import type { Stakeholder } from "./read-stakeholders";
import { NO_MEANING, type NumberScale, scaleFact, wordFact } from "./scale-answers";
import { invloedOnderling } from "./tables/invloed-onderling";
import { positionValue } from "./tables/position-choices";
import { stakeholders } from "./tables/stakeholders";
import { words } from "./words";

export interface ScaleAnswer {
  /** As the product calls the column. */
  header: string;
  /** What words mean, on the scale of the column; NaN for a word that means nothing. */
  meanings: ReadonlyMap<string, number>;
  scale?: NumberScale;
}

/** Remembers in Koppelingen what the words and figures of columns mean, in one go. The user's own cells stay as they are. */
export function planScale(snapshot: Snapshot, schema: TableSchema, ...answers: readonly ScaleAnswer[]): Plan {
  const facts: Facts = Object.assign({}, ...answers.map(factsOfAnswer));
  return planFacts(snapshot, schema, facts, { text: words.planScale, values: { count: Object.keys(facts).length } });
}

function factsOfAnswer({ header, meanings, scale }: ScaleAnswer): Facts {
  return {
    ...Object.fromEntries(
      [...meanings].map(([word, value]) => [wordFact(header, word), Number.isNaN(value) ? NO_MEANING : String(value)]),
    ),
    ...(scale && { [scaleFact(header)]: scale }),
  };
}

/** Adds a stakeholder below the last row; the register is made where there is none. */
export function planStakeholder(snapshot: Snapshot, values: RowEdit<typeof stakeholders>): Plan {
  const title = { text: words.planStakeholder, values: { name: String(values.name ?? "") } };
  return planTable(snapshot, stakeholders, title, (table) => void table.add(values));
}

/** Another position for a stakeholder, with the former one beside it and the sentence that says why. */
export function planPosition(snapshot: Snapshot, one: Stakeholder, position: number, reason: string): Plan {
  const title = { text: words.planPosition, values: { name: one.name } };
  return planTable(snapshot, stakeholders, title, (table) => {
    table.set(one.row, {
      position: positionValue(position),
      ...(!Number.isNaN(one.position) && { before: positionValue(one.position) }),
      ...(reason.trim() !== "" && { changeReason: reason.trim().replace(/\s+/g, " ") }),
    });
  });
}

export interface PairAnswer {
  from: string;
  to: string;
  strength: number;
}

/** Keeps how strongly actors influence each other; a pair that is there already gets the new figure in its own row. */
export function planPairs(snapshot: Snapshot, answers: readonly PairAnswer[]): Plan {
  const present = tableIn(snapshot, invloedOnderling)?.rows ?? [];
  const title = { text: words.planInfluence, values: { count: answers.length } };
  return planTable(snapshot, invloedOnderling, title, (table) => {
    for (const { from, to, strength } of answers) {
      const names = actorNames([from, to]);
      // The last row of a pair counts.
      const row = [...present]
        .reverse()
        .find(({ values }) => names.find(values.from ?? "") === 0 && names.find(values.to ?? "") === 1)?.row;
      if (row !== undefined) table.set(row, { strength });
      else table.add({ from, to, strength });
    }
  });
}
