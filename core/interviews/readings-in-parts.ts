/** All that the steps Stakeholders and Interviews read of a workbook, in short parts: a host can pause between them. */
import { missingCategories } from "../stakeholders/missing-categories";
import { readStakeholders } from "../stakeholders/read-stakeholders";
import { stakeholders } from "../stakeholders/tables/stakeholders";
import { locate } from "../tables/locate";
import type { TableSchema } from "../tables/schema";
import { tableIn } from "../tables/table";
import type { Snapshot } from "../workbook/snapshot";
import { attitudeHistories } from "./attitude-over-time";
import { attitudePerWijk } from "./attitude-per-wijk";
import { subjectsPerConversation } from "./heard-enough";
import { readStatements } from "./read-statements";
import { readTalks } from "./read-talks";
import { compareReaders, interviewFindings } from "./statement-findings";
import { unknownInTalks } from "./step-findings";
import { interviews } from "./tables/interviews";
import { uitspraken } from "./tables/uitspraken";
import { themeMatrix } from "./themes";

const partsOf = (schema: TableSchema) => [
  (snapshot: Snapshot): unknown => locate(snapshot, schema),
  (snapshot: Snapshot): unknown => tableIn(snapshot, schema),
];

/** In this order each part finds done what it builds on. Every one of them is kept per snapshot. */
export const readingsInParts: readonly ((snapshot: Snapshot) => unknown)[] = [
  ...partsOf(stakeholders),
  readStakeholders,
  missingCategories,
  ...partsOf(interviews),
  readTalks,
  attitudeHistories,
  attitudePerWijk,
  ...partsOf(uitspraken),
  readStatements,
  themeMatrix,
  subjectsPerConversation,
  compareReaders,
  interviewFindings,
  unknownInTalks,
];
