/** How long a register of 500 stakeholders with 5 000 statements takes to read, to sum up and to make into a sheet. */
import { attitudePerWijk } from "../core/interviews/attitude-per-wijk";
import { saturationSentences, subjectsPerConversation } from "../core/interviews/heard-enough";
import { readingsInParts } from "../core/interviews/readings-in-parts";
import { planOverview as planStatements } from "../core/interviews/sheets/plan-overview";
import { readField } from "../core/stakeholders/field";
import { gridCells } from "../core/stakeholders/grid";
import { readStakeholders } from "../core/stakeholders/read-stakeholders";
import { planOverview as planRegister } from "../core/stakeholders/sheets/plan-overview";
import { whoFirst } from "../core/stakeholders/who-first";
import type { Snapshot } from "../core/workbook/snapshot";
import { largeRegister } from "../tests/core/interviews/large-register";
import { type BenchRow, median, medians } from "./measure";

function read(snapshot: Snapshot): Snapshot {
  for (const part of readingsInParts) part(snapshot);
  return snapshot;
}

/** The longest part, over some readings: what a pane cannot pause in. */
function longestPart(stakeholders: number, statements: number): number {
  const perPart = readingsInParts.map((): number[] => []);
  for (let run = 0; run < 7; run++) {
    const snapshot = largeRegister(stakeholders, statements);
    for (const [place, part] of readingsInParts.entries()) {
      const start = performance.now();
      part(snapshot);
      perPart[place]?.push(performance.now() - start);
    }
  }
  return Math.max(...perPart.map(median));
}

function sumUp(snapshot: Snapshot): void {
  const list = readStakeholders(snapshot)?.stakeholders ?? [];
  readField(list);
  gridCells(whoFirst(list));
  attitudePerWijk(snapshot);
  saturationSentences(subjectsPerConversation(snapshot));
}

function overviews(snapshot: Snapshot): void {
  const register = readStakeholders(snapshot);
  if (!register) throw new Error("The register was not recognised.");
  planRegister(snapshot, { register, wijken: [], today: undefined }, "plain");
  planStatements(snapshot, { ranking: [], today: undefined, day: undefined }, "plain");
}

export async function peopleBench(): Promise<BenchRow[]> {
  const [half, whole] = [largeRegister(250, 2500), largeRegister(500, 5000)];
  const known = read(largeRegister(500, 5000));
  // A copy is another snapshot: nothing of it was read before.
  const [halfMs = Number.NaN, wholeMs = Number.NaN, sumMs = Number.NaN, sheetMs = Number.NaN] = await medians(7, [
    () => read({ ...half }),
    () => read({ ...whole }),
    () => sumUp(known),
    () => overviews(known),
  ]);
  return [
    { name: "500 stakeholders, 5 000 statements: read, with all findings", ms: wholeMs, growth: wholeMs / halfMs },
    { name: "the longest part of it, between which the pane answers", ms: longestPart(500, 5000) },
    { name: "the same summed up and placed in the picture, once read", ms: sumMs },
    { name: "both overviews as plans with formulas", ms: sheetMs },
  ];
}
