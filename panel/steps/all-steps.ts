/** What the pane shows of each step: the screen it opens with, and how far it is. The compiler asks for every one. */
import type { StepId } from "../../core/steps";
import type { Progress } from "../../core/workbook/progress";
import type { Snapshot } from "../../core/workbook/snapshot";
import type { Kept } from "../kept";
import type { PartRead } from "../read-first";
import type { Screen } from "../screen";
import { todaySerial } from "../today";
import { budgetScreens } from "./budget/screens";
import { budgetSettingsKey } from "./budget/settings";
import { candidatesScreens } from "./candidates/screens";
import { checklistScreens } from "./checklist/screens";
import { choiceScreens } from "./choice/screens";
import { methodKey } from "./choice/settings";
import { criteriaScreens } from "./criteria/screens";
import { dossierScreens } from "./dossier/screens";
import { impactScreens } from "./impact/screens";
import { interviewsScreens } from "./interviews/screens";
import { stakeholdersScreens } from "./stakeholders/screens";
import { teamScreens } from "./team/screens";

/** How far a step is, with the settings that its own screens compute with. */
export type ReadProgress = (snapshot: Snapshot, read: Kept["read"]) => Progress;

export interface StepModule {
  readonly first: Screen<object>;
  /** Fetches the code that tells how far it is, which is mostly recognising tables. The home needs all ten: one chunk. */
  progress(): Promise<ReadProgress>;
  /** Where the tables of a step may be long: what is read of them, in parts, before anything is shown. */
  parts?(): Promise<readonly PartRead[]>;
}

export const stepModules: Readonly<Record<StepId, StepModule>> = {
  team: {
    first: teamScreens.all,
    progress: async () => (await import(/* webpackChunkName: "home" */ "../../core/team/progress")).progress,
  },
  budget: {
    first: budgetScreens.all,
    progress: async () => {
      const { progress } = await import(/* webpackChunkName: "home" */ "../../core/budget/progress");
      return (snapshot, read) => progress(snapshot, read(budgetSettingsKey));
    },
  },
  candidates: {
    first: candidatesScreens.all,
    progress: async () =>
      (await import(/* webpackChunkName: "home" */ "../../core/selection/candidates/progress")).progress,
  },
  criteria: {
    first: criteriaScreens.all,
    progress: async () =>
      (await import(/* webpackChunkName: "home" */ "../../core/selection/criteria/progress")).progress,
  },
  stakeholders: {
    first: stakeholdersScreens.all,
    progress: async () => {
      const { progress } = await import(/* webpackChunkName: "home" */ "../../core/stakeholders/progress");
      const { stakeholderStepFindings } = await import(
        /* webpackChunkName: "home" */ "../../core/interviews/step-findings"
      );
      return (snapshot) => progress(snapshot, stakeholderStepFindings(snapshot, todaySerial()));
    },
  },
  interviews: {
    first: interviewsScreens.all,
    progress: async () => {
      const { progress } = await import(/* webpackChunkName: "home" */ "../../core/interviews/progress");
      return (snapshot) => progress(snapshot, todaySerial());
    },
    parts: async () =>
      (await import(/* webpackChunkName: "home" */ "../../core/interviews/readings-in-parts")).readingsInParts,
  },
  choice: {
    first: choiceScreens.all,
    progress: async () => {
      const { progress } = await import(/* webpackChunkName: "home" */ "../../core/selection/choice/progress");
      return (snapshot, read) => progress(snapshot, read(methodKey));
    },
  },
  impact: {
    first: impactScreens.all,
    progress: async () => {
      const { progress } = await import(/* webpackChunkName: "home" */ "../../core/impact/progress");
      return (snapshot, read) => progress(snapshot, read(budgetSettingsKey));
    },
  },
  checklist: {
    first: checklistScreens.all,
    progress: async () => {
      const { progress } = await import(/* webpackChunkName: "home" */ "../../core/checklist/progress");
      return (snapshot, read) => progress(snapshot, read(budgetSettingsKey), todaySerial());
    },
  },
  dossier: {
    first: dossierScreens.all,
    progress: async () => (await import(/* webpackChunkName: "home" */ "../../core/dossier/progress")).progress,
  },
};

/** The screens that steps open with. */
export const firstScreens: readonly Screen<object>[] = Object.values(stepModules).map(({ first }) => first);
