/** What must be known before the dossier goes out. */

import { withoutCriterion } from "../decision/leave-out";
import { rankScores } from "../decision/rank-scores";
import { weightedSum } from "../decision/weighted-sum";
import { choiceWords } from "../selection/choice/choice-words";
import { decisionOf, included, type Ranking } from "../selection/choice/ranking";
import type { ChoiceReading, ChoiceRow } from "../selection/choice/read-choice";
import { isOwnReason, needsReason } from "../selection/choice/reason-to-begin";
import { DECIDES_ALONE } from "../selection/choice/warnings";
import { argumenten } from "../selection/tables/argumenten";
import { criteria as criteriaTable } from "../selection/tables/criteria";
import { keuze } from "../selection/tables/keuze";
import { personsIn } from "../stakeholders/person-name";
import { tableIn } from "../tables/table";
import type { CellPlace } from "../workbook/address";
import type { Finding } from "../workbook/finding";
import { type Snapshot, valueAt } from "../workbook/snapshot";
import { composeDossier, type Dossier, excessOf, noteTexts } from "./compose";
import type { DossierOptions } from "./facts";
import { findingWords } from "./finding-words";
import { FOUNDATION_SHEET } from "./foundation-page";
import { addressesOf, lostCells, textsOnSheet } from "./kept-texts";
import { NOTE_SHEET } from "./note-page";
import type { TextPart } from "./parts";
import { words } from "./words";

/** Never throws: what is odd is a finding, with its cell where there is one. */
export function dossierFindings(snapshot: Snapshot, options: DossierOptions): Finding[] {
  const dossier = composeDossier(snapshot, options);
  return [
    ...tooLong(dossier),
    ...aboutChoice(dossier),
    ...aboutFigures(dossier.facts.ranking),
    ...aboutPersons(snapshot, dossier),
    ...aboutVisa(snapshot, dossier),
    ...aboutSheets(snapshot, dossier, options),
  ];
}

function tooLong({ note, foundation }: Dossier): Finding[] {
  return [note, foundation].flatMap((page): Finding[] => {
    const excess = excessOf(page);
    if (!excess) return [];
    const text = page === note ? findingWords.tooLong : findingWords.tooLongFoundation;
    const values = { count: excess.lines, part: words[`part.${excess.part}`] };
    return [{ severity: "error", text, values }];
  });
}

function aboutChoice({ facts }: Dossier): Finding[] {
  const { choice, decided, ranking } = facts;
  if (!choice || !decided) return [];
  const several = severalChosen(choice, decided);
  if (!ranking || !needsReason(ranking, decided.wijk, "choose")) return several;
  if (isOwnReason(ranking, decided.wijk, decided.reason)) return several;
  const cell = choice.table.cell(decided.row, "reason");
  return [...several, { severity: "warning", text: choiceWords.notFirst, table: keuze.name, cell }];
}

function severalChosen({ rows, table }: ChoiceReading, { wijk }: ChoiceRow): Finding[] {
  const choosing = rows.filter(({ verdict }) => verdict === "choose");
  const [, second] = choosing;
  if (!second) return [];
  const values = { count: choosing.length, wijken: choosing.map((one) => one.wijk).join(", "), wijk };
  const cell = table.cell(second.row, "verdict");
  return [{ severity: "warning", text: findingWords.severalChosen, values, table: keuze.name, cell }];
}

function aboutFigures(ranking: Ranking | undefined): Finding[] {
  if (!ranking) return [];
  const { criteria, weights } = ranking.study;
  const findings: Finding[] = [];
  criteria.forEach(({ name, place }, j) => {
    const share = weights[j] ?? 0;
    if (criteria.length < 2 || share <= DECIDES_ALONE) return;
    const about = { table: criteriaTable.name, cell: place };
    findings.push({ severity: "warning", text: findingWords.oneDecides, values: { share, criterion: name }, ...about });
  });
  const lacking = criteria.filter(({ source }, j) => source === "" && decidesOrder(ranking, j));
  const [first] = lacking;
  if (first) {
    const values = { count: lacking.length, criteria: lacking.map(({ name }) => name).join(", ") };
    const about = { table: criteriaTable.name, cell: first.place };
    findings.push({ severity: "warning", text: findingWords.sourceLacks, values, ...about });
  }
  return findings;
}

