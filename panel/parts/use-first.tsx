/** The first of a long list, and more when asked: the pane never draws thousands of rows at once. */
import { type ReactNode, useState } from "react";
import { usePane } from "../pane";
import { words } from "../words";
import { LinkButton } from "./link-button";

/** What is added at each press, as a multiple of what is shown at first. */
const FURTHER = 3;

/** What of `list` to show, and the button for more; nothing in its place where everything is shown. */
export function useFirst<T>(list: readonly T[], atFirst: number): { shown: readonly T[]; more: ReactNode } {
  const { say } = usePane();
  const [count, setCount] = useState(atFirst);
  const left = list.length - count;
  const further = FURTHER * atFirst;
  const more = left > 0 && (
    <LinkButton onClick={() => setCount(count + further)}>
      {say(words.findingsMore, { count: Math.min(left, further) })}
    </LinkButton>
  );
  return { shown: list.slice(0, count), more };
}
