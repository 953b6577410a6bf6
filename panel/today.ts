/** What day it is where the pane is open. */
import { serialOfTime } from "../core/cells/serial";

/** Today as people here write it: 23/11/2026. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`;
}

/** Today as the serial number of a cell. */
export function todaySerial(): number {
  const now = new Date();
  return serialOfTime(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}
