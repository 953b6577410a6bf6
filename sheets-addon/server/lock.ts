/** One at a time: what two people ask of Wijkwerf in one file is done one after the other. */

/** How long the second of two people who press at once waits for the first. */
const LOCK_WAIT_MS = 20_000;

/** What `act` answers; undefined when somebody else is busy for too long. */
export function alone<T>(act: () => T): T | undefined {
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (lock && !lock.tryLock(LOCK_WAIT_MS)) return undefined;
  try {
    return act();
  } finally {
    release(lock);
  }
}

/** Google lets go of a lock by itself when the script ends, so a refusal here says nothing of what was done. */
function release(lock: GoogleAppsScript.Lock.Lock | null): void {
  try {
    lock?.releaseLock();
  } catch {
    // As said.
  }
}
