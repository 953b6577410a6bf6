/** What a user chooses from a file: wijken, years and indicators, with a value or a reason for each. */

import type { Language } from "../cells/format-number";
import type { Finding } from "../workbook/finding";
import { readAreaCode } from "./area-code";
import { isSectorLevel, levelName } from "./area-level";
import type { Crosswalk } from "./crosswalk";
import { type Figures, indicatorOf } from "./figures";
import { indicatorDirection, indicatorName, indicatorSource, indicatorUnit } from "./indicators";
import { matchAreas } from "./match-areas";
import { type ProposedScale, proposedScale } from "./proposed-scale";
import { type Ratio, ratioName } from "./ratios";
import { accountRows, type RowAccount } from "./row-account";
import { type ColumnOf, type WijkValue, wijkValue } from "./wijk-value";
import { words } from "./words";

export interface ChosenWijk {
  name: string;
  municipality: string;
  /** Codes of the areas that make it up. */
  codes: readonly string[];
}

export interface FiguresRequest {
  wijken: readonly ChosenWijk[];
  /** As in the file: statsec2019, gemeente, ... */
  level: string;
  columns: readonly { of: ColumnOf; period: number }[];
  language: Language;
  /** The level of the codes of the wijken where it is known; another version than `level` needs the crosswalk. */
  codesLevel?: string;
  crosswalk?: Crosswalk;
  /** P5 and P95 of these areas, such as those of one municipality, instead of Flanders. */
  scaleWithin?: (code: string) => boolean;
  /** The division of sectors of the wijken that stand in the sheet already, where new ones are chosen beside them. */
  besideLevel?: string;
}

export interface ChosenColumn {
  name: string;
  unit: string;
  /** 0 when the file does not say. */
  period: number;
  source: string;
  /** Where one is proposed. */
  direction?: Ratio["direction"];
  scale?: ProposedScale;
}

export interface FiguresChoice {
  wijken: readonly ChosenWijk[];
  columns: readonly ChosenColumn[];
  /** `wijken` x `columns`. */
  values: readonly (readonly WijkValue[])[];
  rows: RowAccount;
  /** Codes of the wijken that the file does not know, in all and listed. */
  codeCount: number;
  unmatched: readonly { wijk: string; code: string }[];
  findings: readonly Finding[];
}

/** Codes named in one sentence; the list has them all. */
const NAMED_CODES = 5;

/** The figures for the chosen wijken. Without a crosswalk, codes of another version than the file's give no values. */
export function chooseFigures(figures: Figures, request: FiguresRequest): FiguresChoice {
  const { wijken, columns, crosswalk, codesLevel } = request;
  const otherVersion = codesLevel !== undefined && codesLevel !== request.level && !crosswalk;
  const refused = otherVersion && figures.levelsGiven ? { from: codesLevel, to: request.level } : undefined;
  const level = figures.levels.indexOf(request.level);
  const matches = matchAreas(
    figures,
    wijken.map(({ codes }) => codes),
    crosswalk,
  );
  const values = wijken.map((_, place): WijkValue[] => {
    const { areas, unmatched } = matches[place] ?? { areas: [], unmatched: [] };
    return columns.map(({ of, period }) => {
      if (refused) return { reason: "otherVersion" };
      const records = areas.map((area) => figures.findRecord(area, level, period));
      return wijkValue(figures, of, records, unmatched.length === 0);
    });
  });
  const chosen = columns.map(({ of, period }) => describe(figures, of, period, request));
  const unmatched = wijken.flatMap(({ name }, place) =>
    (matches[place]?.unmatched ?? []).map((code) => ({ wijk: name, code })),
  );
  const choice = {
    wijken,
    columns: chosen,
    values,
    rows: accountRows(figures, {
      level,
      periods: new Set(columns.map(({ period }) => period)),
      areas: new Set(refused ? [] : matches.flatMap(({ areas }) => areas)),
      indicators: new Set(columns.flatMap(({ of }) => codesOf(of)).map((code) => placeOf(figures, code))),
    }),
    codeCount: wijken.reduce((count, { codes }) => count + codes.length, 0),
    unmatched,
  };
  const larger = matches.map((match) => match.larger);
  const findings = choiceFindings(choice, larger, refused, request.language);
  if (otherVersion && !refused) findings.unshift({ severity: "warning", text: words.versionUnknown });
  findings.unshift(...besideFindings(figures, request), ...levelFindings(figures, request, choice));
  return { ...choice, findings };
}

/** Later figures can hold for the codes of one division only: new wijken of another one are told before they are added. */
function besideFindings({ levelsGiven }: Figures, { wijken, level, besideLevel, language }: FiguresRequest): Finding[] {
  const differs = levelsGiven && isSectorLevel(level) && besideLevel !== undefined && besideLevel !== level;
  if (!differs || wijken.length === 0) return [];
  const values = { from: levelName(besideLevel, language), to: levelName(level, language) };
  return [{ severity: "warning", text: words.besideVersion, values }];
}

