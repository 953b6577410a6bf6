/** The example of Halle: one whole preparation, or only what step 3, 4 and 7 need. */
import type { ExampleWorkbook } from "../example-workbook";
import { budgetLinks, budgetSheets } from "./budget";
import { choiceSheets, judgementSheets } from "./choice";
import { peopleSheets } from "./people";
import { closingSheets, teamSheets } from "./preparation";

export type ExampleSize = "whole" | "choice";

const [candidates, criteria, ...sources] = choiceSheets;
const choiceTables = [candidates, criteria].flatMap((sheet) => sheet ?? []);

/** Fourteen sectors of Halle and one beside it; judgements and everything about people and money are made up. */
export const halle: Readonly<Record<ExampleSize, ExampleWorkbook>> = {
  whole: {
    name: "Voorbeeld Halle",
    sheets: [
      ...choiceTables,
      ...judgementSheets,
      ...teamSheets,
      ...budgetSheets,
      ...peopleSheets,
      ...closingSheets,
      ...sources,
    ],
    links: budgetLinks,
  },
  choice: { name: "Voorbeeld Halle", sheets: [...choiceSheets], links: [] },
};
