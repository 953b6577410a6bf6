/** google.script.run for a page. */

import type { ScriptRun } from "./interface";
import { asArgument, messageOf } from "./travelling";

/** More calls at once wait. */
const AT_ONCE = 10;

interface Handlers {
  success?: (answer: unknown, userObject?: unknown) => void;
  failure?: (error: Error, userObject?: unknown) => void;
  userObject?: unknown;
}

/** `call` runs a function of the script; `names` are the functions that the page may call. */
export function createScriptRun(
  names: readonly string[],
  call: (name: string, args: readonly unknown[]) => Promise<unknown>,
): ScriptRun {
  let running = 0;
  const waiting: (() => void)[] = [];

  function start(name: string, args: readonly unknown[], handlers: Handlers): void {
    running++;
    // The page goes on before the script starts.
    setTimeout(() => {
      call(name, args)
        .then(
          (answer) => handlers.success?.(answer, handlers.userObject),
          (error: unknown) => {
            handlers.failure?.(new Error(messageOf(error)), handlers.userObject);
          },
        )
        .finally(() => {
          running--;
          waiting.shift()?.();
        });
    }, 0);
  }

  function runner(handlers: Handlers): ScriptRun {
    const run: Record<string, unknown> = {
      withSuccessHandler: (success: NonNullable<Handlers["success"]>) => runner({ ...handlers, success }),
      withFailureHandler: (failure: NonNullable<Handlers["failure"]>) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    for (const name of names) {
      run[name] = (...args: unknown[]): void => {
        const copies = args.map((argument, i) => asArgument(argument, String(i)));
        if (running < AT_ONCE) start(name, copies, handlers);
        else waiting.push(() => start(name, copies, handlers));
      };
    }
    return run as ScriptRun;
  }

  return runner({});
}
