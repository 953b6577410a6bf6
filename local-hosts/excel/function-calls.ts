/** Has the sheet functions of functions.json computed in the add-in's page, as Excel does. */

import type { FunctionResult, Spreadsheet } from "../spreadsheet/interface";
import { rectAddress, sheetPrefix } from "./addresses";
import { shapeArguments } from "./function-arguments";
import { readAnswer } from "./function-results";
import type { FunctionMetadata, FunctionsFile } from "./interface";
import type { EventEntry } from "./wire";

/** office.js's numbers for a message to a sheet function. */
const functionCategory = 1;
const invocationMessage = 1000;

export interface FunctionCalls {
  /** The add-in was loaded after the workbook was opened: what shows #NAME? goes on doing so until it is written again. */
  loadLate(): void;
  /** The page can be called from now on; what waited goes out. */
  ready(): void;
  /** Another page takes over: what was asked of the old one is asked again. */
  pageReplaced(): void;
  answer(results: readonly unknown[]): void;
  dispose(): void;
}

interface OpenCall {
  readonly entry: EventEntry;
  readonly resolve: (result: FunctionResult) => void;
}

export function createFunctionCalls(
  spreadsheet: Spreadsheet,
  file: FunctionsFile | undefined,
  emptyCells: "null" | "zero",
  send: (entries: readonly EventEntry[]) => void,
  late = false,
): FunctionCalls {
  const open = new Map<number, OpenCall>();
  let lastId = 0;
  let isReady = false;

  const addressOf = (sheet: string, row: number, column: number) => {
    const name = spreadsheet.sheets.list().find((info) => info.id === sheet)?.name ?? "";
    return `${sheetPrefix(name)}!${rectAddress({ row, column, rows: 1, columns: 1 })}`;
  };

  function invoke(metadata: FunctionMetadata, values: unknown[], address: string): Promise<FunctionResult> {
    const invocationId = ++lastId;
    const message = { invocationId, functionName: metadata.id, parameterValues: values, address, flags: 0 };
    const entry: EventEntry = {
      messageCategory: functionCategory,
      messageType: invocationMessage,
      targetId: "",
      message: JSON.stringify(message),
    };
    return new Promise((resolve) => {
      open.set(invocationId, { entry, resolve });
      if (isReady) send([entry]);
    });
  }

  const register = (known: "now" | "whenWritten") =>
    (file?.functions ?? []).map((metadata) =>
      spreadsheet.functions.register(
        metadata.name,
        (call) => {
          const shaped = shapeArguments(metadata, call.arguments, emptyCells);
          if ("error" in shaped) return shaped;
          return invoke(metadata, shaped.values, addressOf(call.sheet, call.row, call.column));
        },
        metadata,
        known,
      ),
    );
  let unregister = late ? [] : register("now");

  return {
    loadLate() {
      unregister = register("whenWritten");
    },
    ready() {
      isReady = true;
      if (open.size) send([...open.values()].map(({ entry }) => entry));
    },
    pageReplaced() {
      isReady = false;
    },
    answer(results) {
      for (const given of results) {
        const answer = readAnswer(given);
        const call = answer && open.get(answer.id);
        if (!answer || !call) continue;
        open.delete(answer.id);
        call.resolve(answer.result);
      }
    },
    dispose() {
      for (const remove of unregister) remove();
      open.clear();
    },
  };
}
