/** Tables, named ranges and sheets of the workbook that look like what is asked for. */
import { useEffect, useState } from "react";
import { tableNames } from "../../../core/steps";
import { cutBlock } from "../../../core/tables/cut-block";
import { recognise } from "../../../core/tables/recognise";
import type { TableSchema } from "../../../core/tables/schema";
import { team } from "../../../core/team/tables/team";
import { turnedMatrix } from "../../../core/team/turned-matrix";
import type { Place } from "../../../core/workbook/address";
import { LINK_PREFIX } from "../../../core/workbook/plan-read";
import type { Block, Snapshot } from "../../../core/workbook/snapshot";
import { isWrittenSheet } from "../../../core/workbook/written-sheets";
import { usePane } from "../../pane";

/** A large sheet is not read for a guess: the user can point at it. */
const MOST_CELLS = 50_000;
const MOST_PROPOSALS = 5;

export interface Proposal {
  name: string;
  place: Place;
  /** Rows with data, and columns that are recognised. */
  rows: number;
  columns: number;
}

/** What a place would be read as; undefined when it does not fit. */
export type Fits = (block: Block) => Omit<Proposal, "name"> | undefined;

/** Places that hold the table of a schema, with all that it requires. */
export function fitsSchema(schema: TableSchema): Fits {
  return (block) => {
    const turned = schema === team ? turnedMatrix(block) : undefined;
    if (turned?.certain) return { place: placeOf(block), rows: turned.expertises, columns: turned.people };
    const shape = recognise(block, schema);
    if (!shape || shape.lacking.length > 0 || shape.dataRows.length === 0) return undefined;
    const columns = shape.columns.filter(({ key }) => key !== undefined).length;
    return { place: placeOf(shape.block), rows: shape.dataRows.length, columns };
  };
}

/** undefined while the sheets are read. Best first. `fits` must stay the same function. */
export function useProposals(table: string, fits: Fits): Proposal[] | undefined {
  const { workbook } = usePane();
  const { refresh } = workbook;
  const [proposals, setProposals] = useState<Proposal[]>();
  const sheets = JSON.stringify(smallSheets(workbook.snapshot));
  useEffect(() => {
    let current = true;
    void refresh({ sheets: JSON.parse(sheets) as string[], selection: true }).then((snapshot) => {
      if (current) setProposals(snapshot ? propose(snapshot, table, fits) : []);
    });
    return () => {
      current = false;
    };
  }, [refresh, table, fits, sheets]);
  return proposals;
}

function smallSheets(snapshot: Snapshot | undefined): string[] {
  return (snapshot?.sheets ?? [])
    .filter(({ visible, used }) => visible && used && used.rows * used.columns <= MOST_CELLS)
    .map(({ name }) => name);
}

function propose(snapshot: Snapshot, table: string, fits: Fits): Proposal[] {
  const written = new Set(snapshot.blocks.filter(isWrittenSheet).map(({ sheet }) => sheet));
  const sheets = snapshot.blocks.map((block) => ({ ...block, name: "" }));
  const places = [...snapshot.tables, ...snapshot.names, ...sheets].filter(({ sheet }) => !written.has(sheet));
  const seen = new Set<string>();
  return places
    .flatMap((found): Proposal[] => {
      const block = snapshot.blocks.find(({ sheet }) => sheet === found.sheet);
      const name = found.name === "" ? found.sheet : found.name;
      const fit = block && !isOurs(name, table) ? fits(cutBlock(block, found)) : undefined;
      const key = JSON.stringify(fit?.place);
      if (!fit || seen.has(key)) return [];
      seen.add(key);
      return [{ name, ...fit }];
    })
    .sort((a, b) => b.columns - a.columns)
    .slice(0, MOST_PROPOSALS);
}

/** Only where it is, without its cells. */
export function placeOf({ sheet, row, column, rows, columns }: Place): Place {
  return { sheet, row, column, rows, columns };
}

/** Another table of the product would only fit by accident; names that the product gave to ranges are no candidates. */
function isOurs(name: string, table: string): boolean {
  if (name.toLowerCase().startsWith(LINK_PREFIX.toLowerCase())) return true;
  return name !== table && tableNames.includes(name);
}
