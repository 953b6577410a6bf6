/** Who does what in the example, what a renovation would bring, whether one is ready, and what was chosen. All made up. */
import type { ExampleSheet } from "../example-workbook";
import { gasPerConnection, sectorFigures } from "./figures";
import { MADE_UP, madeUpSheet } from "./made-up";

/** Three people cover everything, in four ways; money hangs on one of them. */
const team = madeUpSheet(
  "Team",
  `
Naam | Organisatie | Rol | Technisch | Sociaal | Communicatief | Financieel | VTE | Kost per jaar | Kiezen | Beschikbaar vanaf | tot
Projectleider klimaat | Gemeente | trekker | 1 | 1 | 2 | 1 | 0.5 | 38000 | | 2027-01-01 | 2029-12-31
Energieadviseur | Energiehuis | techniek | 3 | 1 | 1 | 1 | 0.4 | 26000 | | 2027-01-01 | 2029-12-31
Wijkwerker | OCMW | bewoners | 0 | 3 | 2 | 0 | 0.3 | 17000 | | 2027-01-01 | 2028-12-31
Communicatie | Gemeente | woordvoering | 0 | 1 | 3 | 0 | 0.2 | 12000 | | |
Financiële dienst | Gemeente | begroting | 0 | 0 | 0 | 3 | 0.1 | 9000 | | |
Ingenieur openbaar domein | Gemeente | straten | 2 | 0 | 0 | 1 | 0.4 | 32000 | | |
Wijkvereniging | Vereniging | bewoners | 0 | 2 | 2 | 0 | 0.3 | 19000 | | |
`,
);

/** One agreement without an owner, two still to be talked about. */
const agreements = madeUpSheet(
  "Afspraken",
  `
Onderwerp | Afspraak | Hulpmiddel | Eigenaar | Beslist | Doet mee | Weet het | Tegen wanneer | Status
Overlegritme | Elke tweede dinsdag, een uur | Gedeelde agenda | Projectleider klimaat | Projectleider klimaat | Hele team | | 2027-01-05 | afgesproken
Wie beslist waarover | Tot 5 000 euro het team, daarboven het college | Nota college | Projectleider klimaat | College | Financiële dienst | Hele team | 2027-01-19 | afgesproken
Taken opvolgen | Eén lijst, elke vergadering overlopen | Dit werkboek | Projectleider klimaat | | Hele team | | 2027-01-05 | afgesproken
Documenten bewaren | Alles in de map van de wijk | Gedeelde map | Communicatie | | Hele team | | 2027-01-05 | afgesproken
Contact met bewoners | De wijkwerker is het gezicht in de wijk | Belronde | Wijkwerker | | Wijkvereniging | Hele team | 2027-01-20 | afgesproken
Woordvoering en pers | Alleen de schepen en communicatie | | | Schepen wonen | Communicatie | Hele team | 2027-01-20 | te bespreken
Geld uitgeven | Bestelbon eerst langs de financiële dienst | Bestelbon | Financiële dienst | Financiële dienst | | Hele team | 2027-01-19 | afgesproken
Persoonsgegevens | Functies in dit werkboek, namen nergens | Blad Contacten apart | Projectleider klimaat | | Hele team | | 2027-01-05 | afgesproken
Vervanging bij afwezigheid | Voor de financiële dienst is er nog niemand | | Projectleider klimaat | | | | 2027-02-02 | te bespreken
Als we het niet eens zijn | De projectleider legt twee voorstellen voor aan de schepen | | Projectleider klimaat | Schepen wonen | | Hele team | 2027-02-02 | afgesproken
`,
);

const chosen = sectorFigures.find(({ wijk }) => wijk === "Tuinwijken");
const dwellings = chosen?.households ?? "";
const gas = chosen ? gasPerConnection(chosen) : "";

/** Low, middle and high for Tuinwijken: its size and its consumption are real, the rest is made up. */
const keyFigures = madeUpSheet(
  "Kengetallen",
  `
Sleutel | Omschrijving | Laag | Midden | Hoog | Eenheid | Bron | Jaar | Nagekeken op | Keuze
woningen | Woningen in de wijk | ${dwellings} | ${dwellings} | ${dwellings} | aantal | Statbel, huishoudens: Tuinwijken | 2019 | 2026-11-16 |
deelname | Aandeel dat meedoet | 0.16 | 0.22 | 0.27 | aandeel | Inschatting van het team | 2026 | 2026-11-16 |
investering | Investering per woning die meedoet | 12000 | 28000 | 45000 | euro | Inschatting van het team | 2026 | 2026-11-16 |
verbruik | Gasverbruik per woning vóór de werken | ${gas} | ${gas} | ${gas} | kWh/jaar | Fluvius, via Provincies in Cijfers: Tuinwijken | 2021 | 2026-11-16 |
besparing | Aandeel van het verbruik dat wegvalt | 0.2 | 0.35 | 0.5 | aandeel | Inschatting van het team | 2026 | 2026-11-16 |
emissiefactor | CO2 van aardgas, bovenwaarde | 0.182 | 0.182 | 0.182 | kg/kWh | 0,202 (onderwaarde) x 0,903 | 2023 | 2026-11-16 |
maatregelen | Maatregelen per deelnemer | 1 | 2 | 3 | aantal | Inschatting van het team | 2026 | 2026-11-16 |
levensduur | Jaren dat de werken meegaan | 20 | 30 | 40 | jaar | Inschatting van het team | 2026 | 2026-11-16 |
`,
  `${MADE_UP}, behalve het aantal huishoudens en het gasverbruik van Tuinwijken`,
);

