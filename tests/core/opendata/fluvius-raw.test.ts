/** Which indicators a row of the raw file of Fluvius adds to, as provincies.incijfers.be makes its sums. */
import { fluviusIndicators } from "../../../core/opendata/fluvius-raw";

const of = (market: unknown, flow: unknown, segment: unknown) => {
  const { count, consumption } = fluviusIndicators({ market, flow, segment });
  return [count, consumption];
};

test.each<[unknown, unknown, unknown, string | undefined, string | undefined]>([
  ["Aardgas", "Afname", "Huishoudens", "v2506_gas_res_n", "v2506_gas_res_cons"],
  ["gas", "", " RESIDENTIEEL ", "v2506_gas_res_n", "v2506_gas_res_cons"],
  ["Aardgas", "Afname", "Industrie", "v2506_gas_nietres_n", "v2506_gas_nietres_cons"],
  ["Elektriciteit", "Afname", "huishoudens", "v2506_elek_res_n", "v2506_elek_res_cons"],
  ["ELEKTRICITEIT", null, "Diensten", "v2506_elek_nietres_n", "v2506_elek_nietres_cons"],
  ["Elektriciteit", "Injectie", "Huishoudens", undefined, "v2506_elek_res_injectie"],
  ["Elektriciteit", "Injectie", "", undefined, "v2506_elek_res_injectie"],
  ["Aardgas", "Injectie", "Huishoudens", undefined, undefined],
  ["Elektriciteit", "Afname", "", undefined, undefined],
  ["Aardgas", "Afname", null, undefined, undefined],
  ["Warmte", "Afname", "Huishoudens", undefined, undefined],
  [null, "Afname", "Huishoudens", undefined, undefined],
])("%p, %p, %p adds to %p and %p", (market, flow, segment, count, consumption) => {
  expect(of(market, flow, segment)).toEqual([count, consumption]);
});
