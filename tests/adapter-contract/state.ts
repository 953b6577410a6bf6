/** Everything of a workbook that a plan can change, so that before and after can be compared. */
import type { OpenWorkbook, Peeked } from "./workbook";

export interface WorkbookState {
  sheets: Record<string, Peeked>;
  tables: string[];
  names: string[];
  charts: string[];
  pictures: string[];
}

/** As far as tests write on a sheet. */
const LOOKED_AT = { row: 0, column: 0, rows: 14, columns: 8 };

export async function stateOf(workbook: OpenWorkbook): Promise<WorkbookState> {
  const state: WorkbookState = { sheets: {}, tables: [], names: [], charts: [], pictures: [] };
  for (const sheet of await workbook.sheets()) {
    state.sheets[sheet] = await workbook.peek({ sheet, ...LOOKED_AT });
    for (const chart of await workbook.charts(sheet)) state.charts.push(`${sheet}: ${JSON.stringify(chart)}`);
    for (const { name, altText } of await workbook.pictures(sheet))
      state.pictures.push(`${sheet}: ${name}, ${altText}`);
  }
  state.tables = (await workbook.tables()).sort();
  state.names = (await workbook.names()).map((name) => JSON.stringify(name)).sort();
  state.charts.sort();
  state.pictures.sort();
  return state;
}

/** A chart or a picture that could not be drawn is told; whether it is there then does not matter. */
export function withoutCharts(state: WorkbookState): WorkbookState {
  return { ...state, charts: [], pictures: [] };
}

/** Where `planned` has the format of text: when it was told that a look did not succeed, the earlier format may stand there. */
export function withTextFormatsOf(planned: WorkbookState, state: WorkbookState): WorkbookState {
  const sheets = Object.entries(state.sheets).map(([name, { numberFormats, ...rest }]) => {
    const wanted = planned.sheets[name]?.numberFormats;
    const formats = numberFormats.map((line, i) => line.map((format, j) => (wanted?.[i]?.[j] === "@" ? "@" : format)));
    return [name, { ...rest, numberFormats: formats }];
  });
  return { ...state, sheets: Object.fromEntries(sheets) };
}

/** Two states are compared as texts: what differs is in the message of whoever compares them. */
export function isSame(a: WorkbookState, b: WorkbookState): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