/** Four yes, three partly, one no, one still empty; two that block are open. */
const checklist = madeUpSheet(
  "Checklist",
  `
Vraag | Antwoord | Gewicht | Blokkeert | Bewijs | Eigenaar | Tegen wanneer | Antwoord 2 | Nagekeken op
Zijn er genoeg mensen en middelen? | deels | 3 | ja | Projectbegroting!A1 | Projectleider klimaat | 2027-03-01 | nee | 2026-11-16
Weten we wat we zelf doen, wat partners doen en wat we inhuren? | ja | 2 | nee | Afspraken!A1 | Projectleider klimaat | 2027-01-19 | ja | 2026-11-16
Is er een politieke aanleiding, zoals een klimaatplan of een wijkvisie? | ja | 2 | nee | Criteria!A1 | Schepen wonen | 2026-12-15 | ja | 2026-11-16
Weten we wat in de wijk leeft en wat er nodig is? | deels | 2 | nee | Uitspraken!A1 | Wijkwerker | 2027-02-10 | deels | 2026-11-16
Zijn er initiatieven van bewoners of werken om bij aan te sluiten? | ja | 1 | nee | Kandidaatwijken!A1 | Ingenieur openbaar domein | 2027-01-21 | | 2026-11-16
Is het duidelijk wat we van het traject en daarna verwachten? | deels | 2 | nee | | Projectleider klimaat | 2027-02-01 | |
Is het bestuur betrokken? | ja | 3 | ja | Interviews!A1 | Projectleider klimaat | 2026-12-15 | ja | 2026-11-16
Is de communicatie doorgesproken met bestuur, netbeheerder en energiehuis? | nee | 2 | ja | | Communicatie | 2027-01-31 | |
Zijn er actieve bewoners, en is er contact met hen? | | 2 | nee | | | | |
`,
);

const plan = madeUpSheet(
  "Stappenplan",
  `
Stap | Fase | Eigenaar | Start | Einde | Status | Resultaat | Na
Team samenstellen en afspraken maken | Voorbereiding | Projectleider klimaat | 2026-09-01 | 2026-09-30 | klaar | Team en Afspraken |
Middelen zoeken | Voorbereiding | Financiële dienst | 2026-09-15 | 2027-03-31 | bezig | | 1
Cijfers van de kandidaten verzamelen | Voorbereiding | Projectleider klimaat | 2026-10-01 | 2026-10-31 | klaar | Kandidaatwijken | 1
Afwegen wat telt | Voorbereiding | Projectleider klimaat | 2026-11-02 | 2026-11-27 | klaar | Criteria en Weging | 3
Stakeholders in kaart brengen | Voorbereiding | Wijkwerker | 2026-09-15 | 2026-10-30 | klaar | Stakeholders | 1
Gesprekken voeren | Voorbereiding | Wijkwerker | 2026-10-01 | 2027-02-12 | bezig | | 5
Wijk kiezen | Voorbereiding | Projectleider klimaat | 2027-02-15 | 2027-03-05 | te doen | | 4, 6
Impact berekenen | Voorbereiding | Energieadviseur | 2027-03-08 | 2027-03-19 | te doen | | 7
Nagaan of we klaar zijn | Voorbereiding | Projectleider klimaat | 2027-03-22 | 2027-03-31 | te doen | | 2, 8
Beslissing op de gemeenteraad | Voorbereiding | College | 2027-04-01 | 2027-04-27 | te doen | | 9
`,
  `${MADE_UP}. Voorstel van Wijkwerf, niet officieel`,
);

const choice = madeUpSheet(
  "Keuze",
  `
Wijk | Oordeel | Motivering | Voorwaarden | Datum | Beslist door | Bevraagd | Bezwaar
Tuinwijken | kiezen | De woningen lijken op elkaar, er is een vereniging en de straten gaan in 2028 open. | De netwerken moeten eerst gepland zijn. | 2026-11-24 | Projectteam, voorstel aan het college | Schepen wonen, Energiehuis, OCMW | OCMW: in Ruisbroek zijn de inkomens lager
Ruisbroek-Centrum | reserve | Bijna evenveel punten en een lager inkomen, maar in een andere gemeente. | Een overeenkomst met Sint-Pieters-Leeuw. | 2026-11-24 | Projectteam, voorstel aan het college | |
Sint-Rochus-Kern | niet nu | Met 1 734 huishoudens te groot voor een eerste project. | | 2026-11-24 | Projectteam, voorstel aan het college | |
`,
);

export const teamSheets: readonly ExampleSheet[] = [team, agreements];
export const closingSheets: readonly ExampleSheet[] = [choice, keyFigures, checklist, plan];
