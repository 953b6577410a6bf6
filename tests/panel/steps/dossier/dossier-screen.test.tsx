/** The step Dossier and the choice as an official uses them. */
import { fireEvent, screen, within } from "@testing-library/react";
import type { CellValue } from "../../../../core/workbook/snapshot";
import type { FakeContent } from "../../fake-host";
import { openPane } from "../../open-pane";

const sheets: Record<string, CellValue[][]> = {
  Kandidaatwijken: [
    ["Wijk", "Gas", "Cohesie"],
    ["Noord", 90, 50],
    ["Oost", 60, 70],
    ["Zuid", 50, 60],
  ],
  Criteria: [
    ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste", "Bron"],
    ["Gas", "hoog", 50, 0, 100, "Fluvius"],
    ["Cohesie", "hoog", 50, 0, 100, "Oordeel"],
  ],
  Stakeholders: [
    ["Naam", "Categorie", "Positie", "Invloed", "Belang", "Wijk"],
    ["netbeheerder", "netbeheerder", 0, 5, 4, "Noord"],
    ["wijkraad", "bewoners", 2, 3, 5, "Oost"],
  ],
  Interviews: [
    ["Stakeholder", "Datum", "Wijk", "Status", "Houding"],
    ...["Noord", "Oost", "Zuid"].flatMap((wijk, i): CellValue[][] => [
      ["netbeheerder", 46000, wijk, "gedaan", i],
      ["wijkraad", 46001, wijk, "gedaan", i === 1 ? 2 : 0],
    ]),
  ],
};

const workbook = (others: Record<string, CellValue[][]> = {}): FakeContent => ({ sheets: { ...sheets, ...others } });

test("the choice shows three views, warns where they disagree, and records a decision with its reason", async () => {
  const { host, press, user } = await openPane(workbook());
  await press(/^7/);
  await press(/^Keuze/);
  expect(await screen.findByText(/^Op cijfers alleen: Noord\./)).not.toBeNull();
  expect(screen.getByText("2 van de 3 wijzen naar Oost. Bespreek dit; reken het niet weg.")).not.toBeNull();
  const table = screen.getByRole("table");
  expect(
    within(table).getByRole("row", { name: /Noord plaats 1: 70 verdeeld 0 \(n\s1\) verdeeld 0 \(n\s2\)/ }),
  ).not.toBeNull();

  await press("Leg de keuze vast");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Wijk" }), "Oost");
  expect(screen.getByText(/niet de eerste in de rangorde/)).not.toBeNull();
  const reason = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /Motivering/ });
  expect(reason.value).toMatch(/^Oost staat op plaats 2 op de cijfers/);
  // What the pane proposed says where the wijk stands, and not why it is chosen.
  expect(screen.getByRole("button", { name: "Leg de keuze vast" }).getAttribute("aria-disabled")).toBe("true");
  fireEvent.change(reason, { target: { value: "" } });
  expect(screen.getByRole("button", { name: "Leg de keuze vast" }).getAttribute("aria-disabled")).toBe("true");
  fireEvent.change(reason, { target: { value: "Meer draagvlak." } });
  await press("Leg de keuze vast");
  await press("Schrijf");
  expect(await screen.findByText(/^Geschreven\./)).not.toBeNull();
  expect([0, 1, 2].map((column) => host.peek("Keuze", 1, column))).toEqual(["Oost", "kiezen", "Meer draagvlak."]);
});

test("the dossier is written as two sheets, and then says what changed since", async () => {
  const { host, press } = await openPane(
    workbook({
      Keuze: [
        ["Wijk", "Oordeel", "Motivering"],
        ["Oost", "kiezen", "Meer draagvlak."],
      ],
    }),
  );
  await press(/^10/);
  expect(await screen.findByText("Het dossier gaat over Oost.")).not.toBeNull();
  await press("Schrijf naar blad");
  await press("Schrijf");
  expect(await screen.findByText(/^Geschreven\./)).not.toBeNull();
  expect(host.sheetNames()).toEqual(expect.arrayContaining(["Dossier", "Dossier onderbouwing", "Koppelingen"]));
  expect(host.peek("Dossier", 0, 0)).toBe("Collectieve wijkrenovatie: Oost");
  expect(await screen.findByText(/^Het dossier is van .* Sindsdien veranderde er niets\.$/)).not.toBeNull();
});

test("a text that is changed in the pane is what is written, and its proposal can be taken back", async () => {
  const { host, press } = await openPane(workbook());
  await press(/^10/);
  await press("Teksten wijzigen");
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /Juridische grond/ });
  const proposed = field.value;
  fireEvent.change(field, { target: { value: "Eigen grond." } });
  await press("Neem het voorstel van Wijkwerf terug");
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /Juridische grond/ }).value).toBe(proposed);
  fireEvent.change(await screen.findByRole("textbox", { name: /Juridische grond/ }), {
    target: { value: "Eigen grond." },
  });
  await press("Klaar");
  await press("Schrijf naar blad");
  await press("Schrijf");
  await screen.findByText(/^Geschreven\./);
  const texts = Array.from({ length: 48 }, (_, row) => host.peek("Dossier", row, 0));
  expect(texts).toContain("Eigen grond.");
});

