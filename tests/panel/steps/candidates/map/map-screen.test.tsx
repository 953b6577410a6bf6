/** The map in the steps: candidates by score or by a criterion, sectors picked on it, and a division of one's own. */
import { act, screen, waitFor, within } from "@testing-library/react";
import { halle } from "../../../../../core/examples/halle/halle";
import { mapPieces } from "../../../../../tools/map/pieces";
import type { FakeContent } from "../../../fake-host";
import { openPane } from "../../../open-pane";

const pieces = mapPieces();

function halleContent(): FakeContent {
  const { sheets } = halle.choice;
  return {
    sheets: Object.fromEntries(sheets.map(({ name, values }) => [name, values])),
    tables: sheets.flatMap(({ name: sheet, tables }) => tables.map((table) => ({ ...table, sheet }))),
    mapPieces: pieces,
  };
}

const step = (name: string) => new RegExp(`^\\d ?${name}`);

test("Wijkselectie on the map: every wijk with its rank, the rest of the municipalities grey, and a way to each", async () => {
  const { press, user } = await openPane(halleContent());
  await press(step("Wijkselectie"));
  await press(/^Toon op de kaart/);
  const map = await screen.findByRole("img", { name: /^Kaart met 15 wijken\. Tuinwijken staat eerst/ });
  const marks = [...map.querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(marks.filter((mark) => mark !== "")).toHaveLength(13);
  expect(map.querySelectorAll(".ww-map-other").length).toBeGreaterThan(27);
  expect(screen.getByText("Grenzen: Statbel, CC BY 4.0")).toBeTruthy();
  const list = screen.getByRole("listbox");
  act(() => list.focus());
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { level: 1, name: "Tuinwijken" })).toBeTruthy();
});

test("Kandidaatwijken on the map: any criterion, with its unit, and a gap without colour", async () => {
  const { press, user } = await openPane(halleContent());
  await press(step("Kandidaatwijken"));
  await press("Toon op de kaart");
  await user.selectOptions(await screen.findByLabelText("Wat toont de kaart?"), "Mediaan inkomen");
  await screen.findByRole("img", { name: "Kaart van 15 wijken, gekleurd volgens Mediaan inkomen." });
  await press("Toon als tabel");
  const row = within(screen.getByRole("table")).getByText("Oude Naam - Rodenem").closest("tr");
  expect(row?.textContent).toContain("Geen score");
});

test("sectors tapped on the map become rows with name, municipality and code; one that is there is not added again", async () => {
  const { host, press, user } = await openPane(halleContent());
  await press(step("Kandidaatwijken"));
  await press("Kies op de kaart");
  await screen.findByRole("img", { name: "Kaart van Halle met 41 sectoren, waarvan 0 gekozen." });
  expect(screen.getByLabelText("Gemeente")).toHaveProperty("value", "23027");
  const told = (name: RegExp) => screen.getByRole("option", { name });
  expect(told(/^TUINWIJKEN: staat al in het blad$/)).toBeTruthy();
  const shapes = () => [...screen.getByRole("img").querySelectorAll(".ww-map-wijk")];
  const tap = async (name: string) => {
    const shape = shapes().find((one) => one.querySelector("title")?.textContent?.startsWith(name));
    if (!shape) throw new Error(`no ${name} on the map`);
    await user.click(shape);
  };
  await tap("PANORAMA");
  await tap("NACHTEGAAL");
  await tap("TUINWIJKEN");
  expect(screen.getByText("2 gekozen: PANORAMA, NACHTEGAAL")).toBeTruthy();
  await press("Schrijf naar blad");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Kandidaatwijken", 16, 0)).toBe("PANORAMA"));
  expect([1, 2].map((column) => host.peek("Kandidaatwijken", 16, column))).toEqual(["Halle", "23027A131"]);
  expect(host.peek("Kandidaatwijken", 17, 2)).toBe("23027A142");
  expect(host.peek("Kandidaatwijken", 18, 0)).toBe("");
});

test("without a connection the screen says why there is no map", async () => {
  const { press } = await openPane({ ...halleContent(), mapPieces: {} });
  await press(step("Wijkselectie"));
  await press(/^Toon op de kaart/);
  expect((await screen.findByRole("alert")).textContent).toContain("De kaart kan niet worden opgehaald.");
});

const square = (x: number) => [
  [
    [x, 50.7],
    [x + 0.01, 50.7],
    [x + 0.01, 50.71],
    [x, 50.71],
    [x, 50.7],
  ],
];
const feature = (naam: string, x: number) => ({
  type: "Feature",
  properties: { naam },
  geometry: { type: "Polygon", coordinates: square(x) },
});
const fileOf = (content: unknown) =>
  new File([typeof content === "string" ? content : JSON.stringify(content)], "wijken.geojson");

test("a division of one's own is kept in the sheet Kaart, and its wijken are found by name", async () => {
  const { host, press, user } = await openPane(halleContent());
  await press(step("Kandidaatwijken"));
  await press("Toon op de kaart");
  await user.click(await screen.findByText("Eigen wijken"));
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error("no field for a file");
  await user.upload(input, fileOf("geen json"));
  expect((await screen.findByRole("alert")).textContent).toMatch(/^Dit is geen GeoJSON/);
  const collection = [feature("Tuinwijken", 4.23), feature("Bascuul", 4.24), feature("Stationsbuurt", 4.25)];
  await user.upload(input, fileOf({ type: "FeatureCollection", features: collection }));
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Kaart"));
  await screen.findByText("Grenzen: blad Kaart");
  expect(screen.getAllByRole("option", { name: /^(Tuinwijken|Bascuul)/ })).toHaveLength(2);
  expect(screen.getByText(/Halle-Centrum: /)).toBeTruthy();
});
