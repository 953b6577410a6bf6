/** Which screen is open, and the ones below it that one comes back to. Kept in memory: Office takes the browser's history away. */
import { useCallback, useState } from "react";
import type { Open, Screen } from "./screen";

/** A screen with what it was opened with. */
export interface Opened {
  screen: Screen<never>;
  props: object;
}

export interface Screens {
  opened: Opened;
  open: Open;
  back(): void;
}

/**
 * The stack of screens, with `bottom` below all others. What is one of `onBottom` always comes straight on top of it,
 * so that the way back from a step is one press however one got there.
 */
export function useScreens(bottom: Screen<object>, onBottom: readonly Screen<object>[]): Screens {
  const [above, setAbove] = useState<readonly Opened[]>([]);
  const open: Open = useCallback(
    (screen, ...[props]) => {
      const opened: Opened = { screen: screen as Screen<never>, props: props ?? {} };
      const restarts = onBottom.some(({ id }) => id === screen.id);
      if (screen.id === bottom.id) setAbove([]);
      else setAbove((before) => (restarts ? [opened] : [...before, opened]));
    },
    [bottom, onBottom],
  );
  const back = useCallback(() => setAbove((before) => before.slice(0, -1)), []);
  const opened = above[above.length - 1] ?? { screen: bottom as Screen<never>, props: {} };
  return { opened, open, back };
}
