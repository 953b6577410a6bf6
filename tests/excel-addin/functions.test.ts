/** The sheet functions as they are shipped: functions.js and its metadata. */
import { readFileSync } from "node:fs";
import { catalogue } from "../../core/functions/catalogue";
import { documentedCatalogue } from "../../core/functions/help/documented-catalogue";
import { BUILT, builtFunctions, type CustomFunctionsError } from "./built-functions";

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: { name: string; description: string; type: string; dimensionality: string; optional: boolean }[];
    result: { type: string; dimensionality: string };
  }[];
}

const functions = builtFunctions();
const text = {
  nl: readFileSync(`${BUILT}functions.json`, "utf8"),
  en: readFileSync(`${BUILT}functions.en-US.json`, "utf8"),
};
const metadata = { nl: JSON.parse(text.nl) as Metadata, en: JSON.parse(text.en) as Metadata };

const call = (name: string, ...args: unknown[]) => functions.get(name)?.(...args);

/** What the cell shows instead of an answer. */
function refusal(name: string, ...args: unknown[]): CustomFunctionsError {
  try {
    call(name, ...args);
  } catch (thrown) {
    return thrown as CustomFunctionsError;
  }
  throw new Error(`${name} did not refuse.`);
}

describe("functions.js", () => {
  test("needs nothing but CustomFunctions and registers every function", () => {
    expect([...functions.keys()]).toEqual(catalogue.map(({ name }) => name));
  });

  test("gives a column of scores for a range of wijken", () => {
    expect(
      JSON.stringify(
        call(
          "WIJKSCORE",
          [
            [1, 2],
            [3, 4],
            [2, 2],
          ],
          [[1, 1]],
        ),
      ),
    ).toBe("[[0],[100],[25]]");
  });

  test("takes the optional arguments that Excel passes as null, and its own argument behind them", () => {
    const invocation = { address: "Blad1!A1" };
    const answer = call(
      "WIJKSCORE",
      [
        [1, 2],
        [3, 4],
        [2, 2],
      ],
      [[1, 1]],
      null,
      null,
      null,
      invocation,
    );
    expect(JSON.stringify(answer)).toBe("[[0],[100],[25]]");
  });

  test("gives one number where one number is asked", () => {
    expect(call("WIJKSALDO", [["inkomst"], ["uitgave"]], [[100], [40]], null, null)).toBe(60);
  });

  test("says in Dutch which cell is wrong, with #WAARDE!", () => {
    const { code, message } = refusal(
      "WIJKSCORE",
      [
        [1, "veel"],
        [3, 4],
      ],
      [[1, 1]],
    );
    expect(code).toBe("#VALUE!");
    expect(message).toMatch(/rij 1/);
    expect(message).toMatch(/veel/);
  });

  test("says with #N/B what is missing", () => {
    const { code, message } = refusal(
      "WIJKSCORE",
      [
        [1, ""],
        [3, 4],
      ],
      [[1, 1]],
      null,
      "topsis",
      null,
    );
    expect(code).toBe("#N/A");
    expect(message).toMatch(/rij 1/);
  });

  test("never lets a bare exception out, whatever arrives", () => {
    const odd = [
      undefined,
      null,
      "",
      0,
      "tekst",
      true,
      Number.NaN,
      [[]],
      [[null]],
      [[{ type: "Error" }]],
      [["#N/B"]],
      {},
    ];
    for (const name of functions.keys()) {
      for (const argument of odd) {
        const args = new Array(8).fill(argument);
        try {
          call(name, ...args);
        } catch (thrown) {
          expect(["#VALUE!", "#N/A"]).toContain((thrown as CustomFunctionsError).code);
          expect((thrown as CustomFunctionsError).message).not.toMatch(/niet worden berekend/);
        }
      }
    }
  });
});

describe.each(["nl", "en"] as const)("the metadata in %s", (language) => {
  const { functions: described } = metadata[language];

  test("describes exactly the functions that are registered, under the same name in every language", () => {
    expect(described.map(({ id }) => id)).toEqual([...functions.keys()]);
    for (const { id, name } of described) expect(name).toBe(id);
  });

  test("describes each parameter as the catalogue declares it and its help tells it", () => {
    described.forEach((one, index) => {
      const spec = documentedCatalogue[index];
      expect(one.description).toBe(spec?.description[language]);
      expect(one.parameters).toEqual(
        spec?.parameters.map(({ name, description, shape, optional }) => ({
          name,
          description: description[language],
          type: "any",
          dimensionality: shape === "range" ? "matrix" : "scalar",
          optional,
        })),
      );
      expect(one.result).toEqual({ type: "any", dimensionality: spec?.result === "matrix" ? "matrix" : "scalar" });
    });
  });

  test("keeps to Excel's rules for names", () => {
    for (const { id, parameters } of described) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      // A name such as ABC123 would be a cell.
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
      const required = parameters.map(({ optional }) => !optional);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    }
  });

  test("describes everything in words and helps on our own origin", () => {
    for (const { id, description, helpUrl, parameters } of described) {
      for (const words of [description, ...parameters.map((parameter) => parameter.description)])
        expect(words).toMatch(/\w{2}/);
      const page = readFileSync(`${BUILT}${new URL(helpUrl).pathname.slice(1)}`, "utf8");
      expect(page).toContain(`id="${new URL(helpUrl).hash.slice(1)}"`);
      expect(helpUrl).toMatch(new RegExp(`#${id.toLowerCase()}$`));
    }
  });

  test("sets neither of the two flags that together crash Excel LTSC 2021", () => {
    expect(text[language]).not.toMatch(/allowErrorForDataTypeAny|allowCustomDataForDataTypeAny/);
  });
});

test("the two languages differ only in words", () => {
  const bare = (language: "nl" | "en") =>
    metadata[language].functions.map(({ id, parameters, result }) => ({
      id,
      result,
      parameters: parameters.map(({ name, type, dimensionality, optional }) => ({
        name,
        type,
        dimensionality,
        optional,
      })),
    }));
  expect(bare("nl")).toEqual(bare("en"));
  expect(metadata.nl.functions.map(({ description }) => description)).not.toEqual(
    metadata.en.functions.map(({ description }) => description),
  );
});
