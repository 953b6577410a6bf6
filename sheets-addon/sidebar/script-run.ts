/** google.script.run as a promise that knows the functions of the server and lets only plain data through. */
import type { ServerFunctions } from "../rpc";
import { foreignPart } from "./plain-data";

/** The part of google.script that a page gets and that is used here. */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  [serverFunction: string]: (...args: never[]) => unknown;
}

/** The server did not answer within the time that Google itself allows. */
export class NoAnswer extends Error {}

export type Call = <Name extends keyof ServerFunctions>(
  name: Name,
  ...args: Parameters<ServerFunctions[Name]>
) => Promise<ReturnType<ServerFunctions[Name]>>;

/** Google ends a script after six minutes. Reading that takes over a minute and a half will not end well either. */
const LIMITS_MS: Readonly<Record<keyof ServerFunctions, number>> = {
  readWorkbook: 90_000,
  applyPlan: 370_000,
  lookAtPlan: 90_000,
  glance: 30_000,
  goToCell: 30_000,
  paneRest: 60_000,
  mapPieces: 60_000,
  pdfLinks: 30_000,
};

/** Does something after a time, unless what it answers is called before. */
export type Later = (act: () => void, milliseconds: number) => () => void;

const afterwards: Later = (act, milliseconds) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

/**
 * A Date, undefined or a function among the arguments is a defect of ours: Google would refuse the call or quietly
 * make null of it. Rejects with what the failure handler got, or with NoAnswer.
 */
export function scriptCall(run: ScriptRun, later: Later = afterwards): Call {
  return (name, ...args) =>
    new Promise((resolve, reject) => {
      const foreign = foreignPart(args);
      if (foreign !== undefined) {
        reject(new TypeError(`google.script.run takes plain data only: ${name}${foreign}`));
        return;
      }
      const answered = later(() => reject(new NoAnswer(name)), LIMITS_MS[name]);
      const chain = run
        .withSuccessHandler((answer) => {
          answered();
          resolve(answer as ReturnType<ServerFunctions[typeof name]>);
        })
        .withFailureHandler((error) => {
          answered();
          reject(error);
        });
      const serverFunction = chain[name];
      if (serverFunction) serverFunction.apply(chain, args as never[]);
    });
}
