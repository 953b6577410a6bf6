/** Defined names of the workbook, kept by Univer so that formulas can use them. */

import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { Engine } from "./engine";
import type { Names } from "./interface";

const workbookScope = "AllDefaultWorkbook";

export function namesOf(engine: Engine): Names {
  const all = () => Object.values(engine.injector.get(IDefinedNamesService).getDefinedNameMap(engine.unitId) ?? {});
  const find = (name: string) => all().find((item) => item.name.toLowerCase() === name.toLowerCase());

  return {
    list: () =>
      all().map((item) => ({
        name: item.name,
        formula: item.formulaOrRefString.startsWith("=") ? item.formulaOrRefString : `=${item.formulaOrRefString}`,
        comment: item.comment ?? "",
        visible: item.hidden !== true,
      })),
    set({ name, formula, comment, visible }) {
      const id = find(name)?.id ?? `name-${name.toLowerCase()}`;
      engine.run(SetDefinedNameMutation.id, {
        id,
        name,
        formulaOrRefString: isReference(formula) ? formula.slice(1) : formula,
        comment,
        hidden: !visible,
        localSheetId: workbookScope,
      });
    },
    remove(name) {
      const item = find(name);
      if (item) engine.run(RemoveDefinedNameMutation.id, { ...item });
    },
  };
}

/** Univer keeps a plain reference without its "=". */
const isReference = (formula: string): boolean =>
  /^=('[^']*(?:''[^']*)*'|[^'!()+*/&<>=,]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(formula);
