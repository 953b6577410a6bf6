/** Who has a say in the example and what they said: functions only, all made up. */
import type { ExampleSheet } from "../example-workbook";
import { madeUpSheet } from "./made-up";

/** Nobody for heritage: "Wie ontbreekt?" then has something to say. */
const stakeholders = madeUpSheet(
  "Stakeholders",
  `
Naam | Categorie | Wijk | Positie | Invloed | Belang | Gewenste positie | Macht | Legitimiteit | Urgentie | Verwachting | Niveau | Volgende actie | Verantwoordelijke | Datum | Bron van inschatting | Ingeschat op
Schepen wonen | college en schepenen | | partner | 5 | 4 | partner | ja | ja | nee | Zichtbaar resultaat binnen drie jaar | meebeslissen | Voorstel van keuze bespreken | Projectleider klimaat | 2027-01-14 | gesprek | 2026-10-06
Schepen openbaar domein | college en schepenen | | afwachter | 4 | 3 | volger | ja | ja | nee | Geen straat twee keer open | meewerken | Planning van de heraanleg naast de wijken leggen | Ingenieur openbaar domein | 2027-01-21 | team | 2026-09-15
College | college en schepenen | | volger | 5 | 3 | partner | ja | ja | nee | Een sluitende begroting | meebeslissen | Nota agenderen | Projectleider klimaat | 2027-03-01 | team | 2026-09-15
Dienst wonen | gemeentelijke dienst | | partner | 3 | 5 | partner | nee | ja | ja | Minder losse aanvragen, meer in groep | meewerken | Lijst van leegstand aanvullen | Projectleider klimaat | 2027-01-10 | gesprek | 2026-09-22
OCMW | OCMW en sociale dienst | | volger | 3 | 4 | partner | nee | ja | ja | De laagste inkomens eerst | meewerken | Afspreken wie bij mensen aanbelt | Wijkwerker | 2027-01-28 | gesprek | 2026-10-01
Energiehuis | energiehuis | | partner | 4 | 5 | partner | nee | ja | nee | Genoeg woningen die op elkaar lijken | meewerken | Aantal begeleidingen per jaar vastleggen | Energieadviseur | 2027-01-18 | gesprek | 2026-09-29
Netbeheerder | netbeheerder | | afwachter | 5 | 4 | partner | ja | ja | nee | Vroeg weten waar warmtepompen komen | meepraten | Vragen welke straten gepland zijn | Ingenieur openbaar domein | 2027-01-12 | team | 2026-09-15
Woonmaatschappij | woonmaatschappij | | afwachter | 4 | 4 | volger | ja | ja | nee | Eigen planning kunnen houden | meewerken | Renovatieplanning opvragen | Dienst wonen | 2027-02-03 | document | 2026-09-15
Wijkvereniging Tuinwijken | wijkvereniging | Tuinwijken | partner | 3 | 5 | partner | nee | ja | ja | Dat het nu ook gebeurt | meewerken | Samen een avond in de wijk plannen | Wijkwerker | 2027-01-20 | gesprek | 2026-10-08
Wijkwerking Ruisbroek | wijkvereniging | Ruisbroek-Centrum | volger | 2 | 4 | volger | nee | ja | nee | Eén aanspreekpunt voor twee gemeenten | meepraten | Gesprek voeren | Wijkwerker | 2027-01-26 | gesprek | 2026-10-14
Eigenaar-bewoners | eigenaar-bewoners | | volger | 3 | 5 | partner | nee | ja | ja | Weten wat het per maand kost | meepraten | Uitnodigen via de school | Wijkwerker | 2027-02-10 | gesprek | 2026-10-20
Eigenaar-verhuurders | eigenaar-verhuurders | | vermijder | 4 | 3 | volger | ja | ja | nee | Geen verplichting zonder premie | meedenken | Syndici opbellen | Dienst wonen | 2027-02-05 | team | 2026-09-15
Aannemersgroep | aannemers en installateurs | | volger | 2 | 4 | volger | nee | nee | nee | Minstens twintig woningen tegelijk | meedenken | Prijsvraag voorbereiden | Energieadviseur | 2027-02-20 | document | 2026-09-15
Basisschool | school en kinderopvang | Tuinwijken | afwachter | 1 | 2 | volger | nee | ja | nee | Veilige straat tijdens de werken | meeweten | Lokaal vragen voor de avond | Communicatie | 2027-02-12 | team | 2026-09-15
`,
);

