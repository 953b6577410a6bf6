/** One run of a script: what it may do, how long it may take, and what it asked. */

import type { Faults } from "./faults";
import type { AuthMode, ScriptManifest } from "./interface";

/** What a call of a service costs on Google's side, roughly; real calls vary from a few to hundreds of milliseconds. */
const CALL_MS = 50;

const LIMIT_MS: Readonly<Record<AuthMode, number>> = {
  NONE: 30_000,
  LIMITED: 30_000,
  FULL: 360_000,
  CUSTOM_FUNCTION: 30_000,
};

const READ_SCOPES = [
  "https://www.googleapis.com/auth/spreadsheets.currentonly",
  "https://www.googleapis.com/auth/spreadsheets",
];
const UI_SCOPES = ["https://www.googleapis.com/auth/script.container.ui"];

/** Members that need the user's consent, with the scopes of which one must be in the manifest. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  "SpreadsheetApp.getActiveSpreadsheet": READ_SCOPES,
  "Ui.showSidebar": UI_SCOPES,
  "Ui.showModalDialog": UI_SCOPES,
};

/** Members that change the file; a sheet function may not. */
const WRITES = /^(set|insert|delete|remove|apply|clear|activate|add)/;

export interface Execution {
  readonly mode: AuthMode;
  /** True while the top level of the script is evaluated: no service may be called then. */
  loading: boolean;
  /** Called by every member of every service. Throws as Google does; "later" when it only seems to be carried out. */
  enter(member: string): "later" | undefined;
  /** Called by every member once it has done its work. */
  leave(member: string): void;
  /** Why Google ended the script; whatever it did after that, nobody hears. */
  ended: string | undefined;
}

export interface Tally {
  calls: number;
  byMember: Record<string, number>;
}

export function createExecution(mode: AuthMode, manifest: ScriptManifest, tally: Tally, faults: Faults): Execution {
  let spent = 0;
  return {
    mode,
    loading: true,
    ended: undefined,
    enter(member) {
      if (this.ended) throw new Error(this.ended);
      if (this.loading) throw new Error(`You do not have permission to call ${member} while the script is loading`);
      spent += CALL_MS;
      if (spent > LIMIT_MS[mode]) this.ended = "Exceeded maximum execution time";
      if (mode !== "CUSTOM_FUNCTION") {
        tally.calls++;
        tally.byMember[member] = (tally.byMember[member] ?? 0) + 1;
      }
      const kill = (message: string) => {
        this.ended = message;
      };
      const later = mode === "FULL" ? faults.before(member, kill) : undefined;
      if (this.ended) throw new Error(this.ended);
      checkPermission(member, mode, manifest);
      return later;
    },
    leave(member) {
      if (mode === "FULL") faults.after(member);
    },
  };
}

function checkPermission(member: string, mode: AuthMode, manifest: ScriptManifest): void {
  const scopes = NEEDS[member];
  if (scopes) {
    const reading = scopes === READ_SCOPES && mode !== "NONE";
    const granted = mode === "FULL" || reading;
    if (!granted || !scopes.some((scope) => manifest.oauthScopes.includes(scope))) {
      throw new Error(
        `Specified permissions are not sufficient to call ${member}. Required permissions: ${scopes.join(" || ")}`,
      );
    }
  }
  const name = member.slice(member.indexOf(".") + 1);
  const ui = member.startsWith("Ui.") || member.startsWith("Menu.") || member.startsWith("HtmlOutput.");
  if (mode === "CUSTOM_FUNCTION" && (ui || WRITES.test(name))) {
    throw new Error(`You do not have permission to call ${member} from a custom function.`);
  }
}

/** An object of a service: each member counts and is checked before it does anything. */
export function service<Members extends Record<string, (...args: never[]) => unknown>>(
  execution: Execution,
  kind: string,
  members: Members,
): Members {
  const wrapped: Record<string, unknown> = {};
  // What is bundled answers at most its own object, so that calls can be chained.
  for (const [name, member] of Object.entries(members)) {
    wrapped[name] = (...args: never[]) => {
      if (execution.enter(`${kind}.${name}`) === "later") return wrapped;
      const answer = member(...args);
      execution.leave(`${kind}.${name}`);
      return answer;
    };
  }
  return wrapped as Members;
}
