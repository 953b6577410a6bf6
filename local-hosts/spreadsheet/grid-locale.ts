/** The words of the grid: Univer's English, with Dutch over it for what a user of the workbench can see. */

import { type ILocales, LocaleType } from "@univerjs/core";
import design from "@univerjs/design/locale/en-US";
import docsUi from "@univerjs/docs-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import sheetsDataValidation from "@univerjs/sheets-data-validation/locale/en-US";
import sheetsDataValidationUi from "@univerjs/sheets-data-validation-ui/locale/en-US";
import sheetsFormula from "@univerjs/sheets-formula/locale/en-US";
import sheetsFormulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsNumfmtUi from "@univerjs/sheets-numfmt-ui/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";
import { dutch } from "./dutch";

interface Words {
  readonly [key: string]: string | readonly string[] | Words;
}

/** Univer has no Dutch, so it knows no name for it either. */
const dutchName = "nlNL" as LocaleType;

export function localeName(language: "nl-BE" | "en-US"): LocaleType {
  return language === "nl-BE" ? dutchName : LocaleType.EN_US;
}

export function gridLocales(language: "nl-BE" | "en-US"): ILocales {
  const english = Object.assign(
    {},
    design,
    docsUi,
    sheets,
    sheetsDataValidation,
    sheetsDataValidationUi,
    sheetsFormula,
    sheetsFormulaUi,
    sheetsNumfmtUi,
    sheetsUi,
    ui,
  ) as unknown as Words;
  const words = language === "nl-BE" ? over(english, dutch) : english;
  return { [localeName(language)]: words } as unknown as ILocales;
}

function over(base: Words, changed: Words): Words {
  const merged: Record<string, Words[string]> = { ...base };
  for (const [key, word] of Object.entries(changed)) {
    const below = base[key];
    merged[key] = isWords(word) && isWords(below) ? over(below, word) : word;
  }
  return merged;
}

function isWords(word: Words[string] | undefined): word is Words {
  return typeof word === "object" && !Array.isArray(word);
}
