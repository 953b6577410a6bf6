/** A first filling of Financieringsbronnen: rules as published, each with where and when, all to be checked. */
import type { TableContentRow } from "../../tables/plan-create";

/** Nothing here is younger than 2024: every rule may have changed. */
const TO_CHECK = "na te kijken";

interface ProposedSource {
  name: string;
  maximum?: number;
  share?: number;
  categories?: string;
  ownShare?: number;
  excludes?: string;
  minimum?: number;
  /** What does not fit in a formula, then where it was found and from when that is. */
  remark: string;
}

const sources: readonly ProposedSource[] = [
  {
    name: "LEKP 1.0 en 2.0",
    share: 0.5,
    remark:
      "Trekkingsrecht. De klimaatuitgaven zijn samen minstens twee keer de subsidie. Het bedrag per gemeente hangt af van inwoners en gemeentefonds. Bron: subsidiemanager.be en vvsg.be, kennisitem Lokaal Energie- en Klimaatpact (2022-2023). Stand na 2024 niet gevonden.",
  },
  {
    name: "LEKP 2.1",
    share: 0.5,
    ownShare: 0.5,
    remark:
      "De gemeente betaalt de helft. Vroeg om een wijkverbeteringscontract met collectieve renovatie vóór eind 2025. Bron: vvsg.be en besluit van de Vlaamse Regering van 16/12/2022.",
  },
  {
    name: "Wijkverbeteringscontract",
    maximum: 800_000,
    ownShare: 0.2,
    categories: "Personeel; Werking; Studie; Begeleiding; Communicatie",
    remark:
      "Oproep van 2021. Hoogstens 4 jaar; hoogstens 20 % van de subsidie voor kleine investeringen. Bron: vvsg.be, projectoproep wijkverbeteringscontracten (2021).",
  },
  {
    name: "Noodkoopfonds",
    maximum: 1_800_000,
    categories: "Leningen",
    remark:
      "Renteloze kredietlijn voor het OCMW, per woning tot 50 000 euro. Samenwerken met het energiehuis is verplicht. Bron: vlaanderen.be, ondersteuning van renovatie van noodkoopwoningen, en so-lva.be (september 2022).",
  },
  {
    name: "Noodkoopfonds begeleiding",
    categories: "Begeleiding",
    remark:
      "3 000 euro per begeleide woning. Vul het maximum in: aantal woningen x 3 000. Bron: so-lva.be (september 2022).",
  },
  {
    name: "Burenpremie Fluvius",
    categories: "Begeleiding",
    remark:
      "600 euro per deelnemende woning, vanaf 10 wooneenheden; bij appartementen daalt het bedrag. Gaat naar de begeleider. Vul het maximum in: aantal woningen x 600. Bron: vlaanderen.be, burenpremie, en knack.be (2021). Of de premie nog bestaat is niet gevonden.",
  },
  {
    name: "EFRO Vlaanderen",
    share: 0.4,
    excludes: "ELENA",
    remark:
      "Hoogstens 40 % van de kosten; niet samen met een ander Europees programma. Periode 2021-2027. Bron: oost-vlaanderen.be, EFRO Vlaanderen (2021).",
  },
  {
    name: "ELENA",
    share: 0.9,
    categories: "Personeel; Studie; Begeleiding",
    excludes: "EFRO Vlaanderen",
    remark:
      "Tot 90 % van de projectontwikkeling, geen werken. Bedoeld voor programma's vanaf ongeveer 30 miljoen euro investering, in 3 jaar. Btw die u niet terugkrijgt telt mee. Bron: eib.org, ELENA (jaar onbekend).",
  },
  {
    name: "Provincie",
    remark: "Verschilt per provincie en per jaar. Voorbeeld: 30 000 euro in Tienen (2017). Bron: knack.be (2017).",
  },
];

/** The rows for a new table Financieringsbronnen. Every cell is the user's to change. */
export function proposedSources(): TableContentRow[] {
  return sources.map((source) => ({ values: { ...source, checked: TO_CHECK } }));
}
