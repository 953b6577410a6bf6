/** The looks of cells as the stylesheet of an .xlsx file: each combination once, numbered in the order of first use. */
import { FILL_COLOURS, TEXT_COLOURS } from "../../core/workbook/fill-colours";
import type { CellFormat } from "../../core/workbook/plan";
import { escapeMarkup } from "../markup";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Numbers below are built into every program. */
const FIRST_OWN_FORMAT = 164;
const FONT = "Calibri";
const FONT_SIZE = 11;

export interface Styles {
  /** The number of the combination. */
  of(format: CellFormat): number;
  /** The whole stylesheet, for everything that was asked. */
  xml(): string;
}

export function newStyles(): Styles {
  const fonts = list(font({}));
  // The first two fills are fixed by the format.
  const fills = list(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  const numberFormats = list();
  const combinations = list(combination({}));

  function combination(format: CellFormat): string {
    const { numberFormat, wrap, align, verticalAlign, fill } = format;
    const numberId =
      numberFormat === undefined || numberFormat === "General"
        ? 0
        : FIRST_OWN_FORMAT + numberFormats.add(escapeMarkup(numberFormat));
    const fillId = fill ? fills.add(solid(FILL_COLOURS[fill])) : 0;
    const alignment = [
      ...(align ? [`horizontal="${align}"`] : []),
      ...(verticalAlign || wrap ? [`vertical="${verticalAlign ?? "top"}"`] : []),
      ...(wrap ? ['wrapText="1"'] : []),
    ].join(" ");
    const inside = alignment === "" ? "/>" : ` applyAlignment="1"><alignment ${alignment}/></xf>`;
    return `<xf numFmtId="${numberId}" fontId="${fonts.add(font(format))}" fillId="${fillId}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"${inside}`;
  }

  return {
    of: (format) => combinations.add(combination(format)),
    xml() {
      const ownFormats = numberFormats
        .all()
        .map((code, i) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + i}" formatCode="${code}"/>`);
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${MAIN}">${ownFormats.length > 0 ? counted("numFmts", ownFormats) : ""}${counted("fonts", fonts.all())}${counted("fills", fills.all())}<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${counted("cellXfs", combinations.all())}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
    },
  };
}

function font({ bold, italic, fontSize = FONT_SIZE, colour }: CellFormat): string {
  const looks = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${fontSize}"/>`;
  return `<font>${looks}${colour ? `<color rgb="${argb(TEXT_COLOURS[colour])}"/>` : ""}<name val="${FONT}"/></font>`;
}

function solid(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** "#D5E8E3" with its opacity in front. */
function argb(colour: string): string {
  return `FF${colour.slice(1)}`;
}

function counted(element: string, items: readonly string[]): string {
  return `<${element} count="${items.length}">${items.join("")}</${element}>`;
}

/** Texts by their number, each once. */
function list(...first: string[]) {
  const numbers = new Map(first.map((text, i) => [text, i]));
  return {
    add(text: string): number {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    all: () => [...numbers.keys()],
  };
}
