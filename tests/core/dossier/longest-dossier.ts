/** A dossier with texts of exactly as many lines as the parts may have, of wide letters, and long names and sources. */
import type { DossierOptions } from "../../../core/dossier/facts";
import { ANSWER_WIDTH, LINE_WIDTH } from "../../../core/dossier/page";
import { LINES, TEXT_PARTS } from "../../../core/dossier/parts";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { budgetRows, choiceRows, options, workbook } from "./example-workbook";

/** Ordinary Dutch, cut to fill a line but for the last word. */
const DUTCH =
  "De wijk combineert oude woningen met een sterke wijkwerking en met werken die al gepland zijn, zodat bewoners maar één keer hinder hebben en samen minder betalen dan elk apart. ";

function lineOf(width: number): string {
  const line = DUTCH.repeat(2).slice(0, width);
  return `${line.slice(0, -1).trimEnd()}`.padEnd(width, "n").slice(0, width);
}

export const longestOptions: DossierOptions = {
  ...options,
  texts: Object.fromEntries(
    TEXT_PARTS.map((part) => {
      const line = lineOf(part === "proposal" ? ANSWER_WIDTH : LINE_WIDTH);
      return [part, Array<string>(LINES[part]).fill(line).join("\n")];
    }),
  ),
};

const LONG = "Gemiddeld gasverbruik per aansluiting van huishoudens in gebouwen van vóór 1946";
const criteria = Array.from({ length: 9 }, (_, j) => `${LONG} ${j + 1}`);
const wijken = Array.from({ length: 12 }, (_, i) => `Stationsgebied-Noordoost met omliggende tuinwijken ${i + 1}`);

export function longestWorkbook(): Snapshot {
  const lines = criteria.map((one, j): CellValue[] => {
    return [one, "uitgave", 1_250_000 + j, 2027 + j, "", "", `Actie ${j}.1.2.3`, `0629-0${j}`, `6200${j}`];
  });
  return workbook({
    Criteria: [
      ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste", "Eenheid", "Bron"],
      ...criteria.map((one, j): CellValue[] => [
        one,
        "hoog",
        1 + j,
        0,
        100,
        "kWh per jaar",
        `Provincies in Cijfers ${j}`,
      ]),
    ],
    Kandidaatwijken: [
      ["Wijk", ...criteria],
      ...wijken.map((one, i): CellValue[] => [one, ...criteria.map((_, j) => (i * 7 + j * 13) % 100)]),
    ],
    Keuze: [choiceRows[0] ?? [], [wijken[0] ?? "", "kiezen", "x", "", "", ""]],
    Begroting: [budgetRows[0] ?? [], ...lines],
  });
}
