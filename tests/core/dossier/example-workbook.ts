/** The example workbook with people, money and a choice: what a municipality has when it writes its dossier. */

import type { DossierOptions } from "../../../core/dossier/facts";
import { planPeopleExample } from "../../../core/examples/people";
import { planExample } from "../../../core/examples/plan-example";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { genk as genkExample } from "../../examples/genk";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

export const budgetRows: CellValue[][] = [
  ["Omschrijving", "Soort", "Bedrag", "Jaar", "Status", "Financier", "Actie", "Beleidsveld", "Algemene rekening"],
  ["Projectleider", "uitgave", 60000, 2027, "", "", "A-3.1", "0629-00", "620"],
  ["Communicatie", "uitgave", 8000, 2027, "", "", "A-3.1", "0629-00", "614"],
  ["Projectleider", "uitgave", 60000, 2028, "", "", "A-3.1", "0629-00", "620"],
  ["Subsidie Vlaanderen", "inkomst", 70000, 2027, "toegekend", "Vlaanderen", "A-3.1", "0629-00", "740"],
  ["Bijdrage provincie", "inkomst", 20000, 2028, "aangevraagd", "Provincie", "A-3.1", "0629-00", "740"],
];

export const choiceRows: CellValue[][] = [
  ["Wijk", "Oordeel", "Motivering", "Voorwaarden", "Datum", "Beslist door"],
  [
    "Kolderbos",
    "kiezen",
    "Kolderbos combineert oude woningen met een sterke wijkwerking.",
    "De netwerken zijn gepland.",
    46300,
    "college",
  ],
  ["Brethei", "reserve", "", "", 46300, "college"],
];

/** The example with these sheets beside it; a sheet of that name is replaced, one without rows goes. */
export function workbook(others: Readonly<Record<string, CellValue[][]>> = {}): Snapshot {
  const genk = afterPlan(makeSnapshot([]), planExample(makeSnapshot([]), genkExample));
  const people = genk.sheets.some(({ name }) => name === "Stakeholders")
    ? genk
    : afterPlan(genk, planPeopleExample(genk));
  const sheets = { Begroting: budgetRows, Keuze: choiceRows, ...others };
  const blocks = [
    ...people.blocks.filter(({ sheet }) => !(sheet in sheets)),
    ...Object.entries(sheets).flatMap(([name, rows]) => (rows.length > 0 ? [makeBlock(name, rows)] : [])),
  ];
  return makeSnapshot([...blocks, ...(people.links ? [people.links] : [])]);
}

export const options: DossierOptions = { today: "12/11/2026", method: "som" };
