/** Which columns a name above several columns holds for, where the merged cell itself does not tell. */

type Texts = readonly string[];

/**
 * A name in the middle of its columns moves to the first of them. The row below tells which those are: it repeats itself
 * from the start of each (2019, 2020, 2021, 2019, ...), and each repetition has one name above it.
 */
export function moveToStart(levels: readonly Texts[], keys: readonly boolean[]): string[][] {
  const moved = levels.map((level) => [...level]);
  const upper = moved[moved.length - 2];
  const lower = moved[moved.length - 1];
  if (!upper || !lower) return moved;
  for (let from = 0; from < lower.length; from++) {
    if (keys[from] || lower[from] === "") continue;
    let to = from;
    while (to < lower.length && !keys[to] && lower[to] !== "") to++;
    const run = lower.slice(from, to);
    const size = new Set(run).size;
    const repeats = run.length % size === 0 && run.every((text, at) => text === run[at % size]);
    const starts = Array.from({ length: Math.ceil(run.length / size) }, (_, at) => from + at * size);
    const names = starts.map((start) => upper.slice(start, start + size).filter(Boolean));
    const isYears = run.every((text) => /^\d{4}$/.test(text));
    if (upper[from] === "" && repeats && (starts.length > 1 || isYears) && names.every(({ length }) => length === 1)) {
      starts.forEach((start, at) => {
        upper.fill("", start, start + size);
        upper[start] = names[at]?.[0] ?? "";
      });
    }
    from = to;
  }
  return moved;
}

/**
 * Behind the last of several equal groups a column stands alone: "Oppervlakte" in Woningen, Gas, Woningen, Gas,
 * Oppervlakte does not belong to the last year.
 */
export function standAlone(levels: readonly Texts[], filled: string[][]): string[][] {
  const [upper, lower] = levels;
  const [names] = filled;
  if (levels.length !== 2 || !upper || !lower || !names) return filled;
  const starts = upper.flatMap((text, index) => (text !== "" && lower[index] !== "" ? [index] : []));
  const groups = starts.map((start, at) => {
    const next = starts[at + 1] ?? lower.length;
    const columns: number[] = [];
    for (let column = start; column < next && (names[column] ?? "") !== ""; column++) {
      if (lower[column] !== "") columns.push(column);
    }
    return columns;
  });
  const last = groups.pop() ?? [];
  const [first] = groups;
  const textsOf = (columns: readonly number[]) => columns.map((column) => lower[column]).join("\u0000");
  if (!first || last.length <= first.length || first.length < 2) return filled;
  if (![...groups, last.slice(0, first.length)].every((group) => textsOf(group) === textsOf(first))) return filled;
  for (const column of last.slice(first.length)) names[column] = "";
  return filled;
}
