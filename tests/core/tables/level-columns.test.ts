/** A skills matrix keeps its expertises and leaves out what says something else about people. */
import { levelColumns } from "../../../core/tables/level-columns";
import { team } from "../../../core/team/tables/team";
import type { CellValue } from "../../../core/workbook/snapshot";

/** The headers that count as an expertise. */
function expertises(columns: Record<string, CellValue[]>): string[] {
  const headers = Object.keys(columns);
  const levels = levelColumns(
    team,
    headers.map((header) => ({ header, cells: columns[header] ?? [] })),
  );
  return headers.filter((_, index) => levels[index]);
}

test("numbers, crosses, letters and words for levels are an expertise; one that is still empty as well", () => {
  const matrix = {
    Technisch: [3, 0, 1],
    Sociaal: ["x", "", "x"],
    Juridisch: ["A", "B", ""],
    Communicatie: ["expert", "basis", ""],
    Vergunningen: ["sterk", "zwak", ""],
    Subsidies: ["", "sterk", ""],
    Erfgoed: ["", "", ""],
    Financieel: [true, false, true],
    Planning: [2, "3 (in opleiding)", 1],
    Klimaat: [4, 5, 5],
  };
  expect(expertises(matrix)).toEqual(Object.keys(matrix));
});

test("remarks, mail, telephone, department, numbers of staff and dates are none", () => {
  const matrix = {
    Technisch: [3, 0, 1],
    Opmerkingen: ["werkt halftijds", "", ""],
    Notities: ["", "", ""],
    "E-mail": ["a@stad.be", "b@stad.be", "c@stad.be"],
    Mailadres: ["", "", ""],
    Telefoon: ["011 30 40 50", "", "011/30.40.51"],
    "Gsm-nummer": [32_475_112_233, "", ""],
    Afdeling: ["Omgeving", "Omgeving", "Burger"],
    Aanstelling: ["vast", "tijdelijk", "vast"],
    Stamnummer: [4012, 4013, 4014],
    Begonnen: [44_927, 45_000, 43_000],
    "Wat kan beter": ["Minder vergaderen en meer op straat zijn", "", ""],
    Nr: [1, 2, 3],
    Totaal: [3, 0, 1],
    Gemiddelde: [1, 0, 1],
  };
  expect(expertises(matrix)).toEqual(["Technisch"]);
});

test("words that come back nowhere are asked about where no column is surer", () => {
  expect(expertises({ Technisch: ["sterk", "zwak"], Sociaal: ["ruim", "matig"] })).toEqual(["Technisch", "Sociaal"]);
});

test("a header that often names something else is an expertise where it holds levels", () => {
  expect(expertises({ Graad: [2, 0, 3], Contact: [1, 1, 3] })).toEqual(["Graad", "Contact"]);
});
