/** Recognises a header that comes back further down, such as above the second of two blocks. */
import { foldWord } from "../../cells/words";
import type { CellValue } from "../../workbook/snapshot";
import { meaningOfHeader, ROW_TOTAL } from "./header-meaning";
import { isBareSide } from "./layout-words";

/**
 * A test for rows. Amounts can by chance be equal to the years above them, so numbers alone make no header: it needs a
 * word of the header as well, or the name of a side, or no words at all. In its amount columns it has only headers.
 */
export function headerRepeater(
  header: readonly { text: string }[],
  money: ReadonlySet<number>,
): (line: readonly CellValue[]) => boolean {
  const headers = header.map(({ text }) => foldWord(text));
  const numbers = headers.map(Number);
  const isAlike = (value: CellValue, index: number) =>
    typeof value === "string"
      ? foldWord(value) === headers[index]
      : (typeof value !== "number" || value === numbers[index]) && String(value) === headers[index];
  const mayBeHeader = (value: CellValue, index: number) =>
    isAlike(value, index) || (typeof value === "string" && (foldWord(value) === "" || isAmountHeader(value)));
  const places = [...money];
  return (line) => {
    // Nearly every row ends here, at its first amount.
    if (!places.every((index) => mayBeHeader(line[index] ?? "", index))) return false;
    let alikeWords = 0;
    let alikeYears = 0;
    let words = 0;
    for (const [index, value] of line.entries()) {
      const isText = typeof value === "string";
      if (isText && foldWord(value) === "") continue;
      if (isText) words++;
      if (!isAlike(value, index)) continue;
      if (isText) alikeWords++;
      else alikeYears++;
    }
    if (alikeWords + alikeYears === 0) return false;
    const isNamed = alikeWords > 0 || line.some((value) => typeof value === "string" && isBareSide(foldWord(value)));
    return isNamed ? alikeWords + alikeYears > 1 || holdsHeader(line, money) : words === 0 && alikeYears > 1;
  };
}

function isAmountHeader(value: string): boolean {
  const field = meaningOfHeader(value)?.meaning.field;
  return field === "amount" || field === ROW_TOTAL;
}

function holdsHeader(line: readonly CellValue[], money: ReadonlySet<number>): boolean {
  return line.some((value, index) => money.has(index) && value !== "");
}
