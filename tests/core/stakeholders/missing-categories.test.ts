/** Who is not in the register yet: a proposal of twenty kinds that the user changes, and a "does not apply" that stays. */
import { missingCategories, planCategory, readCategories } from "../../../core/stakeholders/missing-categories";
import { proposedCategories } from "../../../core/stakeholders/proposed-categories";
import { told } from "../told";
import { afterPlan } from "../workbook/after-plan";
import { example, register } from "./people";

test("there are twenty proposals, and heritage is missing in the example", () => {
  expect(proposedCategories).toHaveLength(20);
  const { missing } = missingCategories(example());
  expect(missing).toContain("erfgoed");
  expect(missing).not.toContain("netbeheerder");
});

test("it is told at the header, in both languages", () => {
  const all = proposedCategories.slice(0, 17).map(({ name }) => [name, name, "volger", 3, 3, "", "wij", ""]);
  const { findings } = missingCategories(register(all));
  expect(told(findings)).toEqual([
    "Stakeholders!A1: Nog niemand uit: bank en kredietgever, provincie en intercommunale, energiecoöperatie.",
  ]);
  expect(told(findings, "en")[0]).toContain("Nobody yet from: bank");
});

test("an empty register is not asked about", () => {
  expect(missingCategories(register([])).findings).toEqual([]);
});

test("“niet van toepassing” is kept in the workbook, beside the other nineteen, and is not asked again", () => {
  const before = example();
  const after = afterPlan(before, planCategory(before, "erfgoed", false));
  expect(missingCategories(after).missing).not.toContain("erfgoed");
  expect(readCategories(after)).toHaveLength(20);
  const back = afterPlan(after, planCategory(after, "erfgoed", true));
  expect(missingCategories(back).missing).toContain("erfgoed");
  expect(back.blocks.find(({ sheet }) => sheet === "Categorielijst")?.rows).toBe(21);
});

test("a category is known by its own name, by what people call it, and by the name of the actor", () => {
  const counted = (category: string, name: string) =>
    readCategories(register([[name, category, "volger", 3, 3]])).filter(({ count }) => count > 0);
  expect(counted("Syndicus", "a").map(({ name }) => name)).toEqual(["VME en syndicus"]);
  expect(counted("", "Fluvius").map(({ name }) => name)).toEqual(["netbeheerder"]);
  expect(counted("kerkfabriek", "a")).toEqual([{ name: "kerkfabriek", applies: true, count: 1 }]);
});

test("four kinds are named, of more only how many; where nobody lacks nothing is told", () => {
  const without = (count: number) =>
    told(
      missingCategories(
        register(proposedCategories.slice(count).map(({ name }) => [name, name, "volger", 3, 3, "", "wij", ""])),
      ).findings,
    );
  expect(without(4)).toEqual([
    "Stakeholders!A1: Nog niemand uit: college en schepenen, gemeentelijke dienst, OCMW en sociale dienst, energiehuis.",
  ]);
  expect(without(6)).toEqual([
    "Stakeholders!A1: Nog niemand uit: college en schepenen, gemeentelijke dienst, OCMW en sociale dienst, energiehuis en nog 2 soorten.",
  ]);
  expect(without(0)).toEqual([]);
});

test("the first time only the kind that was answered does not apply; a kind of one's own is added to the list", () => {
  const before = example();
  const after = afterPlan(before, planCategory(before, "Erfgoed", false));
  expect(
    readCategories(after)
      .filter(({ applies }) => !applies)
      .map(({ name }) => name),
  ).toEqual(["erfgoed"]);
  const own = afterPlan(after, planCategory(after, "kerkfabriek", false));
  expect(readCategories(own)).toHaveLength(21);
  expect(readCategories(own).at(-1)).toEqual({ name: "kerkfabriek", applies: false, count: 0 });
});
