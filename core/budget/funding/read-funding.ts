/** The sources of funding that a workbook holds. */
import type { LocatedTable } from "../../tables/locate";
import { tableIn } from "../../tables/table";
import type { Finding } from "../../workbook/finding";
import { perSnapshot } from "../../workbook/per-snapshot";
import { financieringsbronnen } from "../tables/financieringsbronnen";
import { type FundingSource, readSources } from "./funding-source";

export interface FundingReading {
  located: LocatedTable;
  sources: FundingSource[];
  findings: Finding[];
}

/** The table Financieringsbronnen with what is to be told of it; undefined where the workbook has none. */
export const readFunding = perSnapshot((snapshot): FundingReading | undefined => {
  const table = tableIn(snapshot, financieringsbronnen);
  return table && { located: table.located, ...readSources(table) };
});