/** How many signs of a sector code are the code of the area that it lies in. */
const PART_OF_CODE = { deelgemeente: 6, gemeente: 5 } as const;

/** A file of larger areas knows none of the sectors: which level it has, and which of its areas they lie in by their code. */
function levelFindings(
  figures: Figures,
  { wijken, level, language }: FiguresRequest,
  { codeCount, unmatched }: Pick<FiguresChoice, "codeCount" | "unmatched">,
): Finding[] {
  const part = level.startsWith("deelgemeente")
    ? "deelgemeente"
    : level.startsWith("gemeente")
      ? "gemeente"
      : undefined;
  if (!part || codeCount === 0 || unmatched.length < codeCount) return [];
  const sectors = wijken.flatMap(({ codes }) => codes).filter((code) => readAreaCode(code)?.level === "statsec");
  const areas = new Set(sectors.map((code) => code.slice(0, PART_OF_CODE[part])));
  const known = [...areas].filter((code) => figures.findArea(code) >= 0);
  if (sectors.length < codeCount || known.length === 0) return [];
  const codes = known.slice(0, NAMED_CODES);
  if (known.length > NAMED_CODES) codes.push("...");
  const values = { level: levelName(level, language), codes: codes.join(", ") };
  return [{ severity: "warning", text: words.largerLevel, values }];
}

/** The codes that a column is computed from. */
function codesOf(of: ColumnOf): string[] {
  return of.kind === "indicator" ? [of.code] : [...of.ratio.numerator, ...of.ratio.denominator];
}

function placeOf(figures: Figures, code: string): number {
  return figures.indicators.findIndex((indicator) => indicator.code === code);
}

/** The source that the file names itself, above or below its figures. */
function statedSource({ layout, notes }: Figures): string | undefined {
  for (const line of [...notes, ...layout.titles]) {
    const [, source] = /^(?:bron|source)\s*:\s*(.+)$/i.exec(line) ?? [];
    if (source !== undefined) return source;
  }
  return undefined;
}

function describe(figures: Figures, of: ColumnOf, period: number, request: FiguresRequest): ChosenColumn {
  const { language, level, scaleWithin: within } = request;
  const [first = ""] = codesOf(of);
  const scope = { level, period, ...(within && { within }) };
  const indicator = indicatorOf(figures, first);
  const scale = indicator && proposedScale(figures, of, scope);
  const column =
    of.kind === "ratio"
      ? { name: ratioName(of.ratio, language), unit: of.ratio.unit, direction: of.ratio.direction }
      : {
          name: indicatorName(of.code, language),
          unit: indicator?.unit ?? indicatorUnit(of.code),
          direction: indicatorDirection(of.code),
        };
  const { direction, ...rest } = column;
  return {
    ...rest,
    ...(direction ? { direction } : {}),
    period: of.kind === "indicator" && indicator?.undated ? 0 : period,
    source: statedSource(figures) ?? indicatorSource(first),
    ...(scale ? { scale } : {}),
  };
}

function choiceFindings(
  { wijken, columns, values, unmatched, codeCount }: Omit<FiguresChoice, "findings" | "rows">,
  larger: readonly (readonly string[])[],
  refused: { from: string; to: string } | undefined,
  language: Language,
): Finding[] {
  if (refused) {
    const named = { from: levelName(refused.from, language), to: levelName(refused.to, language) };
    return [{ severity: "error", text: words.otherVersion, values: named }];
  }
  const findings: Finding[] = [];
  if (unmatched.length > 0) {
    const codes = unmatched.slice(0, NAMED_CODES).map(({ code }) => code);
    if (unmatched.length > NAMED_CODES) codes.push("...");
    const counts = { count: unmatched.length, total: codeCount, codes: codes.join(", ") };
    findings.push({ severity: "warning", text: words.unmatched, values: counts });
  }
  wijken.forEach(({ name: wijk }, row) => {
    const covered = larger[row] ?? [];
    if (covered.length > 0) {
      findings.push({ severity: "warning", text: words.largerArea, values: { wijk, codes: covered.join(", ") } });
    }
    columns.forEach(({ name: column }, place) => {
      const { reason, parts } = values[row]?.[place] ?? {};
      if (reason === undefined) return;
      if (reason === "notAdditive" && parts && parts.length > 0) {
        const range = { low: Math.min(...parts), high: Math.max(...parts), count: parts.length };
        findings.push({ severity: "warning", text: words.notAdded, values: { column, wijk, ...range } });
      } else {
        const why = words[`reason.${reason}`];
        findings.push({ severity: "note", text: words.missing, values: { wijk, column, reason: why } });
      }
    });
  });
  return findings;
}
