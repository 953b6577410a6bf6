/** What the step Criteria keeps while the pane is open: how one weighs, and what was answered but not written yet. */
import type { ConsensusMethod } from "../../../core/selection/weighing/group-order";
import type { KeptAnswers } from "../../../core/selection/weighing/kept-answers";
import type { GroupForm } from "../../../core/selection/weighing/weights-origin";
import { keptKey } from "../../kept";

export type WeighingWay = "points" | "ranking" | "pairs" | "group";

export const weighingWayKey = keptKey<WeighingWay>("criteria.way", "points");

/** How the weights of a group become one set. */
export const groupFormKey = keptKey<GroupForm>("criteria.groupForm", "geometric");

/** How the orders of a group become one order. */
export const consensusKey = keptKey<ConsensusMethod>("criteria.consensus", "borda");

export const keptAnswersKey = keptKey<KeptAnswers>("criteria.pairs", new Map());

/** Points or an order that were given, for criteria with these names and weights in the sheet (`stamp`). */
export interface KeptWeights<T> {
  stamp: string;
  given: T;
}

export const keptPointsKey = keptKey<KeptWeights<readonly (number | undefined)[]> | undefined>(
  "criteria.points",
  undefined,
);
export const keptOrderKey = keptKey<KeptWeights<readonly number[]> | undefined>("criteria.order", undefined);
