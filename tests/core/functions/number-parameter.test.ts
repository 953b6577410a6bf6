/** What the help of a number says of its bounds and its default is what the function reads and refuses. */
import { readNumber } from "../../../core/functions/arguments-numbers";
import { catalogue } from "../../../core/functions/catalogue";
import type { NumberParameter, ParameterSpec } from "../../../core/functions/function-spec";
import { numberParameter } from "../../../core/functions/number-parameter";

const spread = numberParameter(
  "spreiding",
  { nl: "Hoe ver elk gewicht mag afwijken", en: "How far each weight may deviate" },
  { fallback: 0.25, min: 0, max: 1 },
);

test("the help says bounds and default as each language writes numbers", () => {
  expect(spread.description).toEqual({
    nl: "Hoe ver elk gewicht mag afwijken, van 0 tot 1. Leeg: 0,25.",
    en: "How far each weight may deviate, from 0 to 1. Empty: 0.25.",
  });
});

const isNumber = (parameter: ParameterSpec): parameter is NumberParameter => "number" in parameter;
const numbers = catalogue.flatMap(({ name, parameters }) =>
  parameters.filter(isNumber).map((parameter): [string, NumberParameter] => [`${name} ${parameter.name}`, parameter]),
);

test.each(numbers)(
  "%s: left out it is the default, its bounds are taken, and what lies past them is refused",
  (_, of) => {
    const { fallback, min, max } = of.number;
    expect(readNumber(undefined, of)).toBe(fallback);
    expect(readNumber("", of)).toBe(fallback);
    expect([readNumber(min, of), readNumber(max, of)]).toEqual([min, max]);
    for (const past of [min - 1, max + 1, max + 0.5]) expect(() => readNumber(past, of)).toThrow();
  },
);

test("a whole number has no decimals", () => {
  const draws = numberParameter(
    "trekkingen",
    { nl: "Trekkingen", en: "Draws" },
    { fallback: 100, min: 1, max: 9, whole: true },
  );
  expect(readNumber(3, draws)).toBe(3);
  expect(() => readNumber(3.5, draws)).toThrow();
});

test("a number with a default may always be left out", () => {
  expect(spread.optional).toBe(true);
});
