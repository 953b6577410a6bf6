/// <reference types="office-js" />
/** The pane hears of changes, also where Excel refused at first to tell of them. */
import { type ExcelWorkbook, openWorkbook } from "../open-workbook";

let workbook: ExcelWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook({ sheets: [{ name: "Blad" }] });
});
afterEach(async () => {
  workbook.excel.host.breakBatches([]);
  await workbook.settled();
  workbook.close();
});

/** Listens while Excel refuses; what was heard, and how to stop. */
async function refusedAtFirst(): Promise<{ heard(): number; stop(): void }> {
  const { host, excel, settled } = workbook;
  let heard = 0;
  excel.host.breakBatches([{ batch: 0, kind: "refused" }]);
  const stop = host.onChange(() => {
    heard++;
  });
  await settled();
  return { heard: () => heard, stop };
}

test("after the next reading that succeeds, changes are heard again", async () => {
  const { host, poke, settled, roundTrips } = workbook;
  const { heard } = await refusedAtFirst();
  await poke("Blad", 0, 0, 1);
  expect(heard()).toBe(0);
  await host.read({});
  await settled();
  await poke("Blad", 0, 0, 2);
  expect(heard()).toBe(1);
  roundTrips();
  await host.read({});
  await settled();
  expect(roundTrips()).toBe(2);
});

test("a reading that fails as well leaves it to the one after", async () => {
  const { host, excel, poke, settled } = workbook;
  const { heard } = await refusedAtFirst();
  excel.host.breakBatches([{ batch: 0, kind: "refused" }]);
  expect(await host.read({})).toMatchObject({ ok: false });
  await host.read({});
  await settled();
  await poke("Blad", 0, 0, 2);
  expect(heard()).toBe(1);
});

test("who stopped listening meanwhile hears nothing", async () => {
  const { host, poke, settled } = workbook;
  const { heard, stop } = await refusedAtFirst();
  stop();
  await host.read({});
  await settled();
  await poke("Blad", 0, 0, 2);
  expect(heard()).toBe(0);
});
