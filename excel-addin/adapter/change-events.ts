/** Excel's events of changed cells are switched off while we write, and must never stay off. */
import { run } from "./run";

/** True from the sending of a write until Excel confirmed that events are on again. */
let mayBeOff = false;

/** Queues silence; what follows in the request is ours. */
export function silence(context: Excel.RequestContext): void {
  mayBeOff = true;
  context.runtime.enableEvents = false;
}

/** Queues the end of the silence; `heard` is to be called once the request was answered. */
export function endSilence(context: Excel.RequestContext): void {
  context.runtime.enableEvents = true;
}

/** Excel confirmed that events are on. */
export function heard(): void {
  mayBeOff = false;
}

/** Queues the end of a silence that a failed write left behind, in the next request that goes out anyway. */
export function endForgottenSilence(context: Excel.RequestContext): void {
  if (mayBeOff) endSilence(context);
}

/** Switches events on again after a write that failed; when that fails too, the next reading does it. */
export async function hearAgain(): Promise<void> {
  if (!mayBeOff) return;
  try {
    await run(async (context) => {
      endSilence(context);
      await context.sync();
    });
    heard();
  } catch {
    // Excel does not answer now; the next reading tries again.
  }
}
