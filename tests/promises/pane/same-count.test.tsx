/** The home counts what there is to check as the step itself does. */
import { screen } from "@testing-library/react";
import type { CellValue } from "../../../core/workbook/snapshot";
import { openPane } from "../../panel/open-pane";

const BOOKS: Record<string, [RegExp, Record<string, CellValue[][]>]> = {
  "a budget with notes beside what must be checked": [
    /^2\s*Begroting/,
    {
      Begroting: [
        ["Omschrijving", "Soort", "Bedrag", "Status"],
        ["Coach", "uitgave", "€ 1.000", ""],
        ["Zaal", "uitgave", 200, ""],
        ["Zaal", "uitgave", 200, ""],
        ["Affiches", "uitgave", "", ""],
        ["Provincie", "inkomst", 600, ""],
      ],
    },
  ],
  "candidates with notes beside what must be checked": [
    /^3\s*Kandidaatwijken/,
    {
      Kandidaatwijken: [
        ["Wijk", "Sectorcodes", "Gas"],
        ["Noord", "23027A00", "1.234,5"],
        ["Zuid", "23027A01-", "veel"],
        ["Zuid", "23027A02-", 3],
      ],
      Criteria: [
        ["Criterium", "Gewicht", "Richting"],
        ["Gas", 1, "hoger"],
      ],
    },
  ],
  "a conversation whose day has passed": [
    /^6\s*Interviews/,
    {
      Interviews: [
        ["Stakeholder", "Datum", "Status"],
        ["Wijkraad", 36_526, "gepland"],
      ],
    },
  ],
  "people and conversations about a wijk that is perhaps another name": [
    /^6\s*Interviews/,
    {
      Kandidaatwijken: [
        ["Wijk", "Sectorcodes"],
        ["Kolderbos", "71016A00-"],
        ["Winterslag", "71016A01-"],
      ],
      Interviews: [
        ["Stakeholder", "Wijk", "Datum", "Status"],
        ["Wijkraad", "Kolderbosch", 36_526, "gepland"],
      ],
    },
  ],
};

test.each(Object.entries(BOOKS))("%s", async (_, [step, sheets]) => {
  const { press } = await openPane({ sheets });
  const said = (await screen.findAllByText(/kijk \d+ punt(en)? na bij/))[0]?.textContent ?? "";
  const [, count = ""] = /kijk (\d+) punt/.exec(said) ?? [];
  await press(step);
  const summary = await screen.findByText(/punt(en)? om na te kijken/);
  expect(/(\d+) punt/.exec(summary.textContent ?? "")?.[1]).toBe(count);
});
