/** The step Checklist, from nothing to an answer with its owner and a plan of steps. */
import { act, screen, waitFor } from "@testing-library/react";
import { openPane } from "../../open-pane";

const BUDGET = [
  ["Omschrijving", "Soort", "Bedrag", "Status"],
  ["Werken", "uitgave", 100_000, ""],
  ["Subsidie", "inkomst", 61_500, "toegekend"],
];

test("the nine questions are laid out, one is answered, and the sheet Gereedheid is written", async () => {
  const { host, press, user } = await openPane({ sheets: { Begroting: BUDGET } });
  await press(/^9\s*Checklist/);
  expect(await screen.findByRole("heading", { level: 1, name: "Checklist" })).not.toBeNull();
  await press("Maak het blad");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Checklist"));
  expect(await screen.findByText(/Nog niet klaar\. 2 vragen blokkeren\. Gereed 0 %\./)).not.toBeNull();
  expect(await screen.findByText(/Wijkwerf ziet: de begroting sluit niet zeker/)).not.toBeNull();
  await press(/^1\. Zijn er genoeg mensen/);
  await user.click(await screen.findByRole("button", { name: "deels" }));
  await user.type(screen.getByLabelText("Eigenaar"), "projectleider");
  await press("Bewaar het antwoord");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Checklist", 1, 1)).toBe("deels"));
  expect(host.peek("Checklist", 1, 3)).toBe("projectleider");
  await press("Schrijf naar blad");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Gereedheid"));
});

test("the cell that is selected in the sheet becomes the evidence", async () => {
  const questions = [
    ["Vraag", "Antwoord", "Bewijs"],
    ["Is het bestuur betrokken?", "ja", ""],
  ];
  const { host, press } = await openPane({ sheets: { Checklist: questions, "Budget '26": BUDGET } });
  await press(/^9\s*Checklist/);
  await press(/^1\. Is het bestuur/);
  act(() => host.select({ sheet: "Budget '26", row: 1, column: 2, rows: 2, columns: 1 }));
  expect(await screen.findByText("Aangewezen in het blad: Budget '26!C2.")).not.toBeNull();
  await press("Neem deze cel als bewijs");
  expect(await screen.findByDisplayValue("Budget '26!C2")).not.toBeNull();
  await press("Bewaar het antwoord");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Checklist", 1, 2)).toBe("Budget '26!C2"));
});

test("the plan of steps is a proposal that one lays out", async () => {
  const { host, press } = await openPane({ sheets: { Begroting: BUDGET } });
  await press(/^9\s*Checklist/);
  await press("Zet tien stappen klaar");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Stappenplan"));
  expect(await screen.findByText(/10\. Beslissing van de raad/)).not.toBeNull();
  expect(screen.getByText(/Een voorstel van Wijkwerf, niet officieel/)).not.toBeNull();
});

test("a register of stakeholders on a sheet with a name of one's own counts as the tool that it is", async () => {
  const register = [
    ["Wie", "Invloed", "Belang", "Positie"],
    ["Netbeheerder", 5, 2, "afwachter"],
  ];
  const link = [
    ["Tabel", "Blad", "Bereik", "Kolom", "Kop in het blad", "Versie"],
    ...["Stakeholder=Wie", "Invloed=Invloed", "Belang=Belang", "Positie=Positie"].map((pair) => [
      ...["Stakeholders", "Onze actoren", "A1:D2"],
      ...pair.split("="),
      "1",
    ]),
  ];
  const { press } = await openPane({
    sheets: {
      "Onze actoren": register,
      Koppelingen: link,
      Checklist: [
        ["Vraag", "Antwoord"],
        ["Klaar?", "ja"],
      ],
    },
  });
  await press(/^9\s*Checklist/);
  expect(await screen.findByText("Stakeholderformat (“Onze actoren”): staat er")).not.toBeNull();
});

test("what is late comes first, each open question with its day", async () => {
  const questions = [
    ["Vraag", "Antwoord", "Tegen wanneer", "Blokkeert"],
    ["Is het geld er?", "nee", "", "ja"],
    ["Kent u bewoners?", "nee", 45_000, ""],
    ["Is er een plan?", "ja", 45_000, ""],
  ];
  const { press } = await openPane({ sheets: { Checklist: questions } });
  await press(/^9\s*Checklist/);
  expect(await screen.findByText(/^nee, tegen 15\/03\/2023$/)).not.toBeNull();
  const order = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(order.slice(0, 3)).toEqual(["Te laat", "Wat brengt u het snelst naar klaar?", "Rond"]);
  const cards = screen.getAllByRole("button", { name: /^\d\. / }).map(({ textContent }) => textContent);
  expect(cards).toEqual(["2. Kent u bewoners?", "1. Is het geld er?", "3. Is er een plan?"]);
});

test("a plan of steps of one's own is not called a proposal of ours", async () => {
  const { press } = await openPane({
    sheets: {
      Stappenplan: [
        ["Stap", "Start", "Einde"],
        ["Wijkfeest", "", ""],
      ],
    },
  });
  await press(/^9\s*Checklist/);
  expect(await screen.findByText(/1\. Wijkfeest/)).not.toBeNull();
  expect(screen.queryByText(/Een voorstel van Wijkwerf/)).toBeNull();
});

test("a plan of steps of one's own can be linked where there is none yet", async () => {
  const { press } = await openPane({
    sheets: {
      Checklist: [
        ["Vraag", "Antwoord"],
        ["Is het bestuur betrokken?", "ja"],
      ],
      Planning: [
        ["Stap", "Eigenaar", "Start", "Einde"],
        ["Team", "klimaat", 46_000, 46_030],
        ["Cijfers", "klimaat", 46_031, 46_060],
      ],
    },
  });
  await press(/^9\s*Checklist/);
  await press("Ik heb al een blad: Stappenplan");
  expect(await screen.findByText("Planning")).not.toBeNull();
});
