/** How a type of Excel object is described: its members in one table, with the checks that hold for all of them in one place. */

import type { SheetId } from "../spreadsheet/interface";
import { isKnownMember, isMemberSupported, requireMember } from "./api-sets";
import type { ExcelContext } from "./context";
import { ExcelError } from "./errors";

/** One object of the workbook as a batch sees it. A null object is `null`. */
export interface ExcelObject {
  readonly type: string;
  /** What the members work on; other objects' methods may take it as an argument. */
  readonly target: unknown;
  /** What the client needs to find the object again in a later batch. */
  identity(): Record<string, unknown>;
  /** Names of all scalar properties that this Excel has. */
  scalarNames(): string[];
  isScalar(name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  object(name: string): ExcelObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  item(args: readonly unknown[]): ExcelObject | null;
  /** null when the object is no collection. */
  items(): ExcelObject[] | null;
}

interface Scalar<T> {
  readonly get?: (target: T, excel: ExcelContext) => unknown;
  readonly set?: (target: T, value: unknown, excel: ExcelContext) => void;
}

type Method<T> = (target: T, args: readonly unknown[], excel: ExcelContext) => unknown;

interface Definition<T> {
  readonly identity?: (target: T, excel: ExcelContext) => Record<string, unknown>;
  /** The sheet on which members write: a protected one refuses. */
  readonly sheet?: (target: T, excel: ExcelContext) => SheetId | null;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly objects?: Readonly<Record<string, (target: T, excel: ExcelContext) => ExcelObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Methods that change cells, and so are refused on a protected sheet. */
  readonly writes?: Readonly<Record<string, Method<T>>>;
  readonly item?: (target: T, args: readonly unknown[], excel: ExcelContext) => ExcelObject | null;
  readonly items?: (target: T, excel: ExcelContext) => ExcelObject[];
}

export type MakeObject<T> = (target: T, excel: ExcelContext) => ExcelObject;

/** Names that differ between the interface and the wire. */
const renamed: Readonly<Record<string, string>> = { gridlines: "showGridlines", headings: "showHeadings" };

export function defineType<T>(type: string, definition: Definition<T>): MakeObject<T> {
  const { scalars = {}, objects = {}, methods = {}, writes = {} } = definition;

  function missing(name: string): ExcelError {
    return isKnownMember(type, name)
      ? new ExcelError("NotImplemented", `The local Excel does not know ${type}.${name} yet.`)
      : new ExcelError("InvalidArgument", `${type} has no member ${name}.`);
  }

  return (target, excel) => {
    const allow = (name: string) => {
      if (!name.startsWith("_")) requireMember(excel.sets, type, name);
    };
    const refuseOnProtectedSheet = () => {
      const sheet = definition.sheet?.(target, excel);
      if (sheet && excel.isProtected(sheet)) {
        throw new ExcelError("AccessDenied", "The sheet is protected. Remove the protection first.");
      }
    };
    return {
      type,
      target,
      identity: () => definition.identity?.(target, excel) ?? {},
      scalarNames: () =>
        Object.keys(scalars).filter((name) => {
          const scalar = scalars[name];
          return scalar?.get && isMemberSupported(excel.sets, type, name);
        }),
      isScalar: (name) => scalars[name] !== undefined,
      get(name) {
        const scalar = scalars[name];
        if (!scalar?.get) throw missing(name);
        allow(name);
        return scalar.get(target, excel);
      },
      set(wireName, value) {
        const name = renamed[wireName] ?? wireName;
        const scalar = scalars[name];
        if (!scalar?.set) throw missing(name);
        allow(name);
        refuseOnProtectedSheet();
        scalar.set(target, value, excel);
      },
      object(name) {
        const make = objects[name];
        if (!make) throw missing(name);
        allow(name);
        return make(target, excel);
      },
      call(name, args) {
        const method = writes[name] ?? methods[name];
        if (!method) throw missing(name);
        allow(name);
        if (writes[name]) refuseOnProtectedSheet();
        return method(target, args, excel);
      },
      item(args) {
        if (!definition.item) throw missing("getItem");
        return definition.item(target, args, excel);
      },
      items: () => definition.items?.(target, excel) ?? null,
    };
  };
}

export const isExcelObject = (value: unknown): value is ExcelObject =>
  typeof value === "object" && value !== null && "scalarNames" in value;
