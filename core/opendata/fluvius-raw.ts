/** The long raw file of Fluvius: which indicators of provincies.incijfers.be a row adds to. */
import { foldWord } from "../cells/words";

export interface FluviusRow {
  market: unknown;
  flow: unknown;
  segment: unknown;
}

/**
 * The codes for the count and the consumption of a row; undefined where the row gives none. Households are residential,
 * every other sector is not; injection has no count. These are the sums that provincies.incijfers.be makes of it
 * (provinciesincijfers/fluvius-open-data).
 */
export function fluviusIndicators({ market, flow, segment }: FluviusRow): { count?: string; consumption?: string } {
  const energy = foldWord(String(market ?? ""));
  const gas = energy === "gas" || energy === "aardgas";
  if (!gas && energy !== "elektriciteit") return {};
  if (foldWord(String(flow ?? "")) === "injectie") return gas ? {} : { consumption: "v2506_elek_res_injectie" };
  const sector = foldWord(String(segment ?? ""));
  if (sector === "") return {};
  const part = sector === "huishoudens" || sector === "residentieel" ? "res" : "nietres";
  const stem = `v2506_${gas ? "gas" : "elek"}_${part}`;
  return { count: `${stem}_n`, consumption: `${stem}_cons` };
}
