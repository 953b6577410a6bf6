/** Signs that nobody sees count for nothing, in headers, names, words and numbers; signs that are seen all count. */
import fc from "fast-check";
import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { readCell } from "../../../core/cells/cell";
import { visible } from "../../../core/cells/visible";
import { foldWord } from "../../../core/cells/words";
import { readStudy } from "../../../core/selection/read-study";
import { readTable } from "../../../core/tables/read-table";
import { recognise } from "../../../core/tables/recognise";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const UNSEEN = ["\u00ad", "\u200b", "\u200c", "\u200d", "\u200e", "\u2060", "\ufeff", "\u202a", "\ufe0f"];

test("a sign nobody sees, anywhere in a word, changes nothing to what it means", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.constantFrom(...UNSEEN), fc.nat(12), (text, sign, at) => {
      const plain = visible(text);
      expect(foldWord(plain.slice(0, at) + sign + plain.slice(at))).toBe(foldWord(plain));
    }),
  );
});

test("what is seen stays", () => {
  expect(visible("Één wijk – “’t Zand” (m²) 12 %")).toBe("Één wijk – “’t Zand” (m²) 12 %");
});

test.each(UNSEEN)("a cell with nothing but %j is empty, and a number with it is that number", (sign) => {
  expect(readCell(sign)).toEqual({ kind: "missing", reason: "empty" });
  expect(readCell(`n.b.${sign}`)).toEqual({ kind: "missing", reason: "unknown" });
  expect(readCell(`12${sign},5`)).toEqual({ kind: "number", value: 12.5, fromText: true });
});

test("a row with nothing but a sign nobody sees is no wijk without a name", () => {
  const shape = recognise(
    makeBlock("Kandidaatwijken", [
      ["Wijk", "Gas"],
      ["Noord", 1],
      ["\u200b", "\u200b"],
    ]),
    kandidaatwijken,
  );
  expect(shape && readTable(shape, kandidaatwijken).findings).toEqual([]);
});

test("a criterion finds its column, a direction its word and an argument its wijk despite signs nobody sees", () => {
  const { study, findings } = readStudy(
    makeSnapshot([
      makeBlock("Criteria", [
        ["Criterium", "Rich\u00adting", "Gewicht"],
        ["Energieverbruik", "la\u200bag", 40],
        ["Draagvlak", "hoog", 60],
      ]),
      makeBlock("Kandidaatwijken", [
        ["Wijk", "Energie\u00adverbruik", "Draag\u200bvlak"],
        ["Noord\u200b", 20, 3],
        ["Zuid", 30, 4],
      ]),
      makeBlock("Argumenten", [
        ["Wijk", "Pro of contra", "Argument"],
        ["No\u00adord", "pro", "school"],
      ]),
    ]),
  );
  expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  expect([...(study?.values.data ?? [])]).toEqual([20, 3, 30, 4]);
  expect([...(study?.directions ?? [])]).toEqual([-1, 1]);
  expect(study?.arguments.map(({ candidate }) => candidate)).toEqual([0]);
});
