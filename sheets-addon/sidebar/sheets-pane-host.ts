/** Google Sheets as the pane sees it: the server behind google.script.run, and the sidebar's own window. */

import type { PieceName } from "../../core/map/regions";
import { type CellPlace, contains, type Place } from "../../core/workbook/address";
import type { ApplyResult, HostProblem, ReadResult } from "../../core/workbook/host-answer";
import type { Plan } from "../../core/workbook/plan";
import type { ReadRequest } from "../../core/workbook/snapshot";
import type { Host, PiecesResult, Theme } from "../../panel/host";
import type { FormatArea, Glance, PaneStart, PlanSeen } from "../rpc";
import { words } from "../words";
import { callProblem } from "./call-problem";
import { knownPictures } from "./known-pictures";
import { type Call, NoAnswer } from "./script-run";
import { notWaitedFor, unheardEnd } from "./unheard";

/** What the host needs of the window, so that a test can give it. */
export interface PaneWindow {
  addEventListener(type: "focus", listener: () => void): void;
  matchMedia(query: string): {
    matches: boolean;
    addEventListener(type: "change", listener: () => void): void;
    removeEventListener(type: "change", listener: () => void): void;
  };
}

/** What stood there before a plan, as far as it was looked at. */
interface Before {
  charts?: PlanSeen["charts"];
}

/** On a sheet that the plan makes itself no chart can stand. */
function mayReplaceChart({ changes, createsSheets }: Plan): boolean {
  return changes.some((change) => change.kind === "chart" && !createsSheets.includes(change.sheet));
}

export function sheetsPaneHost(call: Call, view: PaneWindow, start: PaneStart, wait = pause): Host {
  const contrast = view.matchMedia("(forced-colors: active)");
  const changeListeners = new Set<() => void>();
  const selectionListeners = new Set<(place: Place) => void>();
  /** Of the sheets as the pane last saw them. */
  const known = new Map<string, string>();
  const pictures = knownPictures();
  let command = start.command;
  let writing = false;
  let glancing = false;
  /** Of the cells that were last read. */
  let formats: readonly FormatArea[] = [];
  const formatOf = ({ sheet, row, column }: CellPlace) =>
    formats.filter((area) => contains(area, { sheet, row, column, rows: 1, columns: 1 })).pop()?.numberFormat;

  async function read(request: ReadRequest): Promise<ReadResult> {
    try {
      const answer = await call("readWorkbook", request);
      if (!answer.ok) return answer;
      known.clear();
      for (const [sheet, print] of Object.entries(answer.fingerprints)) known.set(sheet, print);
      formats = answer.formats;
      return { ok: true, snapshot: answer.snapshot };
    } catch (error) {
      return { ok: false, problem: callProblem(error) };
    }
  }

  async function apply(plan: Plan, signal?: AbortSignal): Promise<ApplyResult> {
    if (writing) return { ok: false, problem: { text: words.stillWriting } };
    writing = true;
    try {
      const before: Before = {};
      const left = leftBy(signal, () => notWaitedFor(plan, { formatOf, ...before }));
      return await Promise.race([carryOut(plan, before, signal), left]);
    } finally {
      writing = false;
    }
  }

  async function carryOut(plan: Plan, before: Before, signal: AbortSignal | undefined): Promise<ApplyResult> {
    try {
      // Once it is replaced, nothing tells any more what a chart was: whoever gets no answer must have it by then.
      const seen = mayReplaceChart(plan) ? await call("lookAtPlan", plan).catch(() => null) : null;
      if (seen) before.charts = seen.charts;
      if (signal?.aborted) return notWaitedFor(plan, { formatOf, ...before });
      // Google makes null of an answer that it cannot carry; then nothing was heard either.
      const answer = (await call("applyPlan", plan)) as ApplyResult | null;
      if (!answer) throw new NoAnswer("applyPlan");
      // Formulas may still be computing; the pane reads again, and until then nothing is known.
      if (answer.ok || "undo" in answer) known.clear();
      return pictures.complete(plan, answer);
    } catch (error) {
      known.clear();
      return await unheardEnd(plan, error, { call, formatOf, wait, ...before });
    }
  }

  async function goTo(cell: CellPlace): Promise<HostProblem | undefined> {
    try {
      return (await call("goToCell", { sheet: cell.sheet, row: cell.row, column: cell.column })) ?? undefined;
    } catch (error) {
      return callProblem(error);
    }
  }

  async function mapPieces(names: readonly PieceName[]): Promise<PiecesResult> {
    try {
      return { ok: true, pieces: await call("mapPieces", names) };
    } catch (error) {
      return { ok: false, problem: callProblem(error) };
    }
  }

  /** Without an answer the three lines of instruction are enough. */
  async function pdfLinks(sheets: readonly string[]): Promise<readonly { sheet: string; address: string }[]> {
    try {
      return await call("pdfLinks", sheets);
    } catch {
      return [];
    }
  }

  /** The user comes back from the grid: the one moment at which Google lets a sidebar notice anything. */
  async function lookAround(): Promise<void> {
    if (writing || glancing || changeListeners.size + selectionListeners.size === 0) return;
    glancing = true;
    try {
      notice(await call("glance"));
    } catch {
      // A glance that fails says nothing; the next reading tells what is wrong.
    } finally {
      glancing = false;
    }
  }

  function notice({ sheet, fingerprint, selection }: Glance): void {
    if (writing) return;
    const before = known.get(sheet);
    known.set(sheet, fingerprint);
    if (before !== undefined && before !== fingerprint) for (const listener of changeListeners) listener();
    if (selection) for (const listener of selectionListeners) listener(selection);
  }

  view.addEventListener("focus", () => void lookAround());

  return {
    kind: "sheets",
    tellsChanges: false,
    language: start.language,
    get theme() {
      return themeOf(contrast.matches);
    },
    read,
    apply,
    goTo,
    mapPieces,
    pdfLinks,
    onChange: (listener) => listenIn(changeListeners, listener),
    onSelection: (listener) => listenIn(selectionListeners, listener),
    onTheme(listener) {
      const tell = () => listener(themeOf(contrast.matches));
      contrast.addEventListener("change", tell);
      return () => contrast.removeEventListener("change", tell);
    },
    onCommand(listener) {
      // The menu opened this sidebar with a command, for the first who listens.
      const timer = setTimeout(() => {
        if (command) listener(command);
        command = undefined;
      }, 0);
      return () => clearTimeout(timer);
    },
  };
}

/** Settles only when the user stops waiting. */
function leftBy<T>(signal: AbortSignal | undefined, answer: () => T): Promise<T> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve(answer());
    else signal?.addEventListener("abort", () => resolve(answer()), { once: true });
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Google Sheets has no dark look of its own in the browser. */
function themeOf(contrast: boolean): Theme {
  return contrast ? "contrast" : "light";
}

function listenIn<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
