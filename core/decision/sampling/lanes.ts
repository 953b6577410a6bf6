/** How many draws are worked on side by side. */

/**
 * So many draws go through each step together: what they ask does not depend on each other, so a processor can do it at
 * the same time. Element j of draw s stands at j * LANES + s.
 */
export const LANES = 4;
