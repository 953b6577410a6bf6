/** Failures that a test asks for, at one call of a service or of a whole script: how Google fails, at a chosen moment. */

import type { Fault } from "./interface";

export interface Faults {
  /** Makes the fault happen; undefined for none. Counting begins anew. */
  arm(fault: Fault | undefined): void;
  /** Before a member does anything. Throws where the fault says so; "later" for a change that is taken and never made. */
  before(member: string, kill: (message: string) => void): "later" | undefined;
  /** Once it has done it. */
  after(member: string): void;
  /** Before a script begins, and once it is done. */
  beforeScript(): void;
  afterScript(): void;
  /** Whether nobody ever hears of this script. */
  staysSilent(): boolean;
  /** Calls of services since the last `arm`. */
  count(): number;
  /** Which of those calls Google may bundle, so that a refusal comes later. */
  bundled(): readonly number[];
}

/** Changes of which a script gets no answer: Google takes them, and carries them out when it is asked something. */
const BUNDLED =
  /^(Range|RangeList|Sheet|Spreadsheet|NamedRange|Banding|DeveloperMetadata)\.(set|clear|remove|insertChart|insertRows|insertColumns|deleteSheet|addDeveloperMetadata)/;

/** For these Google first carries out what it kept. Which members do so is not documented: those that must know. */
const ASKS =
  /\.(flush|find|canEdit|getValues|getFormulas|getNumberFormats|getDataValidations|getMergedRanges|getBandings|getCharts|getImages|getLastRow|getLastColumn|getMaxRows|getMaxColumns|getColumnWidth|getNamedRanges|getRangeByName|getProtections)$/;

const LATE = "Service Spreadsheets failed while accessing document.";
const LOST = "NetworkError: Connection failure due to HTTP 0";

export function createFaults(): Faults {
  let fault: Fault | undefined;
  let calls = 0;
  let scripts = 0;
  /** Of members of a service that goes on refusing. */
  let refused: string | undefined;
  let bundled: number[] = [];
  /** A change was taken and will be refused. */
  let kept = false;

  function refuseKept(): void {
    if (!kept) return;
    kept = false;
    throw new Error(LATE);
  }

  const isNow = () => fault !== undefined && "call" in fault && calls === fault.call;
  return {
    arm(next) {
      fault = next;
      calls = 0;
      scripts = 0;
      refused = undefined;
      bundled = [];
      kept = false;
    },
    before(member, kill) {
      calls++;
      if (BUNDLED.test(member)) bundled.push(calls);
      if (ASKS.test(member)) refuseKept();
      if (!fault || !("call" in fault)) return undefined;
      if (fault.how === "refusedLater" && isNow() && BUNDLED.test(member)) {
        kept = true;
        return "later";
      }
      if (fault.how === "timeLimit" && isNow()) {
        kill("Exceeded maximum execution time");
      }
      const lasting = fault.how === "quota" && calls >= fault.call;
      if (fault.how === "permission" && isNow()) refused = member;
      if (lasting) throw new Error("Service invoked too many times for one day: spreadsheet.");
      if (refused === member) throw new Error(`You do not have permission to call ${member}.`);
      if (fault.how === "refused" && isNow()) throw new Error(LATE);
      return undefined;
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
      refuseKept();
      if (fault && "script" in fault && scripts === fault.script && fault.how === "answerLost") throw new Error(LOST);
    },
    staysSilent: () =>
      fault !== undefined && "script" in fault && scripts === fault.script && fault.how === "neverAnswered",
    count: () => calls,
    bundled: () => bundled,
  };
}
