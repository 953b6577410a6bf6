/** Example rows of stakeholders, conversations and statements for the example workbook: made up, and they say so. */
import { serialOfTime } from "../cells/serial";
import { interviews } from "../interviews/tables/interviews";
import { uitspraken } from "../interviews/tables/uitspraken";
import { invloedOnderling } from "../stakeholders/tables/invloed-onderling";
import { positionValue } from "../stakeholders/tables/position-choices";
import { stakeholders } from "../stakeholders/tables/stakeholders";
import { planCreateTables, type TableContent } from "../tables/plan-create";
import type { Plan } from "../workbook/plan";
import type { Snapshot } from "../workbook/snapshot";

const MADE_UP = "Voorbeeld: verzonnen";

/** The serial number of a day. */
function day(year: number, month: number, date: number): number {
  return serialOfTime(Date.UTC(year, month - 1, date));
}

type ActorRow = readonly [
  name: string,
  category: string,
  wijk: string,
  influence: number,
  interest: number,
  position: number,
  desired: number,
  attributes: string,
  level: string,
  nextAction: string,
  owner: string,
];

/** Attributes: M power, L legitimacy, U urgency. Nobody for heritage: "Wie ontbreekt?" has something to say. */
const actors: readonly ActorRow[] = [
  ["schepen wonen", "college en schepenen", "", 5, 5, 2, 2, "MLU", "4", "Elke maand bijpraten", "projectleider"],
  [
    "schepen openbaar domein",
    "college en schepenen",
    "",
    5,
    3,
    0,
    1,
    "ML",
    "4",
    "Planning wegenwerken naast elkaar leggen",
    "projectleider",
  ],
  ["college", "college en schepenen", "", 5, 4, 1, 2, "ML", "4", "Nota met twee wijken voorbereiden", "projectleider"],
  ["dienst wonen", "gemeentelijke dienst", "", 3, 5, 2, 2, "LU", "3", "Samen de gegevens nakijken", "projectleider"],
  ["OCMW", "OCMW en sociale dienst", "", 2, 4, 1, 2, "L", "2", "Vragen wie energiearm is", "wijkwerker"],
  ["energiehuis", "energiehuis", "", 3, 5, 2, 2, "LU", "3", "Begeleidingen per jaar afspreken", "energieadviseur"],
  ["netbeheerder", "netbeheerder", "", 5, 4, 0, 2, "MU", "2", "Werken van vijf jaar opvragen", "projectleider"],
  [
    "woonmaatschappij",
    "woonmaatschappij",
    "",
    4,
    4,
    0,
    1,
    "ML",
    "2",
    "Renovatieplanning naast elkaar leggen",
    "projectleider",
  ],
  [
    "wijkvereniging Kolderbos",
    "wijkvereniging",
    "Kolderbos",
    2,
    5,
    1,
    2,
    "LU",
    "2",
    "Naar de wijkraad gaan",
    "wijkwerker",
  ],
  ["wijkwerking Termien", "wijkvereniging", "Termien - Klooster", 2, 4, 1, 2, "L", "1", "Kennismaken", "wijkwerker"],
  ["eigenaar-bewoners", "eigenaar-bewoners", "", 2, 5, 0, 1, "LU", "1", "Huisbezoeken plannen", "wijkwerker"],
  ["eigenaar-verhuurders", "eigenaar-verhuurders", "", 3, 2, -1, 0, "L", "0", "Brief met premies", "energieadviseur"],
  ["aannemersgroep", "aannemers en installateurs", "", 2, 3, 1, 1, "", "0", "Marktverkenning", "energieadviseur"],
  ["school", "school en kinderopvang", "", 1, 2, 0, 0, "", "0", "Zaal vragen voor infoavond", "wijkwerker"],
];

/** Eight pairs of those with influence 4 or 5. */
const influences: readonly (readonly [from: string, to: string, strength: number])[] = [
  ["schepen wonen", "college", 3],
  ["schepen wonen", "woonmaatschappij", 3],
  ["schepen openbaar domein", "netbeheerder", 3],
  ["schepen openbaar domein", "college", 2],
  ["college", "schepen openbaar domein", 3],
  ["college", "woonmaatschappij", 2],
  ["netbeheerder", "schepen openbaar domein", 2],
  ["woonmaatschappij", "schepen wonen", 1],
];

type TalkRow = readonly [name: string, wijk: string, date: number, done: boolean, attitude: number | undefined];

const talks: readonly TalkRow[] = [
  ["schepen wonen", "Kolderbos", day(2026, 9, 3), true, 2],
  ["wijkvereniging Kolderbos", "Kolderbos", day(2026, 9, 8), true, 1],
  ["dienst wonen", "Nieuw Sledderlo", day(2026, 9, 10), true, 1],
  ["wijkwerking Termien", "Termien - Klooster", day(2026, 9, 15), true, 1],
  ["woonmaatschappij", "Nieuw Sledderlo", day(2026, 9, 17), true, -1],
  ["eigenaar-bewoners", "Kolderbos", day(2026, 9, 22), true, 0],
  ["energiehuis", "Termien - Klooster", day(2026, 9, 24), true, 2],
  ["schepen openbaar domein", "Waterschei-Zuid", day(2026, 9, 29), true, 0],
  ["OCMW", "Waterschei-Zuid", day(2026, 10, 1), true, 1],
  ["netbeheerder", "Kolderbos", day(2026, 12, 8), false, undefined],
  ["eigenaar-verhuurders", "Nieuw Sledderlo", day(2026, 12, 10), false, undefined],
  ["college", "", day(2026, 12, 15), false, undefined],
];

