/** Failures that a test asks for, at one call of a service or of a whole script: how Google fails, at a chosen moment. */

import type { Fault } from "./interface";

export interface Faults {
  /** Makes the fault happen; undefined for none. Counting begins anew. */
  arm(fault: Fault | undefined): void;
  /** Before a member does anything. Throws where the fault says so. */
  before(member: string, kill: (message: string) => void): void;
  /** Once it has done it. */
  after(member: string): void;
  /** Before a script begins, and once it is done. */
  beforeScript(): void;
  afterScript(): void;
  /** Whether nobody ever hears of this script. */
  staysSilent(): boolean;
  /** Calls of services since the last `arm`. */
  count(): number;
}

const LOST = "NetworkError: Connection failure due to HTTP 0";

export function createFaults(): Faults {
  let fault: Fault | undefined;
  let calls = 0;
  let scripts = 0;
  /** Of members of a service that goes on refusing. */
  let refused: string | undefined;

  const isNow = () => fault !== undefined && "call" in fault && calls === fault.call;
  return {
    arm(next) {
      fault = next;
      calls = 0;
      scripts = 0;
      refused = undefined;
    },
    before(member, kill) {
      calls++;
      if (!fault || !("call" in fault)) return;
      if (fault.how === "timeLimit" && isNow()) {
        kill("Exceeded maximum execution time");
      }
      const lasting = fault.how === "quota" && calls >= fault.call;
      if (fault.how === "permission" && isNow()) refused = member;
      if (lasting) throw new Error("Service invoked too many times for one day: spreadsheet.");
      if (refused === member) throw new Error(`You do not have permission to call ${member}.`);
      if (fault.how === "refused" && isNow()) throw new Error("Service Spreadsheets failed while accessing document.");
    },
    after(member) {
      if (fault && "call" in fault && fault.how === "doneAndRefused" && isNow()) {
        throw new Error(`Service Spreadsheets timed out while accessing document: ${member}.`);
      }
    },
    beforeScript() {
      scripts++;
      if (fault && "script" in fault && scripts === fault.script && fault.how === "notSent") throw new Error(LOST);
    },
    afterScript() {
      if (fault && "script" in fault && scripts === fault.script && fault.how === "answerLost") throw new Error(LOST);
    },
    staysSilent: () =>
      fault !== undefined && "script" in fault && scripts === fault.script && fault.how === "neverAnswered",
    count: () => calls,
  };
}
