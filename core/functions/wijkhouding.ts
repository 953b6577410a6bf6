/** WIJKHOUDING: the mean attitude in the conversations about each wijk. */
import { DEFAULT_MINIMUM, meanAttitudes } from "../interviews/mean-attitude";
import { isLeftOut, readSingle, shownCell, singlePlace, stripPlace } from "./arguments";
import { numberAt, readVector } from "./arguments-numbers";
import { readNames, readPositions } from "./arguments-stakeholders";
import type { FunctionSpec } from "./function-spec";
import { peopleWords } from "./people-words";
import { invalid } from "./refusal";
import { resultColumn } from "./results";
import { words } from "./words";

const PER_CONVERSATION = "cel van gesprekswijk";

export const wijkhouding = {
  name: "WIJKHOUDING",
  parameters: [
    { name: "wijken", shape: "range", optional: false },
    { name: "gesprekswijk", shape: "range", optional: false },
    { name: "houding", shape: "range", optional: false },
    { name: "gewicht", shape: "range", optional: true },
    { name: "minimum", shape: "value", optional: true },
  ],
  result: "matrix",
  compute([wijken, gesprekswijk, houding, gewicht, minimum]) {
    const names = readNames(wijken, "wijken");
    const talks = readNames(gesprekswijk, "gesprekswijk");
    const attitude = readPositions(houding, "houding", talks.length, PER_CONVERSATION);
    const weight = readConversationWeights(gewicht, talks.length);
    const enough = readMinimum(minimum);
    const groups = new Map<string | undefined, number>();
    for (const name of names) if (name !== undefined && !groups.has(name)) groups.set(name, groups.size);
    const group = talks.map((name) => groups.get(name) ?? -1);
    const { mean } = meanAttitudes(group, attitude, weight, groups.size, enough);
    return resultColumn(names.map((name) => mean[groups.get(name) ?? -1] ?? Number.NaN));
  },
} as const satisfies FunctionSpec;

function readConversationWeights(raw: unknown, length: number): Float64Array {
  if (isLeftOut(raw)) return new Float64Array(length).fill(1);
  const weights = readVector(raw, "gewicht", { length, per: PER_CONVERSATION });
  weights.values.forEach((weight, index) => {
    if (weight < 0) invalid(words.negativeWeight, { place: stripPlace(weights, index), found: shownCell(weight) });
  });
  return weights.values;
}

/** A whole number from 1 on: there is no highest. */
function readMinimum(raw: unknown): number {
  if (isLeftOut(raw)) return DEFAULT_MINIMUM;
  const minimum = numberAt(readSingle(raw, "minimum"), singlePlace("minimum"), {});
  if (!Number.isInteger(minimum) || minimum < 1) invalid(peopleWords.minimum, { found: shownCell(minimum) });
  return minimum;
}
