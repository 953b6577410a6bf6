/** When a key figure was checked, as people write it: a day that the sheet keeps as a date comes as its number. */
import { dayInWords } from "../cells/day";

/** The day for a serial number of five digits; any other text as it stands. */
export function checkedInWords(checked: string): string {
  return /^\d{5}$/.test(checked) ? dayInWords(Number(checked)) : checked;
}
