/** Whether further conversations still bring new subjects. */

export interface SaturationOptions {
  /** How many conversations make the base. */
  base: number;
  /** How many conversations are looked at together. */
  run: number;
  /** The largest share of the base that new subjects in a run may be. */
  threshold: number;
}

/** Base 4, runs of 2, 5 %: the defaults of the method's authors. */
export const SATURATION_DEFAULTS: SaturationOptions = { base: 4, run: 2, threshold: 0.05 };

export interface SaturationRun {
  /** The run follows this many conversations: with a run of 2 it is reported as "k+2". */
  after: number;
  /** Subjects that nobody named before, and what share of the base that is (0..). */
  fresh: number;
  share: number;
}

export interface Saturation {
  /** Distinct subjects in the base. */
  subjects: number;
  /** Every run, moved on by one conversation at a time. */
  runs: SaturationRun[];
  /** The first run at or below the threshold; undefined while there is none. */
  reached: SaturationRun | undefined;
}

/**
 * The subjects of each conversation, numbered, in order of date. undefined where there are fewer conversations than a
 * base and a run, or the base has no subject at all. Guest, Namey & Chen 2020.
 */
export function saturation(
  conversations: readonly (readonly number[])[],
  { base, run, threshold }: SaturationOptions = SATURATION_DEFAULTS,
): Saturation | undefined {
  if (conversations.length < base + run) return undefined;
  const subjects = new Set(conversations.slice(0, base).flat()).size;
  if (subjects === 0) return undefined;
  const firsts = firstMentions(conversations);
  const runs: SaturationRun[] = [];
  for (let after = base; after + run <= conversations.length; after++) {
    let fresh = 0;
    for (let one = after; one < after + run; one++) fresh += firsts[one] ?? 0;
    runs.push({ after, fresh, share: fresh / subjects });
  }
  return { subjects, runs, reached: runs.find(({ share }) => share <= threshold) };
}

/** How many subjects each conversation is the first to name. */
function firstMentions(conversations: readonly (readonly number[])[]): number[] {
  const named = new Set<number>();
  return conversations.map((subjects) => {
    const before = named.size;
    for (const subject of subjects) named.add(subject);
    return named.size - before;
  });
}
