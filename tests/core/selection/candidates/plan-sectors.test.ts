/** Sectors that somebody picks on the map become wijken, each once. */
import { planSectors } from "../../../../core/selection/candidates/plan-sectors";
import { afterPlan } from "../../workbook/after-plan";
import { exampleSnapshot } from "../example-study";

const sector = (code: string, name: string) => ({ code, name, municipality: "Genk" });

test("a row each, below the wijken that are there; one that a wijk holds already is not added again", () => {
  const snapshot = exampleSnapshot();
  const plan = planSectors(snapshot, [
    sector("71016A20-", "Kolderbos"),
    sector("71016A300", "Nieuw Noord"),
    sector("71016A310", "Nieuw Zuid"),
  ]);
  expect(plan?.title.values).toEqual({ count: 2 });
  if (!plan) throw new Error("nothing was added");
  const rows = afterPlan(snapshot, plan).blocks.find(({ sheet }) => sheet === "Kandidaatwijken")?.values;
  expect(rows?.slice(5).map((row) => row.slice(0, 3))).toEqual([
    ["Nieuw Noord", "Genk", "71016A300"],
    ["Nieuw Zuid", "Genk", "71016A310"],
  ]);
});

test("where all are there already, or none was picked, there is nothing to do", () => {
  expect(planSectors(exampleSnapshot(), [sector("71016A20-", "Kolderbos")])).toBeUndefined();
  expect(planSectors(exampleSnapshot(), [])).toBeUndefined();
});