/** Eight pairs: enough to see the way to the grid operator, too few for a relative strength. */
const influence = madeUpSheet(
  "Invloed onderling",
  `
Van | Naar | Sterkte
College | Schepen openbaar domein | 3
Schepen wonen | College | 3
Schepen openbaar domein | Netbeheerder | 3
Netbeheerder | Schepen openbaar domein | 2
Schepen wonen | Woonmaatschappij | 3
Energiehuis | Schepen wonen | 2
College | Energiehuis | 2
Woonmaatschappij | Eigenaar-verhuurders | 1
`,
);

/** Nine conversations held, about four wijken, and three planned. */
const interviews = madeUpSheet(
  "Interviews",
  `
Stakeholder | Datum | Wijk | Afgenomen door | Status | Houding | Soort | Verslag | Volgende stap
Dienst wonen | 2026-09-22 | Oude Tuinwijk | Projectleider klimaat | gedaan | volger | overleg | map Gesprekken |
Energiehuis | 2026-09-29 | Tuinwijken | Energieadviseur | gedaan | partner | gesprek | map Gesprekken | Aantal begeleidingen bevestigen
OCMW | 2026-10-01 | Ruisbroek-Centrum | Projectleider klimaat | gedaan | partner | gesprek | map Gesprekken |
Schepen wonen | 2026-10-06 | Halle-Centrum | Projectleider klimaat | gedaan | afwachter | interview | map Gesprekken | Begroting nasturen
Wijkvereniging Tuinwijken | 2026-10-08 | Tuinwijken | Wijkwerker | gedaan | partner | interview | map Gesprekken | Avond plannen
Wijkwerking Ruisbroek | 2026-10-14 | Ruisbroek-Centrum | Wijkwerker | gedaan | volger | interview | map Gesprekken |
Eigenaar-bewoners | 2026-10-20 | Tuinwijken | Wijkwerker | gedaan | volger | gesprek | map Gesprekken | Maandbedrag uitrekenen
Eigenaar-bewoners | 2026-11-03 | Oude Tuinwijk | Wijkwerker | gedaan | volger | gesprek | map Gesprekken |
Aannemersgroep | 2026-11-09 | Halle-Centrum | Energieadviseur | gedaan | vermijder | gesprek | map Gesprekken |
Netbeheerder | 2027-01-12 | Tuinwijken | Ingenieur openbaar domein | gepland | | interview | |
Woonmaatschappij | 2027-02-03 | Ruisbroek-Centrum | Dienst wonen | gepland | | interview | |
Eigenaar-verhuurders | 2027-02-05 | Halle-Centrum | Dienst wonen | gepland | | gesprek | |
`,
);