/** Without the criterion some wijk would stand elsewhere. */
function decidesOrder({ study }: Ranking, criterion: number): boolean {
  const decision = decisionOf(study, included(study));
  const without = withoutCriterion(decision, criterion);
  if (!without) return true;
  const ranks = rankScores(weightedSum(decision));
  return rankScores(weightedSum(without)).some((rank, row) => rank !== ranks[row] && !Number.isNaN(ranks[row]));
}

function aboutPersons(snapshot: Snapshot, dossier: Dossier): Finding[] {
  const findings: Finding[] = [];
  const { choice, wijken } = dossier.facts;
  const reasons = tableIn(snapshot, argumenten);
  for (const { row, values } of reasons?.rows ?? []) {
    if (personsIn(`${values.text ?? ""}\n${values.source ?? ""}`, wijken).length === 0) continue;
    const about = { table: argumenten.name, cell: reasons?.cell(row, "text") };
    findings.push({
      severity: "warning",
      text: findingWords.personInArguments,
      values: { row: row + 1 },
      ...known(about),
    });
  }
  for (const { row, reason, conditions, objections } of choice?.rows ?? []) {
    const inReason = personsIn(`${reason}\n${conditions}`, wijken).length > 0;
    if (!inReason && personsIn(objections, wijken).length === 0) continue;
    const about = { table: keuze.name, cell: choice?.table.cell(row, inReason ? "reason" : "objections") };
    findings.push({
      severity: "warning",
      text: findingWords.personInChoice,
      values: { row: row + 1 },
      ...known(about),
    });
  }
  for (const { part, lines } of noteTexts(dossier)) {
    const [name] = personsIn(lines.join(" "), wijken);
    if (name === undefined) continue;
    const cell = cellOfText(snapshot, part, name);
    findings.push({
      severity: "warning",
      text: findingWords.personInText,
      values: { part: words[`part.${part}`], name },
      ...(cell && { cell }),
    });
  }
  return findings;
}

function known({ table, cell }: { table: string; cell: Finding["cell"] | undefined }): Pick<Finding, "table" | "cell"> {
  return cell ? { table, cell } : { table };
}

/** Where a text stands on the sheet, or the line of it that holds a name; undefined where it is not written yet. */
function cellOfText(snapshot: Snapshot, part: TextPart, name = ""): CellPlace | undefined {
  const sheet = snapshot.sheets.find((one) => one.name.toLowerCase() === NOTE_SHEET.toLowerCase());
  const rows = textsOnSheet(snapshot)[part]?.rows ?? [];
  const row = sheet && rows.find((one) => String(valueAt(snapshot, sheet.name, one, 0)).includes(name));
  return sheet && row !== undefined ? { sheet: sheet.name, row, column: 0 } : undefined;
}

function aboutVisa(snapshot: Snapshot, dossier: Dossier): Finding[] {
  if (!((dossier.facts.money?.expense ?? 0) > 0)) return [];
  const text = (noteTexts(dossier).find(({ part }) => part === "advice")?.lines ?? []).join(" ").toLowerCase();
  const asked = text.includes("visum") && !text.includes(words.visaOpen.nl);
  if (asked) return [];
  const cell = cellOfText(snapshot, "advice");
  return [{ severity: "warning", text: findingWords.noVisa, ...(cell && { cell }) }];
}

function aboutSheets(snapshot: Snapshot, dossier: Dossier, options: DossierOptions): Finding[] {
  const kept = Object.keys(dossier.kept).filter((part) => options.texts?.[part] === undefined) as TextPart[];
  const told = kept.map((part): Finding => {
    return { severity: "note", text: findingWords.kept, values: { part: words[`part.${part}`] } };
  });
  const lost = [NOTE_SHEET, FOUNDATION_SHEET].flatMap((sheet): Finding[] => {
    const cells = lostCells(snapshot, sheet, kept);
    const [cell] = cells;
    if (!cell) return [];
    return [
      { severity: "warning", text: findingWords.changedOnSheet, values: { sheet, cells: addressesOf(cells) }, cell },
    ];
  });
  return [...lost, ...told];
}
