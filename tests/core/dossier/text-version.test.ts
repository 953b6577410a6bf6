/** The dossier as plain text, line by line. */
import { composeDossier } from "../../../core/dossier/compose";
import { textVersion } from "../../../core/dossier/text-version";
import type { CellValue } from "../../../core/workbook/snapshot";
import { options } from "./example-workbook";
import { choice, chosen, smallWorkbook } from "./small-workbook";

const linesOf = (sheets: Readonly<Record<string, CellValue[][]>> = {}, over = options) =>
  textVersion(composeDossier(smallWorkbook(sheets), over))
    .replace(/[\u00a0\u202f]/g, " ")
    .split("\n");
const below = (lines: string[], heading: string) => {
  const from = lines.indexOf(heading) + 1;
  return lines.slice(from, lines.indexOf("", from));
};

test("titles in capitals, headings after an empty line, tables with a header and their numbers in Dutch", () => {
  const lines = linesOf({ Keuze: choice(chosen("Noord", "Noord is klaar.")) });
  expect(lines.slice(0, 4)).toEqual([
    "COLLECTIEVE WIJKRENOVATIE: NOORD",
    "",
    "Voorstel",
    "De gemeente start een collectieve wijkrenovatie in Noord.",
  ]);
  expect(below(lines, "Rangorde van de wijken")).toEqual([
    "Plaats; Wijk; Punten",
    "1; Oost; 86,7",
    "2; Noord; 66,7",
    "3; Zuid; 16,7",
  ]);
  expect(below(lines, "Cijfers per wijk")).toEqual([
    "Criterium; Oost; Noord; Zuid",
    "Gas (kWh); 80; 100; 0",
    "Woningen; 30; 10; 20",
  ]);
  const second = lines.indexOf("ONDERBOUWING: NOORD");
  expect(lines[second - 1]).toBe("");
  expect(lines.filter((line) => line.startsWith("Geschreven op 12/11/2026."))).toHaveLength(2);
});

test("amounts keep their cents, accounts and years are no amounts, and cells that are empty at either end leave no mark", () => {
  const Begroting: CellValue[][] = [
    ["Omschrijving", "Soort", "Bedrag", "Jaar", "Status", "Actie", "Beleidsveld", "Algemene rekening"],
    ["Werken", "uitgave", 1234.5, 2027, "", "A-1", "0629", "6200"],
    ["Subsidie", "inkomst", 1000, 2027, "toegekend", "", "", ""],
  ];
  expect(below(linesOf({ Begroting }), "Financiële tabel (in euro)")).toEqual([
    "Jaar; Actie; Beleidsveld; Rekening; Uitgave; Ontvangst; Zekerheid",
    "2027; A-1; 0629; 6200; 1.234,5; ; zeker",
    expect.stringMatching(/^2027; .*1\.000; zeker$/),
    "Samen; ; ; 1.234,5; 1.000",
  ]);
});

test("a row of figures has the decimals that one of them needs", () => {
  const Kandidaatwijken: CellValue[][] = [
    ["Wijk", "Gas", "Woningen"],
    ["Noord", 100.25, 10],
    ["Oost", 80, "n.b."],
  ];
  expect(below(linesOf({ Kandidaatwijken }), "Cijfers per wijk")[2]).toMatch(/^Woningen; .*n\.b\./);
  expect(below(linesOf({ Kandidaatwijken }), "Cijfers per wijk")[1]).toMatch(/^Gas \(kWh\); .*100,2/);
});

test("paragraphs of a text of one's own stay apart", () => {
  const texts = { why: "Eerste alinea.\nTweede alinea." };
  expect(below(linesOf({}, { ...options, texts }), "Aanleiding en context")).toEqual([
    "Eerste alinea.",
    "Tweede alinea.",
  ]);
});
