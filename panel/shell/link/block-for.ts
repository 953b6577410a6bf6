/** The cells that the user pointed at. */
import { cutBlock } from "../../../core/tables/cut-block";
import type { Place } from "../../../core/workbook/address";
import type { Block, Snapshot } from "../../../core/workbook/snapshot";

/** The chosen cells, or the whole sheet when only one cell is selected; undefined when nothing stands there. */
export function blockFor(snapshot: Snapshot, place: Place): Block | undefined {
  const whole = snapshot.blocks.find(({ sheet }) => sheet === place.sheet);
  if (!whole) return undefined;
  if (place.rows === 1 && place.columns === 1) return whole;
  const part = cutBlock(whole, place);
  return part.rows > 0 && part.columns > 0 ? part : undefined;
}
