/** A pure reading of the workbook, or of a part of it, done once for each however many ask for it. */
import type { Block, Snapshot } from "./snapshot";

/**
 * The same reading, done once for a snapshot: `read` must depend on nothing else, and its answer is shared, so nobody
 * changes it. What it threw is not kept.
 */
export function perSnapshot<T>(read: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  return onceFor(read);
}

/** For what depends on one block only: it holds as well for the overview from which a snapshot was made. */
export function perBlock<T>(read: (block: Block) => T): (block: Block) => T {
  return onceFor(read);
}

function onceFor<K extends object, T>(read: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { value: T }>();
  return (of) => {
    const found = known.get(of) ?? { value: read(of) };
    known.set(of, found);
    return found.value;
  };
}
