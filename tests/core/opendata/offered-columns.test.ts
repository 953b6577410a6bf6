/** Which columns a file offers, and which of them are chosen at the start. */
import type { Row } from "../../../core/opendata/layout";
import { offeredColumns } from "../../../core/opendata/offered-columns";
import { readRows } from "./files";

function offered(...codes: string[]) {
  const rows: Row[] = [
    ["geoitem", "period", ...codes],
    ["71016A20-", 2021, ...codes.map((_, i) => i + 1)],
  ];
  return offeredColumns(readRows(rows), "nl").map(({ name, proposed }) => (proposed ? `${name} (chosen)` : name));
}

describe("the columns that a file offers", () => {
  test("are ratios before plain figures, with the use of households chosen and that of others not", () => {
    expect(
      offered("v2506_gas_res_cons", "v2506_gas_res_n", "v2506_gas_nietres_cons", "v2506_gas_nietres_n").slice(0, 3),
    ).toEqual(["Gasverbruik per aansluiting (chosen)", "Gas, andere per aansluiting", "Gas, gezinnen"]);
    expect(offered("v2506_elek_nietres_cons", "v2506_elek_nietres_n")[0]).toBe("Elektriciteit, andere per aansluiting");
    expect(offered("v2506_warmte_cons", "v2506_warmte_n")[0]).toMatch(/\(chosen\)$/);
  });

  test("leave nothing to choose where the file has one figure", () => {
    expect(offered("v2210_woonvoorraad")).toEqual(["Woningen (chosen)"]);
  });
});
