/** Teams to search: published covers, and people without a pattern. */
import type { TeamProblem } from "../../../core/team/team-problem";

/** Points as people and lines as expertises: every line needs one of its points. */
function pointsAndLines(people: number, lines: readonly (readonly number[])[]): TeamProblem {
  return { people, holders: lines.map((line) => [...line].sort((a, b) => a - b)), required: lines.map(() => 1) };
}

/** The affine space of so many dimensions over three elements: its lines are the triples that sum to zero. */
export function affineSpace(dimensions: number): TeamProblem {
  const points = 3 ** dimensions;
  const third = (a: number, b: number): number => {
    let sum = 0;
    for (let unit = 1; unit < points; unit *= 3) {
      sum += ((6 - (Math.floor(a / unit) % 3) - (Math.floor(b / unit) % 3)) % 3) * unit;
    }
    return sum;
  };
  const lines: number[][] = [];
  for (let a = 0; a < points; a++) {
    for (let b = a + 1; b < points; b++) if (third(a, b) > b) lines.push([a, b, third(a, b)]);
  }
  return pointsAndLines(points, lines);
}

/** The triple system of Bose (1939) on 15 points: Z5 x Z3. */
function boseTriples(): number[][] {
  const point = (x: number, layer: number) => 3 * (x % 5) + (layer % 3);
  const triples = [0, 1, 2, 3, 4].map((x) => [point(x, 0), point(x, 1), point(x, 2)]);
  for (let x = 0; x < 5; x++) {
    for (let y = 0; y < x; y++) {
      for (let layer = 0; layer < 3; layer++) {
        triples.push([point(x, layer), point(y, layer), point(3 * (x + y), layer + 1)]);
      }
    }
  }
  return triples;
}

/** The product of the triple systems on 15 and on 3 points: 45 people, 330 expertises (Fulkerson et al. 1974). */
export function steiner45(): TeamProblem {
  const point = (p: number, layer: number) => 3 * p + layer;
  const lines = Array.from({ length: 15 }, (_, p) => [0, 1, 2].map((layer) => point(p, layer)));
  for (const [a = 0, b = 0, c = 0] of boseTriples()) {
    for (let i = 0; i < 3; i++) {
      lines.push([point(a, i), point(b, i), point(c, i)]);
      const [j, k] = [(i + 1) % 3, (i + 2) % 3];
      lines.push([point(a, i), point(b, j), point(c, k)], [point(a, i), point(b, k), point(c, j)]);
    }
  }
  return pointsAndLines(45, lines);
}

/** People who each cover about that share of the expertises, without a pattern and the same in each run. */
export function randomTeam(people: number, expertises: number, share: number): TeamProblem {
  let state = 7;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x7fff_ffff;
  };
  const holders = Array.from({ length: expertises }, (): number[] => []);
  for (let person = 0; person < people; person++) {
    for (const who of holders) if (next() < share) who.push(person);
  }
  return { people, holders, required: holders.map(() => 1) };
}

/** The example of the step: seven people and Technisch, Sociaal, Communicatie, Financieel; row by row their levels. */
export const EXAMPLE_LEVELS = [
  [1, 1, 2, 1],
  [3, 1, 1, 1],
  [0, 3, 2, 0],
  [0, 1, 3, 0],
  [0, 0, 0, 3],
  [2, 0, 0, 1],
  [0, 2, 2, 0],
];
