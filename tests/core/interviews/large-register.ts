/** A register far larger than a municipality keeps: many stakeholders, conversations and statements, for speed and size. */
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const POSITIONS = ["partner", "volger", "afwachter", "vermijder", "tegenstander", ""];
const KINDS = ["verwachting", "opvatting", "voorwaarde"];
const THEMES = [
  "betaalbaarheid",
  "gedoe en ontzorging",
  "vertrouwen",
  "eerlijk verdeeld",
  "planning",
  "beleid",
  "Beleid ",
];
const WIJKEN = 40;
const FIRST_DAY = 46_000;

/** `statements` / 10 conversations, each about one wijk. Every tenth name in a statement is misspelt. */
export function largeRegister(stakeholders: number, statements: number): Snapshot {
  const name = (index: number) => `dienst ${index % stakeholders} van de gemeente`;
  const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
  const actors = Array.from({ length: stakeholders }, (_, i): CellValue[] => [
    name(i),
    `soort ${i % 23}`,
    pick(POSITIONS, i * 7),
    1 + ((i * 3) % 5),
    1 + ((i * 5) % 5),
    pick(POSITIONS, i * 11),
    i % 3 === 0 ? "" : "projectleider",
    i % 4 === 0 ? "" : `wijk ${i % WIJKEN}`,
  ]);
  const talks = Array.from({ length: statements / 10 }, (_, i): CellValue[] => [
    name(i * 3),
    FIRST_DAY + (i % 300),
    `wijk ${i % WIJKEN}`,
    i % 5 === 0 ? "gepland" : "gedaan",
    (i % 5) - 2,
  ]);
  const said = Array.from({ length: statements }, (_, i): CellValue[] => [
    i % 10 === 0 ? `dienst ${i % stakeholders} van de gemete` : name(Math.floor(i / 10) * 3),
    pick(KINDS, i),
    pick(THEMES, i * 5),
    `Uitspraak ${i} over wat er in de wijk gebeurt`,
    FIRST_DAY + (Math.floor(i / 10) % 300),
    pick(THEMES, i % 9 === 0 ? i : i * 5),
    `onderwerp ${i % 70}`,
    i % 2 === 0 ? "ja" : "nee",
    pick(["ja", "nee", "?"], i),
  ]);
  return makeSnapshot([
    makeBlock("Stakeholders", [
      ["Naam", "Categorie", "Positie", "Invloed", "Belang", "Gewenste positie", "Verantwoordelijke", "Wijk"],
      ...actors,
    ]),
    makeBlock("Interviews", [["Stakeholder", "Datum", "Wijk", "Status", "Houding"], ...talks]),
    makeBlock("Uitspraken", [
      ["Stakeholder", "Soort", "Thema", "Uitspraak", "Datum", "Thema 2", "Onderwerp", "Hard", "Vervuld"],
      ...said,
    ]),
  ]);
}
