/** Eagle Airlines: the profit of a small airline (Clemen & Reilly, Making Hard Decisions, chapter 5). */
import type { InputRange } from "../../../core/impact/tornado";

const fixed = (value: number): InputRange => ({ low: value, middle: value, high: value });

export const EAGLE = {
  hours: { low: 500, middle: 800, high: 1000 },
  charterPrice: { low: 300, middle: 325, high: 350 },
  ticketPrice: { low: 95, middle: 100, high: 108 },
  capacity: { low: 0.4, middle: 0.5, high: 0.6 },
  charterShare: { low: 0.45, middle: 0.5, high: 0.7 },
  hourCost: { low: 230, middle: 245, high: 260 },
  insurance: { low: 18_000, middle: 20_000, high: 25_000 },
  price: fixed(87_500),
  financed: fixed(0.4),
  interest: fixed(0.115),
};

export type EagleInput = keyof typeof EAGLE;

const SEATS = 5;

export function profit(of: Readonly<Record<EagleInput, number>>): number {
  const charter = of.charterShare * of.hours * of.charterPrice;
  const scheduled = (1 - of.charterShare) * of.hours * of.ticketPrice * SEATS * of.capacity;
  return charter + scheduled - of.hours * of.hourCost - of.insurance - of.price * of.financed * of.interest;
}
