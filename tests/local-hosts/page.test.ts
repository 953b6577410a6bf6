/** What the add-in's page gets of the local Excel besides the workbook: Office.context, settings, the ribbon, the theme. */
import { closeAll, excel2021, openExcel } from "./office";

afterEach(closeAll);

test("Office.onReady tells of Excel on a PC with a shared runtime", async () => {
  const { Office: office } = await openExcel();
  expect(await office.onReady()).toMatchObject({
    host: "Excel",
    platform: "PC",
    addin: { visibilityMode: "Taskpane" },
  });
});

test("the requirement sets are those that this Excel was given", async () => {
  const { Office: office } = await openExcel({ sets: excel2021 });
  const { requirements } = office.context;
  expect([
    requirements.isSetSupported("ExcelApi", "1.14"),
    requirements.isSetSupported("ExcelApi", "1.15"),
    requirements.isSetSupported("SharedRuntime", "1.1"),
    requirements.isSetSupported("CustomFunctionsRuntime", "1.3"),
    requirements.isSetSupported("CustomFunctionsRuntime", "1.4"),
  ]).toEqual([true, false, true, true, false]);
});

test("the language of the user interface and of the data is the one asked for", async () => {
  const { Office: office } = await openExcel({ uiLocale: "en-US" });
  expect([office.context.displayLanguage, office.context.contentLanguage]).toEqual(["en-US", "en-US"]);
});

test("document settings are read at the start and written when saved", async () => {
  const { Office: office, host } = await openExcel({ settings: { versie: 3 } });
  const { settings } = office.context.document;
  expect(settings.get("versie")).toBe(3);
  settings.set("taal", { code: "nl" });
  expect(host.settings()).toEqual({ versie: 3 });
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
  expect(host.settings()).toEqual({ versie: 3, taal: { code: "nl" } });
});

test("settings of the workbook are kept by key", async () => {
  const { run } = await openExcel();
  await run(async (context) => {
    context.workbook.settings.add("Wijkwerf", { versie: 1 });
    await context.sync();
    const setting = context.workbook.settings.getItemOrNullObject("Wijkwerf").load("key,value");
    const none = context.workbook.settings.getItemOrNullObject("Iets anders");
    await context.sync();
    expect(setting.value).toEqual({ versie: 1 });
    expect(none.isNullObject).toBe(true);
    setting.delete();
    const count = context.workbook.settings.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("a ribbon button runs the action of that id, and is done when the action says so", async () => {
  const { Office: office, host } = await openExcel();
  const done: string[] = [];
  office.actions.associate("schrijfDossier", async (event: Office.AddinCommands.Event) => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    done.push(event.source.id);
    event.completed();
  });
  await host.triggerCommand("schrijfDossier");
  expect(done).toEqual(["schrijfDossier"]);
});

test("the colours of the Office theme are those that were set", async () => {
  const theme = {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#ffffff",
    controlBackgroundColor: "#363636",
    controlForegroundColor: "#ffffff",
  };
  const { Office: office } = await openExcel({ theme });
  expect(office.context.officeTheme).toMatchObject(theme);
});

test("the user's signs for numbers are told by the application", async () => {
  const { run } = await openExcel({ locale: "nl-BE" });
  await run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator,calculationMode");
    application.cultureInfo.load("name");
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([",", "."]);
    expect(application.calculationMode).toBe("Automatic");
    expect(application.cultureInfo.name).toBe("nl-BE");
  });
});

test("a page that is loaded again gets the same workbook", async () => {
  const first = await openExcel();
  await first.run(async (context, sheet) => {
    sheet.getRange("A1").values = [["blijft"]];
    await context.sync();
  });
  const { reload } = first;
  const again = await reload();
  await again.run(async (context, sheet) => {
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([["blijft"]]);
  });
});