/** Eight subjects, three conditions of which one is hard and not met, six rows that a second reader gave a theme. */
const statements = madeUpSheet(
  "Uitspraken",
  `
Stakeholder | Datum | Wijk | Soort | Thema | Uitspraak | Onderwerp | Toon | Thema 2 | Hard | Vervuld
Dienst wonen | 2026-09-22 | Oude Tuinwijk | opvatting | techniek en comfort | De gevels zijn gelijk; wie er één kent, kent ze alle. | gelijke woningen | positief | | |
Dienst wonen | 2026-09-22 | Oude Tuinwijk | verwachting | tijd en mensen | Zonder een halve werkkracht erbij lukt het niet. | begeleiding | bezorgd | | |
Energiehuis | 2026-09-29 | Tuinwijken | opvatting | gedoe en ontzorging | Mensen haken af bij de tweede offerte. | begeleiding | bezorgd | gedoe en ontzorging | |
Energiehuis | 2026-09-29 | Tuinwijken | verwachting | techniek en comfort | Vijftig scans per jaar kunnen we aan. | begeleiding | positief | | |
Energiehuis | 2026-09-29 | Tuinwijken | randvoorwaarde | planning en koppelkansen | De netwerken moeten eerst gepland zijn. | planning netten | neutraal | planning en koppelkansen | ja | nee
OCMW | 2026-10-01 | Ruisbroek-Centrum | opvatting | betaalbaarheid | Voor veel gezinnen is voorschieten onmogelijk. | voorschieten | bezorgd | betaalbaarheid | |
OCMW | 2026-10-01 | Ruisbroek-Centrum | verwachting | eerlijk verdeeld | Begin bij wie het meest verliest in de winter. | wie eerst | positief | betaalbaarheid | |
OCMW | 2026-10-01 | Ruisbroek-Centrum | randvoorwaarde | betaalbaarheid | De lening moet er zijn vóór de eerste offerte. | voorschieten | neutraal | | nee | ja
Schepen wonen | 2026-10-06 | Halle-Centrum | verwachting | beleid | Na drie jaar wil ik een straat kunnen tonen. | wie eerst | positief | | |
Schepen wonen | 2026-10-06 | Halle-Centrum | opvatting | huur en VME | In het centrum beslist de mede-eigendom, niet de gemeente. | mede-eigendom | bezorgd | huur en VME | |
Schepen wonen | 2026-10-06 | Halle-Centrum | opvatting | tijd en mensen | Eén wijk tegelijk, niet drie. | wie eerst | neutraal | | |
Wijkvereniging Tuinwijken | 2026-10-08 | Tuinwijken | verwachting | vertrouwen | Kom zelf langs, stuur geen brief. | wie aanbelt | enthousiast | communicatie | |
Wijkvereniging Tuinwijken | 2026-10-08 | Tuinwijken | opvatting | vertrouwen | Er is al eens iets beloofd dat niet kwam. | wie aanbelt | bezorgd | | |
Wijkvereniging Tuinwijken | 2026-10-08 | Tuinwijken | opvatting | eigenheid en erfgoed | De voortuinen moeten blijven. | gelijke woningen | neutraal | | |
Wijkwerking Ruisbroek | 2026-10-14 | Ruisbroek-Centrum | opvatting | communicatie | Mensen weten niet bij welke gemeente ze moeten zijn. | wie aanbelt | bezorgd | | |
Wijkwerking Ruisbroek | 2026-10-14 | Ruisbroek-Centrum | verwachting | betaalbaarheid | Toon eerst wat er per maand afgaat. | maandbedrag | positief | | |
Wijkwerking Ruisbroek | 2026-10-14 | Ruisbroek-Centrum | opvatting | eerlijk verdeeld | Huurders betalen mee via de huur. | mede-eigendom | bezorgd | | |
Eigenaar-bewoners | 2026-10-20 | Tuinwijken | opvatting | betaalbaarheid | Honderd euro per maand gaat, meer niet. | maandbedrag | neutraal | | |
Eigenaar-bewoners | 2026-10-20 | Tuinwijken | verwachting | gedoe en ontzorging | Laat één iemand alles regelen. | begeleiding | positief | | |
Eigenaar-bewoners | 2026-10-20 | Tuinwijken | opvatting | techniek en comfort | De slaapkamers zijn in de zomer te warm. | gelijke woningen | bezorgd | | |
Eigenaar-bewoners | 2026-11-03 | Oude Tuinwijk | opvatting | vertrouwen | Wie het al deed, overtuigt de straat. | wie aanbelt | positief | | |
Eigenaar-bewoners | 2026-11-03 | Oude Tuinwijk | verwachting | betaalbaarheid | Zeg vooraf wat de premie is. | maandbedrag | neutraal | | |
Aannemersgroep | 2026-11-09 | Halle-Centrum | randvoorwaarde | tijd en mensen | Minstens twintig woningen tegelijk, anders geen prijs. | gelijke woningen | neutraal | | nee | ?
Aannemersgroep | 2026-11-09 | Halle-Centrum | opvatting | huur en VME | In appartementen wachten we jaren op een beslissing. | mede-eigendom | afwijzend | | |
`,
);

export const peopleSheets: readonly ExampleSheet[] = [stakeholders, influence, interviews, statements];
