/** Google Sheets as the pane sees it: the server behind google.script.run, and the sidebar's own window. */
import type { CellPlace, Place } from "../../core/workbook/address";
import type { Plan } from "../../core/workbook/plan";
import type { ReadRequest } from "../../core/workbook/snapshot";
import type { ApplyResult, Host, HostProblem, ReadResult, Theme } from "../../panel/host";
import type { Glance, PaneStart } from "../rpc";
import { callProblem } from "./call-problem";
import type { Call } from "./script-run";

/** What the host needs of the window, so that a test can give it. */
export interface PaneWindow {
  addEventListener(type: "focus", listener: () => void): void;
  matchMedia(query: string): {
    matches: boolean;
    addEventListener(type: "change", listener: () => void): void;
    removeEventListener(type: "change", listener: () => void): void;
  };
}

export function sheetsPaneHost(call: Call, view: PaneWindow, start: PaneStart): Host {
  const contrast = view.matchMedia("(forced-colors: active)");
  const changeListeners = new Set<() => void>();
  const selectionListeners = new Set<(place: Place) => void>();
  /** Of the sheets as the pane last saw them. */
  const known = new Map<string, string>();
  let command = start.command;
  let writing = false;
  let glancing = false;

  async function read(request: ReadRequest): Promise<ReadResult> {
    try {
      const answer = await call("readWorkbook", request);
      if (!answer.ok) return answer;
      known.clear();
      for (const [sheet, print] of Object.entries(answer.fingerprints)) known.set(sheet, print);
      return { ok: true, snapshot: answer.snapshot };
    } catch (error) {
      return { ok: false, problem: callProblem(error, false) };
    }
  }

  async function apply(plan: Plan): Promise<ApplyResult> {
    if (writing) return { ok: false, problem: { key: "google.stillWriting" } };
    writing = true;
    try {
      const answer = await call("applyPlan", plan);
      if (!answer.ok) return answer;
      // Formulas may still be computing; the pane reads again, and until then nothing is known.
      known.clear();
      return { ok: true, undo: answer.undo };
    } catch (error) {
      return { ok: false, problem: callProblem(error, true) };
    } finally {
      writing = false;
    }
  }

  async function goTo(cell: CellPlace): Promise<HostProblem | undefined> {
    try {
      return (await call("goToCell", { sheet: cell.sheet, row: cell.row, column: cell.column })) ?? undefined;
    } catch (error) {
      return callProblem(error, false);
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
    language: start.language,
    get theme() {
      return themeOf(contrast.matches);
    },
    read,
    apply,
    goTo,
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
