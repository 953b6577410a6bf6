/** What every screen of the pane can reach: the host, the words, the workbook and the writing of plans. */
import { createContext, useContext } from "react";
import type { Language } from "../core/cells/format-number";
import type { Method } from "../core/selection/score";
import type { Ranking } from "../core/selection/study/ranking";
import type { StudyReading } from "../core/selection/study/read-study";
import type { TextKey } from "../core/texts/catalogue";
import type { TextValues } from "../core/texts/text";
import type { Host } from "./host";
import type { ReadBudget } from "./read-budget";
import type { Screen } from "./screen";
import type { Plans } from "./use-plans";
import type { Workbook } from "./use-workbook";

export interface Pane {
  host: Host;
  language: Language;
  say(key: TextKey, values?: TextValues): string;
  workbook: Workbook;
  plans: Plans;
  /** What Kandidaatwijken and Criteria say; undefined until the workbook was read. */
  study: StudyReading | undefined;
  /** The order of the wijken by the chosen method; undefined while there is too little to compute from. */
  ranking: Ranking | undefined;
  /** Everything that the workbook holds has been read. */
  ready: boolean;
  /** The budget; undefined when the workbook holds none. */
  budget: ReadBudget | undefined;
  chooseMethod(method: Method): void;
  /** Whether the welcome is still wanted in a workbook that holds nothing yet. */
  firstRun: { wanted: boolean; skip(): void };
  open(screen: Screen): void;
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
