/** When a key figure was checked, as people write it: a day that the sheet keeps as a date comes as its number. */
import { dayInWords } from "../cells/day";

export function checkedInWords(checked: string): string {
  return /^\d{5}$/.test(checked) ? dayInWords(Number(checked)) : checked;
}
