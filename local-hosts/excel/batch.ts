/** Carries out one batch: every action in order, until one fails; what came before it stays done, as in Excel. */

import type { ExcelContext } from "./context";
import { ExcelError } from "./errors";
import { load, plainResult } from "./load";
import { type ExcelObject, isExcelObject } from "./object-type";
import { rangeObject } from "./objects/range";
import { services } from "./objects/services";
import { workbookObject } from "./objects/workbook";
import {
  type ArgumentInfo,
  actionTypes,
  type BatchRequest,
  type BatchResponse,
  memberName,
  pathTypes,
  type WireAction,
} from "./wire";

/** `stopBefore`: the action that fails with this code, whatever it is. */
export async function runBatch(
  request: BatchRequest,
  excel: ExcelContext,
  stopBefore?: { action: number; code: string },
): Promise<BatchResponse> {
  const response: BatchResponse = { Results: [], TraceIds: [] };
  const find = pathFinder(request, excel);
  for (const [index, action] of request.Actions.entries()) {
    if (index === stopBefore?.action) {
      const { code } = stopBefore;
      response.Error = {
        Code: code,
        Message: code,
        HttpStatusCode: 500,
        Location: locationOf(action, request),
        ActionIndex: index,
      };
      break;
    }
    try {
      // Excel computes before it answers; what the add-in reads in the batch that wrote a formula is its value.
      if (action.ActionType === actionTypes.query || action.ActionType === actionTypes.method) {
        await excel.spreadsheet.calculated();
      }
      perform(action, find, response, excel);
    } catch (error) {
      response.Error = { ...describe(error), Location: locationOf(action, request), ActionIndex: index };
      break;
    }
  }
  excel.ranges.endBatch();
  return response;
}

type FindObject = (pathId: number) => ExcelObject | null;

/** Finds the object at a path; each path is followed once, so that `tables.add` adds one table. */
function pathFinder(request: BatchRequest, excel: ExcelContext): FindObject {
  const found = new Map<number, ExcelObject | null>();

  function follow(pathId: number): ExcelObject | null {
    const path = request.ObjectPaths[String(pathId)];
    if (!path) throw new ExcelError("InvalidArgument", `There is no object path ${pathId}.`);
    const parent = () => find(path.ParentObjectPathId ?? 0);
    const args = () => argumentsOf(path.ArgumentInfo, find);
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return workbookObject(undefined, excel);
      case pathTypes.newObject: {
        const make = services[path.Name];
        if (!make) throw new ExcelError("NotImplemented", `The local Excel does not know ${path.Name}.`);
        return make(undefined, excel);
      }
      case pathTypes.method: {
        const owner = parent();
        if (!owner) return null;
        const result = owner.call(memberName(path.Name), args());
        if (result !== null && !isExcelObject(result)) throw new ExcelError("InvalidArgument");
        return result;
      }
      case pathTypes.property:
        return parent()?.object(memberName(path.Name)) ?? null;
      case pathTypes.indexer:
        return parent()?.item(args()) ?? null;
      case pathTypes.reference: {
        const range = excel.ranges.find(path.Name);
        if (!range) throw new ExcelError("InvalidReference", "This range is no longer known.");
        return rangeObject(range, excel);
      }
      case pathTypes.nullObject:
        return null;
      default:
        throw new ExcelError(
          "NotImplemented",
          `The local Excel does not know object paths of type ${path.ObjectPathType}.`,
        );
    }
  }

  function find(pathId: number): ExcelObject | null {
    const known = found.get(pathId);
    if (known !== undefined) return known;
    const object = follow(pathId);
    found.set(pathId, object);
    return object;
  }
  return find;
}

function argumentsOf(info: ArgumentInfo | undefined, find: FindObject): unknown[] {
  const referenced = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, i) => {
    const path = referenced[i];
    return typeof path === "number" && path !== 0 ? find(path) : value;
  });
}

function perform(action: WireAction, find: FindObject, response: BatchResponse, excel: ExcelContext): void {
  const answer = (value: unknown) => response.Results.push({ ActionId: action.Id, Value: value });
  if (action.ActionType === actionTypes.trace) {
    // The client takes a handler in use when its trace comes back, both ways.
    response.TraceIds.push(action.Id);
    answer(null);
    return;
  }
  const object = find(action.ObjectPathId);
  const args = () => argumentsOf(action.ArgumentInfo, find);
  const asHost = <T>(work: () => T): T => excel.spreadsheet.as("host", work);
  switch (action.ActionType) {
    case actionTypes.instantiate:
      answer(object?.identity() ?? null);
      break;
    case actionTypes.query:
      answer(object && load(object, action.QueryInfo ?? {}));
      break;
    case actionTypes.method:
      answer(object && asHost(() => plainResult(object.call(memberName(action.Name), args()))));
      break;
    case actionTypes.setProperty:
      if (!object) throw new ExcelError("InvalidOperation", "A property of a null object cannot be set.");
      asHost(() => object.set(memberName(action.Name), args()[0]));
      break;
    default:
      throw new ExcelError("NotImplemented", `The local Excel does not know actions of type ${action.ActionType}.`);
  }
}

function describe(error: unknown): { Code: string; Message: string; HttpStatusCode: number } {
  if (error instanceof ExcelError) return { Code: error.code, Message: error.message, HttpStatusCode: error.status };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "GeneralException", Message: message, HttpStatusCode: 500 };
}

/** "WorksheetCollection.getItem" for the user's debugInfo; the client builds the statement from the action's place. */
function locationOf(action: WireAction, request: BatchRequest): string {
  const path = request.ObjectPaths[String(action.ObjectPathId)];
  return [path?.Name, action.Name]
    .filter(Boolean)
    .map((name) => memberName(name ?? ""))
    .join(".");
}