type Kind = "expectation" | "opinion" | "condition";
type StatementRow = readonly [
  talk: number,
  kind: Kind,
  theme: string,
  text: string,
  tone: number,
  second?: string | undefined,
  condition?: readonly [hard: boolean, met: "yes" | "no" | "unknown"],
];

const statements: readonly StatementRow[] = [
  [
    0,
    "expectation",
    "planning en koppelkansen",
    "Over drie jaar moet de eerste straat klaar zijn.",
    1,
    "planning en koppelkansen",
  ],
  [0, "opinion", "betaalbaarheid", "Zonder lening aan lage rente begint niemand eraan.", 0, "betaalbaarheid"],
  [0, "condition", "tijd en mensen", "Er moet een wijkwerker halftijds vrij zijn.", 0, undefined, [false, "yes"]],
  [1, "opinion", "vertrouwen", "Mensen geloven het pas als een buur het gedaan heeft.", 0, "communicatie"],
  [1, "expectation", "communicatie", "Kom langs, stuur geen brief.", 1],
  [1, "opinion", "betaalbaarheid", "De premie komt te laat, men betaalt alles eerst zelf.", -1, "betaalbaarheid"],
  [2, "opinion", "techniek en comfort", "De platte daken zijn overal aan vervanging toe.", 1],
  [2, "opinion", "tijd en mensen", "De dienst kan er dit jaar geen wijk bij nemen.", -1],
  [3, "expectation", "gedoe en ontzorging", "Eén aanspreekpunt voor alles.", 1, "vertrouwen"],
  [3, "opinion", "vertrouwen", "Vorige keer werd er veel beloofd.", -1, "vertrouwen"],
  [4, "condition", "planning en koppelkansen", "Onze planning ligt vast tot 2028.", -1, undefined, [false, "unknown"]],
  [4, "opinion", "eerlijk verdeeld", "Huurders mogen niet meer betalen dan ze besparen.", 0],
  [4, "opinion", "betaalbaarheid", "Collectief aankopen drukt de prijs.", 1],
  [5, "opinion", "betaalbaarheid", "Wij kunnen geen 40.000 euro voorschieten.", -1],
  [5, "expectation", "gedoe en ontzorging", "Iemand die de offertes naast elkaar legt.", 1],
  [5, "opinion", "techniek en comfort", "In de winter is de slaapkamer niet warm te krijgen.", -1],
  [5, "opinion", "vertrouwen", "Het energiehuis vertrouw ik, een verkoper niet.", 0, "vertrouwen"],
  [6, "expectation", "tijd en mensen", "Tachtig begeleidingen per jaar kunnen we aan.", 1],
  [6, "opinion", "gedoe en ontzorging", "Mensen haken af bij de tweede offerte.", -1],
  [6, "opinion", "communicatie", "Een dakcoach in de straat werkt beter dan een infoavond.", 1],
  [7, "condition", "planning en koppelkansen", "Eerst moeten de netwerken gepland zijn.", 0, undefined, [true, "no"]],
  [7, "expectation", "planning en koppelkansen", "Als de straat opengaat, doen we alles samen.", 1],
  [8, "opinion", "eerlijk verdeeld", "Wie het minst heeft, woont het slechtst.", 0],
  [8, "opinion", "betaalbaarheid", "Onze mensen krijgen geen lening bij de bank.", -1],
];

/** The content of the tables of the steps Stakeholders and Interviews. */
export const peopleExample: readonly TableContent[] = [
  {
    schema: stakeholders,
    rows: actors.map(
      ([name, category, wijk, influence, interest, position, desired, attributes, level, nextAction, owner]) => ({
        values: {
          name,
          category,
          wijk,
          influence,
          interest,
          position: positionValue(position),
          desired: positionValue(desired),
          power: attributes.includes("M"),
          legitimacy: attributes.includes("L"),
          urgency: attributes.includes("U"),
          role: MADE_UP,
          phase: "voorbereiding",
          level,
          nextAction,
          owner,
          source: "team",
          estimatedOn: day(2026, 9, 1),
        },
      }),
    ),
  },
  { schema: invloedOnderling, rows: influences.map(([from, to, strength]) => ({ values: { from, to, strength } })) },
  {
    schema: interviews,
    rows: talks.map(([stakeholder, wijk, date, done, attitude]) => ({
      values: {
        stakeholder,
        wijk,
        date,
        interviewer: "projectleider",
        status: done ? "done" : "planned",
        attitude: attitude === undefined ? undefined : positionValue(attitude),
        kind: "interview",
        report: MADE_UP,
      },
    })),
  },
  {
    schema: uitspraken,
    rows: statements.map(([talk, kind, theme, statement, tone, secondTheme, condition]) => {
      const [stakeholder, wijk, date] = talks[talk] ?? ["", "", 0];
      const [hard, met] = condition ?? [];
      return {
        values: { stakeholder, wijk, date, kind, theme, statement, tone: positionValue(tone), secondTheme, hard, met },
      };
    }),
  },
];

/** Makes the sheets of these steps with their example rows; a sheet whose name is taken gets a number. */
export function planPeopleExample(snapshot: Snapshot): Plan {
  return planCreateTables(snapshot, peopleExample);
}
