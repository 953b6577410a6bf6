/** What the help of a number says of its bounds and its default is what the function reads and refuses. */
import { readNumber } from "../../../../core/functions/arguments-numbers";
import { catalogue } from "../../../../core/functions/catalogue";
import type { NumberParameter, ParameterSpec } from "../../../../core/functions/function-spec";
import { documentedCatalogue } from "../../../../core/functions/help/documented-catalogue";
import { numberText } from "../../../../core/functions/help/number-text";

test("the help says bounds and default as each language writes numbers", () => {
  const meaning = { nl: "Hoe ver elk gewicht mag afwijken", en: "How far each weight may deviate" };
  expect(numberText({ meaning }, { fallback: 0.25, min: 0, max: 1 })).toEqual({
    nl: "Hoe ver elk gewicht mag afwijken, van 0 tot 1. Leeg: 0,25.",
    en: "How far each weight may deviate, from 0 to 1. Empty: 0.25.",
  });
});

const isNumber = (parameter: ParameterSpec): parameter is NumberParameter => "number" in parameter;
const numbers = catalogue.flatMap(({ name, parameters }) =>
  parameters.filter(isNumber).map((parameter): [string, string, NumberParameter] => [name, parameter.name, parameter]),
);

test.each(numbers)(
  "%s %s: left out it is the default, its bounds are taken, and what lies past them is refused",
  (_, __, of) => {
    const { fallback, min, max } = of.number;
    expect(readNumber(undefined, of)).toBe(fallback);
    expect(readNumber("", of)).toBe(fallback);
    expect([readNumber(min, of), readNumber(max, of)]).toEqual([min, max]);
    for (const past of [min - 1, max + 1, max + 0.5]) expect(() => readNumber(past, of)).toThrow();
  },
);

test.each(numbers)("%s %s: the help says that default and those bounds", (name, argument, { number }) => {
  const spec = documentedCatalogue.find((one) => one.name === name);
  const [min, max, fallback] = [number.min, number.max, number.fallback].map((one) => one.toLocaleString("en"));
  expect(spec?.parameters.find((one) => one.name === argument)?.description.en).toMatch(
    new RegExp(`^[^,.]+, from ${min} to ${max}\\. Empty: ${fallback}\\.$`),
  );
});
