/** The dwellings and the gas of each wijk as Kandidaatwijken holds them, with what is unclear about them. */

import { kandidaatwijken } from "../candidates/kandidaatwijken";
import { foldWord } from "../cells/words";
import { readStudy } from "../selection/read-study";
import { tableIn } from "../tables/table";
import type { CellPlace } from "../workbook/address";
import type { Finding } from "../workbook/finding";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Snapshot } from "../workbook/snapshot";
import { isOfOneDwelling, kWhPerUnit } from "./energy-unit";
import { words } from "./words";

/** A figure with the cell that it stands in; times `factor` it is in our unit. */
export interface PlacedFigure {
  value: number;
  cell: CellPlace;
  factor: number;
}

export interface WijkFigures {
  wijk: string;
  dwellings: PlacedFigure | undefined;
  /** kWh a year for one dwelling. */
  consumption: PlacedFigure | undefined;
}

const DWELLINGS =
  /^(?:totaal )?(?:aantal )?(?:bewoonde )?(?:woningen|wooneenheden|woongelegenheden|huishoudens|gezinnen)$/;
const GAS = /\b(?:aard)?gasverbruik\b|\bverbruik (?:van )?(?:aard)?gas\b/;
/** A total of the wijk, or a figure that is no energy. */
const NOT_GAS = /\btota(?:al|le)\b|\bsom\b|\bdeciel\b|\bscore\b|\brang\b|\bkost\b|\beuro\b|€/;

/** In the order of Kandidaatwijken; undefined when the workbook holds none. */
export const readWijkFigures: (snapshot: Snapshot) => { wijken: WijkFigures[]; findings: Finding[] } | undefined =
  perSnapshot((snapshot) => {
    const table = tableIn(snapshot, kandidaatwijken);
    if (!table) return undefined;
    const findings: Finding[] = [];
    const dwellingsAt = table.open.findIndex(({ header }) => DWELLINGS.test(plainHeader(header)));
    const gasAt = table.open.findIndex(({ header }) => isGas(header));
    const gas = table.open[gasAt];
    const given = gas && (kWhPerUnit(gas.header) ?? kWhPerUnit(unitOfCriterion(snapshot, gas.header)));
    const { sheet } = table.shape.block;
    const wijken = table.rows.map(({ row, values, open }): WijkFigures => {
      const figure = (at: number, factor: number): PlacedFigure | undefined => {
        const cell = open[at];
        const column = table.open[at]?.column;
        if (cell?.kind !== "number" || !(cell.value > 0) || column === undefined) return undefined;
        return { value: cell.value, cell: { sheet, row, column }, factor };
      };
      const dwellings = figure(dwellingsAt, 1);
      const consumption = figure(gasAt, given ?? 1);
      return { wijk: values.name ?? "", dwellings, consumption };
    });
    const unclear = wijken.filter(({ consumption: one }) => one && !isOfOneDwelling(one.value * one.factor));
    const [first] = unclear;
    if (gas && first?.consumption) {
      const { value, cell } = first.consumption;
      const text = given === undefined ? words.gasUnit : words.gasUnlikely;
      const about = { values: { header: gas.header, value, count: unclear.length, wijk: first.wijk } };
      findings.push({ severity: "warning", text, ...about, table: kandidaatwijken.name, cell });
    }
    for (const one of unclear) one.consumption = undefined;
    return { wijken, findings };
  });

/** Without years, units and remarks in brackets: "Aantal woningen (2021)" is "aantal woningen". */
function plainHeader(header: string): string {
  return foldWord(header)
    .replace(/\([^)]*\)|\[[^\]]*\]|\b(?:19|20)\d\d\b|\bin\b(?=\s*$)|[:,;*]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function isGas(header: string): boolean {
  const folded = foldWord(header);
  return GAS.test(folded) && !NOT_GAS.test(folded);
}

/** What Criteria says under Eenheid about the figure of this name. */
function unitOfCriterion(snapshot: Snapshot, header: string): string {
  return readStudy(snapshot).criteriaRows.find(({ name }) => foldWord(name) === foldWord(header))?.unit ?? "";
}