test("a part that is switched off is left out, and what goes in can be read as text", async () => {
  const { press } = await openPane(workbook());
  await press(/^10/);
  fireEvent.click(await screen.findByRole("checkbox", { name: "Juridische grond" }));
  await press("Toon wat erin komt");
  const text = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /Het dossier als tekst/ });
  expect(text.value).toContain("Juridische grond\nBewust weggelaten.");
});

test("each text says how many lines it may take with the others as they are, and never more than fit by themselves", async () => {
  const { press } = await openPane(workbook());
  await press(/^10/);
  const page = await screen.findByText(/^Bladzijde 1: /);
  const free = 48 - Number(/Bladzijde 1: (\d+)/.exec(page.textContent ?? "")?.[1]);
  await press("Teksten wijzigen");
  await screen.findByRole("textbox", { name: /Argumentatie/ });
  const hints = screen.getAllByText(/^\d+ van \d+ regels$/).map(({ textContent }) => (textContent ?? "").match(/\d+/g));
  expect(hints).toHaveLength(8);
  for (const found of hints) expect(Number(found?.[1]) - Number(found?.[0])).toBe(free);
});

test("where one text is too long the others keep the lines that they have", async () => {
  const { press } = await openPane(workbook());
  await press(/^10/);
  await press("Teksten wijzigen");
  const field = await screen.findByRole("textbox", { name: /Argumentatie/ });
  fireEvent.change(field, { target: { value: "nog een woord ".repeat(400) } });
  const hints = screen
    .getAllByText(/^\d+ van \d+ regels$/)
    .map(({ textContent }) => (textContent ?? "").match(/\d+/g)?.map(Number) ?? []);
  const tooLong = hints.filter(([count = 0, most = 0]) => count > most);
  expect(tooLong).toHaveLength(1);
  expect(hints.filter(([count, most]) => count === most)).toHaveLength(7);
});

test("too long a text is an error, and nothing can be written", async () => {
  const { press } = await openPane(workbook());
  await press(/^10/);
  await press("Teksten wijzigen");
  const field = await screen.findByRole("textbox", { name: /Argumentatie/ });
  fireEvent.change(field, { target: { value: "nog een woord ".repeat(400) } });
  await press("Klaar");
  expect(await screen.findByText(/nog \d+ regels te veel in Argumentatie/)).not.toBeNull();
  expect(screen.getByRole("button", { name: "Schrijf naar blad" }).getAttribute("aria-disabled")).toBe("true");
});

test("in Google there is a link to a pdf per sheet and three lines; in Excel the page is set up", async () => {
  const links = [{ sheet: "Dossier", address: "https://example.org/pdf" }];
  const content = workbook({ Dossier: [["x"]] });
  const { press } = await openPane({ ...content, kind: "sheets", pdfLinks: links });
  await press(/^10/);
  const link = await screen.findByRole("link", { name: "Open als pdf: Dossier" });
  expect(link.getAttribute("href")).toBe("https://example.org/pdf");
  expect(link.getAttribute("target")).toBe("_blank");
  expect(screen.getByText(/passend op de breedte/)).not.toBeNull();
});

test("half a page per key stakeholder is shown and written on a sheet of its own", async () => {
  const { host, press } = await openPane(workbook());
  await press(/^10/);
  await press("Mee naar het gesprek");
  expect(await screen.findByRole("heading", { name: "netbeheerder" })).not.toBeNull();
  await press("Schrijf naar blad");
  await press("Schrijf");
  await screen.findByText(/^Geschreven\./);
  expect(host.sheetNames()).toContain("Mee naar het gesprek");
});

test("what was read becomes an argument from the list, and a source is written down", async () => {
  const { host, press } = await openPane(
    workbook({
      Bronnenonderzoek: [
        ["Wat gelezen", "Wijk", "Datum", "Wat speelt er", "Pro of contra", "Vindplaats"],
        ["Wijkfoto", "Oost", "", "Sterke wijkraad", "pro", "map"],
      ],
    }),
  );
  await press(/^3/);
  await press("Bronnenonderzoek");
  expect(await screen.findByText("1 bron over 1 van 3 wijken.")).not.toBeNull();
  await press("Maak er een argument van");
  await press("Schrijf");
  await screen.findByText(/^Geschreven\./);
  expect([0, 1, 2, 3].map((column) => host.peek("Argumenten", 1, column))).toEqual([
    "Oost",
    "pro",
    "Sterke wijkraad",
    "Wijkfoto, map",
  ]);
  // The dialog goes some time after it has said so.
  fireEvent.change(await screen.findByRole("textbox", { name: /Wat gelezen/ }), { target: { value: "Krant" } });
  await press("Schrijf de bron op");
  await press("Schrijf");
  await screen.findAllByText("Krant");
  expect(host.peek("Bronnenonderzoek", 2, 0)).toBe("Krant");
});

test("an empty workbook says what to do first", async () => {
  const { press } = await openPane();
  await press("Toon de stappen");
  await press(/^10/);
  expect(await screen.findByText(/Er is nog geen rangorde en geen keuze/)).not.toBeNull();
});
