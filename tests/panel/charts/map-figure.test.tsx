/** A map of wijken as a user meets it: what it says, how one gets to a wijk, and what is told of what it cannot show. */
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { joinOutlines } from "../../../core/map/join-outlines";
import { mapOfWijken } from "../../../core/map/map-of-wijken";
import { outlinesPiece, readRegion } from "../../../core/map/region";
import { packSectorList } from "../../../core/map/sector-list";
import { say } from "../../../core/texts/text";
import { MapFigure, type WijkValue } from "../../../panel/charts/map-figure";
import { type Pane, PaneProvider } from "../../../panel/pane";
import { squares } from "../../core/map/given-shapes";

const tails = ["A00-", "A01-", "A02-", "A03-", "A04-"];
const sectors = tails.map((tail) => ({ code: `71016${tail}`, name: `SECTOR ${tail}` }));
const region = readRegion(
  "7",
  packSectorList("7", [{ code: "71016", name: "Genk", sectors }]),
  outlinesPiece("7", joinOutlines(squares(5, 1))),
);

const wijken: WijkValue[] = [
  { id: "zuid", name: "Zuid", value: 71, shown: "71 punten", rank: 1 },
  { id: "noord", name: "Noord", value: 46, shown: "46 punten", rank: 2 },
  { id: "oost", name: "Oost", value: 21, shown: "21 punten", rank: 3 },
  { id: "west", name: "West", value: undefined, shown: "" },
];
const codes: Record<string, string[]> = {
  zuid: ["71016A00-", "71016A01-"],
  noord: ["71016A02-"],
  oost: ["71016X99-"],
  west: ["71016A03-"],
};

function openMap() {
  const chosen: string[] = [];
  const pane = { language: "nl", say: (text, values) => say("nl", text, values) } as Pick<
    Pane,
    "language" | "say"
  > as Pane;
  const drawn = wijken.map(({ id }) => ({ id, codes: codes[id] ?? [] }));
  render(
    <PaneProvider value={pane}>
      <MapFigure
        title="Zuid staat eerst"
        sentence="Kaart van vier wijken in Genk: Zuid staat eerst."
        map={mapOfWijken(region ? [region] : [], drawn)}
        wijken={wijken}
        headers={{ rank: "Rang", wijk: "Wijk", value: "Punten" }}
        onChoose={(id) => chosen.push(id)}
      />
    </PaneProvider>,
  );
  return chosen;
}

/** jsdom has no PointerEvent of its own. */
function finger(type: string, target: Element, pointerId: number, clientX: number): void {
  const event = new MouseEvent(type, { bubbles: true, clientX, clientY: 50 });
  fireEvent(target, Object.assign(event, { pointerId }));
}

test("the drawing is a picture with a sentence, and names whose borders it shows", () => {
  openMap();
  expect(screen.getByRole("img", { name: "Kaart van vier wijken in Genk: Zuid staat eerst." })).toBeTruthy();
  expect(screen.getByText("Grenzen: Statbel, CC BY 4.0")).toBeTruthy();
});

test("each wijk bears its rank; the legend says the classes, what has no score and what is no wijk", () => {
  openMap();
  const marks = [...screen.getByRole("img").querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(marks).toEqual(["1", "2", ""]);
  const legend = ["21 tot 31", "31 tot 41", "41 tot 51", "51 tot 61", "61 tot 71", "Geen score", "Andere sectoren"];
  for (const entry of legend) expect(screen.getByText(entry)).toBeTruthy();
});

test("with the keyboard one goes along the wijken by rank and opens one", async () => {
  const chosen = openMap();
  const user = userEvent.setup();
  const list = screen.getByRole("listbox", { name: "Kies een wijk op de kaart" });
  act(() => list.focus());
  await user.keyboard("{ArrowDown}");
  const active = document.getElementById(list.getAttribute("aria-activedescendant") ?? "");
  expect(active?.textContent).toBe("2. Noord: 46 punten");
  await user.keyboard("{Enter}{ArrowUp} {End}{Enter}");
  expect(chosen).toEqual(["noord", "zuid", "west"]);
});

test("a tap opens a wijk, a drag does not", () => {
  const chosen = openMap();
  const svg = screen.getByRole("img");
  const path = svg.querySelectorAll(".ww-map-wijk")[1] ?? svg;
  finger("pointerdown", path, 1, 10);
  finger("pointerup", path, 1, 10);
  fireEvent.click(path);
  expect(chosen).toEqual(["noord"]);
  finger("pointerdown", path, 1, 10);
  finger("pointermove", path, 1, 40);
  finger("pointerup", path, 1, 40);
  fireEvent.click(path);
  expect(chosen).toEqual(["noord"]);
});

test("two fingers, the wheel and the buttons come nearer, and back to the whole map", async () => {
  openMap();
  const user = userEvent.setup();
  const svg = screen.getByRole("img");
  const scale = () => Number(/scale\((.*)\)/.exec(svg.querySelector("g")?.getAttribute("transform") ?? "")?.[1]);
  expect(scale()).toBe(1);
  await user.click(screen.getByRole("button", { name: "Dichterbij" }));
  expect(scale()).toBe(1.5);
  fireEvent.wheel(svg, { deltaY: -100 });
  expect(scale()).toBeGreaterThan(1.5);
  await user.click(screen.getByRole("button", { name: "Hele kaart" }));
  expect(scale()).toBe(1);
  finger("pointerdown", svg, 1, 100);
  finger("pointerdown", svg, 2, 120);
  finger("pointermove", svg, 2, 160);
  expect(scale()).toBeCloseTo(3);
});

test("a wheel that would make the whole map smaller scrolls the page instead", () => {
  openMap();
  const svg = screen.getByRole("img");
  expect(fireEvent.wheel(svg, { deltaY: 100 })).toBe(true);
  expect(fireEvent.wheel(svg, { deltaY: -100 })).toBe(false);
});

test("a wijk without outline is listed with the reason", () => {
  openMap();
  expect(screen.getByText("Deze wijk staat niet of niet helemaal op de kaart:")).toBeTruthy();
  expect(screen.getByText(/^Oost: 71016X99- staat niet in de lijst van 2021/)).toBeTruthy();
});

test("as a table every wijk is there, also the one without outline and the one without score", async () => {
  openMap();
  await userEvent.setup().click(screen.getByRole("button", { name: "Toon als tabel" }));
  const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
  const texts = rows.map((row) => [...row.children].map(({ textContent }) => textContent).join("|"));
  expect(texts).toEqual(["1|Zuid|71 punten", "2|Noord|46 punten", "3|Oost|21 punten", "|West|Geen score"]);
  expect(screen.getByRole("button", { name: "Toon als kaart" })).toBeTruthy();
});
