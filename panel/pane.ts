/** What every screen of the pane can reach: the host, the words, the workbook, the writing of plans and other screens. */
import { createContext, useContext } from "react";
import type { Language } from "../core/cells/format-number";
import type { Text, TextValues } from "../core/texts/text";
import type { Host } from "./host";
import type { Kept } from "./kept";
import type { Open } from "./screen";
import type { Plans } from "./use-plans";
import type { Workbook } from "./use-workbook";

export interface Pane {
  host: Host;
  language: Language;
  say(text: Text, values?: TextValues): string;
  workbook: Workbook;
  plans: Plans;
  open: Open;
  /** To the screen that this one was opened from. */
  back(): void;
  /** What outlives a screen; `useKept` is the way to it. */
  kept: Kept;
  /** Says a sentence to people who cannot see what changed, and shows it at the bottom for a while. */
  announce(sentence: string): void;
  switchLanguage(): void;
}

const PaneContext = createContext<Pane | undefined>(undefined);

export const PaneProvider = PaneContext.Provider;

/** The pane around a component; only used inside it. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("This component only works inside the pane");
  return pane;
}
