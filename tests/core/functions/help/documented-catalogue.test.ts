/** Every function is told about, and each of its arguments: what somebody reads while typing a formula. */
import { catalogue } from "../../../../core/functions/catalogue";
import type { FunctionSpec } from "../../../../core/functions/function-spec";
import { documented, documentedCatalogue } from "../../../../core/functions/help/documented-catalogue";
import type { FunctionHelp } from "../../../../core/functions/help/function-help";

const LANGUAGES = ["nl", "en"] as const;

test("help changes nothing of what the catalogue declares: names, arguments and their order", () => {
  const declared = ({ name, result, parameters }: Omit<FunctionSpec, "compute">) => ({
    name,
    result,
    parameters: parameters.map((one) => [one.name, one.shape, one.optional, one.number]),
  });
  expect(documentedCatalogue.map(declared)).toEqual(catalogue.map(declared));
});

test.each(documentedCatalogue.map((one) => [one.name, one] as const))(
  "%s says in two languages what it is and what each argument asks, with an example of itself",
  (name, { description, parameters, example }) => {
    for (const text of [description, ...parameters.map((one) => one.description)]) {
      for (const language of LANGUAGES) expect(text[language]).toMatch(/\w{2}.*[^.,]\.$/);
    }
    expect(example).toMatch(new RegExp(`^=${name}\\(.*\\)$`));
  },
);

describe("a function whose help does not fit is no function of the product", () => {
  const spec: FunctionSpec = {
    name: "WIJKPROEF",
    parameters: [
      { name: "waarden", shape: "range", optional: false },
      { name: "spreiding", shape: "value", optional: true, number: { fallback: 0.25, min: 0, max: 1 } },
    ],
    result: "value",
    compute: () => 0,
  };
  const text = { nl: "Tekst.", en: "Text." };
  const number = { meaning: { nl: "Spreiding", en: "Spread" } };
  const helped = (parameters: FunctionHelp["parameters"]) =>
    documented(spec, { description: text, parameters, example: "=WIJKPROEF(A1)", source: "Saaty 1980" });

  test("the help that fits is joined, a number with its bounds and default", () => {
    expect(helped({ spreiding: number, waarden: text })).toEqual({
      name: "WIJKPROEF",
      description: text,
      parameters: [
        { ...spec.parameters[0], description: text },
        {
          ...spec.parameters[1],
          description: {
            nl: "Spreiding, van 0 tot 1. Leeg: 0,25.",
            en: "Spread, from 0 to 1. Empty: 0.25.",
          },
        },
      ],
      result: "value",
      example: "=WIJKPROEF(A1)",
      source: "Saaty 1980",
    });
  });

  test.each<[string, () => unknown, string]>([
    ["no help", () => documented(spec, undefined), "WIJKPROEF has no help."],
    ["no text for an argument", () => helped({ spreiding: number }), "WIJKPROEF has no help for waarden."],
    ["no text for a number", () => helped({ waarden: text }), "WIJKPROEF has no help for spreiding."],
    ["a number told as a range", () => helped({ waarden: text, spreiding: text }), "no help for spreiding."],
    ["a range told as a number", () => helped({ waarden: number, spreiding: number }), "no help for waarden."],
    [
      "a text for an argument that it does not take",
      () => helped({ waarden: text, spreiding: number, methode: text }),
      "WIJKPROEF has no parameter methode.",
    ],
  ])("%s", (_, join, message) => {
    expect(join).toThrow(message);
  });
});

test("only the help of a position that may be left out says what is read in its place", () => {
  const positions = documentedCatalogue.flatMap(({ parameters }) =>
    parameters.filter(({ name }) => name === "positie"),
  );
  expect(new Set(positions.map(({ optional }) => optional))).toEqual(new Set([true, false]));
  for (const { optional, description } of positions) {
    expect(description.nl).toMatch(optional ? /partner\. Ontbreekt: 0\.$/ : /partner\.$/);
    expect(description.en).toMatch(optional ? /partner\. Missing: 0\.$/ : /partner\.$/);
  }
});

test.each(["rangordes", "invloed", "belang", "competenties", "bedragen", "kansen", "soorten", "schaal", "waarden"])(
  "%s, which several functions ask for, has the same help in each",
  (argument) => {
    const told = documentedCatalogue.flatMap(({ parameters }) => parameters.filter(({ name }) => name === argument));
    expect(told.length).toBeGreaterThan(1);
    expect(new Set(told.map(({ description }) => description)).size).toBe(1);
  },
);
