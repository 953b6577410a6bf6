/** Tables, named ranges and sheets of the workbook that look like the table that is asked for. */
import { useEffect, useState } from "react";
import { tableNames } from "../../../core/tables/all-tables";
import { cutBlock } from "../../../core/tables/locate";
import { recognise } from "../../../core/tables/recognise";
import type { TableSchema } from "../../../core/tables/schema";
import type { Place } from "../../../core/workbook/address";
import type { Snapshot } from "../../../core/workbook/snapshot";
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

/** undefined while the sheets are read. Best first. */
export function useProposals(schema: TableSchema): Proposal[] | undefined {
  const { workbook } = usePane();
  const { refresh } = workbook;
  const [proposals, setProposals] = useState<Proposal[]>();
  const sheets = JSON.stringify(smallSheets(workbook.snapshot));
  useEffect(() => {
    let current = true;
    void refresh({ sheets: JSON.parse(sheets) as string[] }).then((snapshot) => {
      if (current) setProposals(snapshot ? propose(snapshot, schema) : []);
    });
    return () => {
      current = false;
    };
  }, [refresh, schema, sheets]);
  return proposals;
}

function smallSheets(snapshot: Snapshot | undefined): string[] {
  return (snapshot?.sheets ?? [])
    .filter(({ visible, used }) => visible && used && used.rows * used.columns <= MOST_CELLS)
    .map(({ name }) => name);
}

function propose(snapshot: Snapshot, schema: TableSchema): Proposal[] {
  const places = [...snapshot.tables, ...snapshot.names, ...snapshot.blocks.map((block) => ({ ...block, name: "" }))];
  const seen = new Set<string>();
  return places
    .flatMap(({ name, sheet, row, column, rows, columns }): Proposal[] => {
      const place = { sheet, row, column, rows, columns };
      const key = JSON.stringify(place);
      const block = snapshot.blocks.find((one) => one.sheet === sheet);
      if (seen.has(key) || !block || isOurs(name, schema)) return [];
      seen.add(key);
      const shape = recognise(cutBlock(block, place), schema);
      if (!shape || shape.lacking.length > 0 || shape.dataRows.length === 0) return [];
      const known = shape.columns.filter((one) => one.key !== undefined).length;
      return [{ name: name === "" ? sheet : name, place, rows: shape.dataRows.length, columns: known }];
    })
    .sort((a, b) => b.columns - a.columns)
    .slice(0, MOST_PROPOSALS);
}

/** Another table of the product would only fit by accident. */
function isOurs(name: string, schema: TableSchema): boolean {
  return name !== schema.name && tableNames.includes(name);
}
