/** Which character separates the fields of a text file, also when titles stand above the header. */

const CANDIDATES = [";", "|", "\t", ","] as const;
const LOOKED_AT = 100;
/** The first line that spreadsheet programs write for each other. */
const SEP_LINE = /^"?sep=(.)"?[;,\t]*$/i;
/** A whole line in quotes, its own quotes doubled: a text file that was opened and saved with another separator. */
const WHOLE_LINE = /^"(?:[^"]|"")*"[;,\t|]*$/;

export interface Separation {
  delimiter: string;
  /** The first line only says which separator is used. */
  sepLine: boolean;
  /** Every line is one quoted field that holds the fields. */
  wholeLines: boolean;
}

/** How the lines of a text are separated, by its beginning. */
export function findSeparation(text: string): Separation {
  const lines = text.split(/\r\n|\n|\r/, LOOKED_AT).filter((line) => line.trim() !== "");
  const [, told] = SEP_LINE.exec(lines[0]?.trim() ?? "") ?? [];
  const sepLine = told !== undefined;
  const body = sepLine ? lines.slice(1) : lines;
  const whole = body.filter((line) => WHOLE_LINE.test(line.trim()));
  const inner = whole.map((line) => line.trim().replace(/^"|"[;,\t|]*$/g, ""));
  const wholeLines =
    whole.length * 2 > body.length && inner.some((line) => CANDIDATES.some((one) => line.includes(one)));
  return { delimiter: told ?? findDelimiter(wholeLines ? inner : body), sepLine, wholeLines };
}

/**
 * The candidate that stands in most lines; of equal ones the one that gives most lines the same number of fields, and
 * then the first of ; | tab and comma, so that decimal commas do not win from semicolons. A comma when there is none.
 */
function findDelimiter(lines: readonly string[]): string {
  let best = { delimiter: ",", found: 0, alike: 0 };
  for (const delimiter of CANDIDATES) {
    const tally = new Map<number, number>();
    let found = 0;
    for (const line of lines) {
      const count = countOutsideQuotes(line, delimiter);
      if (count === 0) continue;
      found++;
      tally.set(count, (tally.get(count) ?? 0) + 1);
    }
    const alike = Math.max(0, ...tally.values());
    if (found > best.found || (found === best.found && alike > best.alike)) best = { delimiter, found, alike };
  }
  return best.delimiter;
}

function countOutsideQuotes(line: string, delimiter: string): number {
  let count = 0;
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) count++;
  }
  return count;
}
