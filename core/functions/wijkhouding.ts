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

export const wijkhouding: FunctionSpec = {
  name: "WIJKHOUDING",
  description: {
    nl: "De gemiddelde houding in de gesprekken over elke wijk, van -2 tot 2. Leeg waar er te weinig gesprekken zijn.",
    en: "The mean attitude in the conversations about each neighbourhood, from -2 to 2. Empty where there are too few.",
  },
  parameters: [
    {
      name: "wijken",
      description: { nl: "De namen van de wijken.", en: "The names of the neighbourhoods." },
      shape: "range",
      optional: false,
    },
    {
      name: "gesprekswijk",
      description: {
        nl: "Per gesprek de wijk waarover het ging.",
        en: "For each conversation the neighbourhood it was about.",
      },
      shape: "range",
      optional: false,
    },
    {
      name: "houding",
      description: {
        nl: "Per gesprek van -2 tot 2, of tegenstander, vermijder, afwachter, volger, partner.",
        en: "For each conversation from -2 to 2, or tegenstander, vermijder, afwachter, volger, partner.",
      },
      shape: "range",
      optional: false,
    },
    {
      name: "gewicht",
      description: {
        nl: "Per gesprek hoe zwaar het telt; leeg of 0 telt niet. Weggelaten: allemaal 1.",
        en: "For each conversation how much it counts; empty or 0 does not. Left out: all 1.",
      },
      shape: "range",
      optional: true,
    },
    {
      name: "minimum",
      description: {
        nl: "Hoeveel gesprekken er minstens moeten tellen. Standaard 2.",
        en: "How many conversations must count at least. The default is 2.",
      },
      shape: "value",
      optional: true,
    },
  ],
  result: "matrix",
  example: "=WIJKHOUDING(A2:A13;Interviews!C2:C40;Interviews!F2:F40;Interviews!G2:G40)",
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
};

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
