/** The ten steps in their order, and the tables by which an adapter finds its way to them. */
import { type Step, stepOf, stepOfTable, steps, tableNames } from "../../core/steps";

test("there are ten, numbered in the order in which they stand", () => {
  expect(steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test("each has an id and a title of its own, in both languages", () => {
  expect(new Set(steps.map(({ id }) => id)).size).toBe(10);
  expect(new Set(steps.map(({ title }) => title.nl)).size).toBe(10);
  expect(new Set(steps.map(({ title }) => title.en)).size).toBe(10);
  expect(steps.map(({ id, title }) => title.key === `steps.${id}`)).not.toContain(false);
});

test("stepOf gives the step of an id, and knows no other", () => {
  for (const step of steps) expect(stepOf(step.id)).toBe(step);
  expect(stepOf("choice")).toMatchObject({ number: 7, tables: ["Argumenten", "Keuze"] });
  expect(() => stepOf("nowhere" as "team")).toThrow("nowhere");
});

test("every table is of one step", () => {
  const tables = steps.flatMap((step: Step) => step.tables.map((table) => [table, step.id]));
  expect(tables.length).toBeGreaterThan(20);
  expect(new Set(tables.map(([table]) => table)).size).toBe(tables.length);
  expect(tables.map(([table = ""]) => [table, stepOfTable(table)])).toEqual(tables);
});

test("Koppelingen and what is no table of the product are of no step", () => {
  expect(stepOfTable("Koppelingen")).toBeUndefined();
  expect(stepOfTable("Blad1")).toBeUndefined();
  expect(stepOfTable("team")).toBeUndefined();
});

test("an adapter looks for the tables of all steps in their order, and for Koppelingen last", () => {
  expect(tableNames).toEqual([...steps.flatMap((step: Step) => step.tables), "Koppelingen"]);
  expect([tableNames[0], tableNames.at(-2)]).toEqual(["Team", "Stappenplan"]);
});
