/** How far amounts may turn out otherwise where a line gives no range of its own. */

/** As shares of the amount. */
export interface Band {
  below: number;
  above: number;
}

/**
 * The range of an expense that gives none: costs turn out higher more often than lower. Our choice, to be changed in the
 * pane.
 */
export const defaultBand: Band = { below: 0.05, above: 0.15 };
