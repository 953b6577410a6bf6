/** The sector codes of a cell as the official list writes them: nine signs, the closing hyphen among them. */
import { plainSigns, sectorWithoutHyphen } from "../../opendata/area-code";
import { lostSectorCode } from "../../opendata/lost-code";

export interface SectorCode {
  code: string;
  /** What the cell holds, where more than its case or the sign of its hyphen differs. */
  typed?: string;
}

/** Between codes stand a comma, a semicolon, a space, a line break, a stroke, a plus, brackets or "en". */
const BETWEEN = /[\s,;/+|&()]+/;
/** "23027 A00-", and "23027A00 -". */
const BLANK_INSIDE = /(?<![0-9A-Z])(\d{5})[ \u00a0]+([A-Z]\d(?:\d{2}|\d-|\d|[A-Z]{2}))(?![0-9A-Z])/g;
const BLANK_BEFORE_HYPHEN = /(?<![0-9A-Z])(\d{5}[A-Z]\d{2})[ \u00a0]+-(?=$|[\s,;])/g;
/** "23027A00-23027A01-": the hyphen closes the first. */
const NEXT_CODE = /-(?=\d{5}[A-Z])/g;

/** The codes in the order of the cell; what is no code stays as it stands, to be told where it is looked up. */
export function codesIn(text: string): SectorCode[] {
  const joined = plainSigns(text)
    .toUpperCase()
    .replace(BLANK_INSIDE, "$1_$2")
    .replace(BLANK_BEFORE_HYPHEN, "$1_-")
    .replace(NEXT_CODE, "- ");
  return joined.split(BETWEEN).flatMap((part): SectorCode[] => {
    if (!/[0-9A-Z]/.test(part) || part === "EN") return [];
    const typed = part.replace("_", " ");
    const plain = part.replace("_", "");
    const code = sectorWithoutHyphen(plain)?.code ?? lostSectorCode(plain)?.code ?? plain;
    return [code === typed ? { code } : { code, typed }];
  });
}
