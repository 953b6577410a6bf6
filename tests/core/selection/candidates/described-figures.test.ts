/** Figures get the name, the year and the source under which the sheet will know them. */
import type { FiguresChoice } from "../../../../core/opendata/choose-figures";
import { describedFigures } from "../../../../core/selection/candidates/described-figures";

const column = { name: "Aardgasverbruik", unit: "kWh", period: 2021, source: "Fluvius, bestand.csv" };
const choice: FiguresChoice = {
  wijken: [],
  columns: [column, { ...column, name: "Elektriciteit", period: 0 }],
  values: [],
  rows: { total: 0, used: 0, setAside: [] } as unknown as FiguresChoice["rows"],
  codeCount: 0,
  unmatched: [],
  findings: [],
};
const nothing = { names: [], typedYear: undefined, level: undefined };

test("a column that fills a criterion bears its name; a new one keeps its own", () => {
  const { columns } = describedFigures(choice, { ...nothing, names: ["Gas", undefined] });
  expect(columns.map(({ name }) => name)).toEqual(["Gas", "Elektriciteit"]);
});

test("a typed year is for the columns of which the file tells none", () => {
  const { columns } = describedFigures(choice, { ...nothing, typedYear: 2019 });
  expect(columns.map(({ period }) => period)).toEqual([2021, 2019]);
});

test("the division of the areas stands in the source, where it is known; the rest of the choice stays", () => {
  const { columns, ...rest } = describedFigures(choice, { ...nothing, level: "statsec2019" });
  expect(new Set(columns.map(({ source }) => source))).toEqual(new Set(["Fluvius, bestand.csv (statsec2019)"]));
  const { columns: _, ...given } = choice;
  expect(rest).toEqual(given);
  expect(describedFigures(choice, nothing)).toEqual(choice);
});
