/** Marks every change that comes through the interface as the host's; what Univer does by itself is the user's. */

import type { Engine } from "./engine";

export function attributed<T extends object>(engine: Engine, part: T): T {
  const wrapped = Object.entries(part).map(([name, method]) => [
    name,
    (...args: unknown[]) => engine.asHost(() => (method as (...args: unknown[]) => unknown)(...args)),
  ]);
  return Object.fromEntries(wrapped) as T;
}
