/** Words about files of public figures. */
import { texts } from "../texts/text";

export const words = texts("opendata", {
  nothingRead: {
    nl: "In dit bestand staan geen cijfers die gelezen konden worden.",
    en: "This file holds no figures that could be read.",
  },

  noCode: {
    nl: "{count} {count|rij heeft|rijen hebben} geen code van een gebied in “{column}” en {count|is|zijn} niet gebruikt. Namen worden nooit gekoppeld.",
    en: "{count} {count|row has|rows have} no area code in “{column}” and {count|was|were} not used. Names are never matched.",
  },

  duplicate: {
    nl: "{count} {count|rij herhaalt|rijen herhalen} een gebied en jaar dat er al stond. Alleen de eerste telt mee.",
    en: "{count} {count|row repeats|rows repeat} an area and year that was there already. Only the first counts.",
  },

  noPeriodInRow: {
    nl: "{count} {count|rij heeft|rijen hebben} geen jaar in “{column}” en {count|is|zijn} niet gebruikt.",
    en: "{count} {count|row has|rows have} no year in “{column}” and {count|was|were} not used.",
  },

  noSubject: {
    nl: "{count} {count|rij zegt|rijen zeggen} niet over welk onderwerp het gaat en {count|is|zijn} niet gebruikt.",
    en: "{count} {count|row does|rows do} not say which subject it is about and {count|was|were} not used.",
  },

  unreadable: {
    nl: "{count} {count|cel is|cellen zijn} geen getal en {count|telt|tellen} als ontbrekend. De eerste staat in rij {row}: “{text}”.",
    en: "{count} {count|cell is|cells are} no number and {count|counts|count} as missing. The first is in row {row}: “{text}”.",
  },

  unclearNumbers: {
    nl: "In “{column}” staan getallen zoals 1.234. Ze zijn gelezen als duizendtallen. Kijk een waarde na.",
    en: "“{column}” holds numbers such as 1.234. They were read as thousands. Check one value.",
  },

  doubledColumn: {
    nl: "De kolom “{header}” komt twee keer voor. Alleen de eerste telt mee.",
    en: "The column “{header}” occurs twice. Only the first counts.",
  },

  noYearColumn: {
    nl: "Bij “{header}” staat geen jaar, bij andere kolommen wel. Deze kolom krijgt geen jaar.",
    en: "“{header}” has no year while other columns do. This column gets no year.",
  },

  unclearCommas: {
    nl: "In “{column}” staan getallen zoals 21,500. Ze zijn gelezen met een decimale komma: 21,5. Kijk een waarde na.",
    en: "“{column}” holds numbers such as 21,500. They were read with a decimal comma: 21.5. Check one value.",
  },

  percentMix: {
    nl: "In “{column}” staan gewone getallen naast percentages, het eerst in rij {row}. Alles is gelezen als percent. Kijk die getallen na.",
    en: "“{column}” holds plain numbers beside percentages, first in row {row}. All were read as percentages. Check those numbers.",
  },

  unitMix: {
    nl: "In “{column}” staat bij sommige getallen {unit} en bij andere niets, het eerst in rij {row}. Alles is gelezen in {unit}. Kijk die getallen na.",
    en: "In “{column}” some numbers have {unit} behind them and others nothing, first in row {row}. All were read in {unit}. Check those numbers.",
  },

  severalUnits: {
    nl: "In “{column}” staan getallen in {unit} en in {other} door elkaar. Ze tellen als ontbrekend. Zet alles in één eenheid.",
    en: "“{column}” holds numbers in {unit} and in {other} side by side. They count as missing. Put all of them in one unit.",
  },

  notCalculated: {
    nl: "{count} {count|formule is|formules zijn} nog niet berekend en {count|telt|tellen} als ontbrekend. De eerste staat in rij {row}. Open het bestand in Excel, bewaar het en kies het opnieuw.",
    en: "{count} {count|formula has|formulas have} not been calculated yet and {count|counts|count} as missing. The first is in row {row}. Open the file in Excel, save it and choose it again.",
  },

  lostCode: {
    nl: "In {count} {count|rij|rijen} is de code misschien een getal geworden, het eerst in rij {row}: “{text}”. Een rekenblad maakt van 23062E000 het getal 23062. {count|Die rij is|Die rijen zijn} niet gebruikt. Neem het bestand zoals het gepubliceerd is.",
    en: "In {count} {count|row|rows} the code may have become a number, first in row {row}: “{text}”. A spreadsheet turns 23062E000 into the number 23062. {count|That row was|Those rows were} not used. Take the file as it was published.",
  },

  codeBack: {
    nl: "{count} {count|code was een getal geworden en is|codes waren een getal geworden en zijn} teruggevonden. De eerste staat in rij {row}: {code}.",
    en: "{count} {count|code had become a number and was|codes had become numbers and were} read back. The first is in row {row}: {code}.",
  },

  codeWithoutHyphen: {
    nl: "{count} {count|sectorcode staat|sectorcodes staan} er zonder streepje op het einde, het eerst in rij {row}: “{text}”. {count|Ze is|Ze zijn} gelezen met het streepje.",
    en: "{count} sector {count|code lacks its|codes lack their} closing hyphen, first in row {row}: “{text}”. {count|It was|They were} read with the hyphen.",
  },

  otherTableBelow: {
    nl: "Vanaf rij {row} staat een andere tabel met een eigen kopregel. {count} {count|rij daarvan is|rijen daarvan zijn} niet gebruikt. Zet die tabel in een eigen bestand.",
    en: "From row {row} on there is another table with its own header. {count} {count|row of it was|rows of it were} not used. Put that table in a file of its own.",
  },

  otherTableBeside: {
    nl: "Naast de tabel staat een andere tabel met eigen codes, vanaf “{header}”. {count} {count|kolom daarvan is|kolommen daarvan zijn} niet gebruikt. Zet die tabel in een eigen bestand.",
    en: "Beside the table there is another table with its own codes, from “{header}” on. {count} {count|column of it was|columns of it were} not used. Put that table in a file of its own.",
  },

  shiftedRows: {
    nl: "{count} {count|rij heeft|rijen hebben} meer velden dan de kopregel, het eerst rij {row}: daar zijn de cijfers opgeschoven. {count|Ze is|Ze zijn} niet gebruikt.",
    en: "{count} {count|row has|rows have} more fields than the header, first row {row}: there the figures have shifted. {count|It was|They were} not used.",
  },

  partsAdded: {
    nl: "Elk gebied staat op meer rijen, per “{column}”. Die rijen zijn opgeteld.",
    en: "Each area is on several rows, by “{column}”. Those rows were added up.",
  },

  totalsTaken: {
    nl: "Elk gebied staat op meer rijen, per “{column}”. De rijen met het totaal zijn gebruikt.",
    en: "Each area is on several rows, by “{column}”. The rows with the total were used.",
  },

  noPeriod: {
    nl: "Dit bestand zegt niet van welk jaar de cijfers zijn. Vul het jaar in.",
    en: "This file does not say of which year the figures are. Fill in the year.",
  },

  restCodes: {
    nl: "{count} {count|rij staat|rijen staan} apart: cijfers zonder bekende ligging (ZZZZ en dergelijke).",
    en: "{count} {count|row is|rows are} set apart: figures without a known location (ZZZZ and the like).",
  },

  hiddenRows: {
    nl: "{count} verborgen {count|rij is|rijen zijn} ook gelezen.",
    en: "{count} hidden {count|row was|rows were} read as well.",
  },

  largerLevel: {
    nl: "Dit bestand gaat niet over sectoren maar over: {level}. Volgens hun code liggen uw sectoren in {codes}. Kies zelf gebieden en zoek die code.",
    en: "This file is not about sectors but about: {level}. By their code your sectors lie in {codes}. Choose areas and search that code.",
  },

  unmatched: {
    nl: "{count} van de {total} sectorcodes {total|staat|staan} niet in dit bestand: {codes}. Kies een koppeltabel als de codes van een ander jaar zijn.",
    en: "{count} of the {total} sector codes {total|is|are} not in this file: {codes}. Choose a conversion table if the codes are of another year.",
  },

  otherVersion: {
    nl: "De wijken hebben codes van “{from}”, dit bestand van “{to}”. Kies een koppeltabel tussen die twee.",
    en: "The neighbourhoods have codes of “{from}”, this file of “{to}”. Choose a conversion table between the two.",
  },

  besideVersion: {
    nl: "De wijken in het blad hebben codes van “{from}”, deze van “{to}”. Latere cijfers passen dan niet bij alle wijken. Kies liever gebieden uit een bestand met dezelfde codes.",
    en: "The neighbourhoods in the sheet have codes of “{from}”, these of “{to}”. Later figures will then not fit all of them. Rather choose areas from a file with the same codes.",
  },

  versionUnknown: {
    nl: "Dit bestand zegt niet van welk jaar de codes zijn. Er is gekoppeld op gelijke codes. Kijk na of de grenzen dezelfde zijn.",
    en: "This file does not say of which year the codes are. Equal codes were joined. Check whether the borders are the same.",
  },

  largerArea: {
    nl: "Voor {wijk} gelden de cijfers voor een groter gebied: {codes}.",
    en: "For {wijk} the figures hold for a larger area: {codes}.",
  },

  notAdded: {
    nl: "“{column}” kan niet opgeteld worden. {wijk} heeft {count} sectoren, van {low} tot {high}. Kies zelf een waarde.",
    en: "“{column}” cannot be added up. {wijk} has {count} sectors, from {low} to {high}. Choose a value yourself.",
  },

  missing: {
    nl: "{wijk} heeft geen “{column}”: {reason}.",
    en: "{wijk} has no “{column}”: {reason}.",
  },

  crosswalkNoCodes: {
    nl: "In dit bestand zijn geen twee kolommen met codes gevonden. Een koppeltabel heeft in elke rij een oude en een nieuwe code.",
    en: "No two columns with codes were found in this file. A conversion table has an old and a new code in each row.",
  },

  crosswalkSkipped: {
    nl: "{count} {count|rij|rijen} van de koppeltabel {count|heeft|hebben} geen twee codes en {count|is|zijn} niet gebruikt.",
    en: "{count} {count|row|rows} of the conversion table {count|lacks|lack} two codes and {count|was|were} not used.",
  },

  "reason.empty": { nl: "leeg in het bestand", en: "empty in the file" },
  "reason.unknown": { nl: "niet bekend", en: "not known" },
  "reason.suppressed": { nl: "afgeschermd door de leverancier", en: "suppressed by the supplier" },
  "reason.notApplicable": { nl: "niet van toepassing", en: "not applicable" },
  "reason.noAnswer": { nl: "ten onrechte geen antwoord", en: "wrongly left unanswered" },
  "reason.unreadable": { nl: "geen getal in het bestand", en: "no number in the file" },
  "reason.notCalculated": { nl: "formule nog niet berekend", en: "formula not calculated yet" },
  "reason.absent": { nl: "niet in het bestand", en: "not in the file" },
  "reason.notAdditive": { nl: "kan niet opgeteld worden", en: "cannot be added up" },
  "reason.zeroDenominator": { nl: "gedeeld door nul", en: "divided by zero" },
  "reason.otherVersion": { nl: "codes van een ander jaar", en: "codes of another year" },

  "level.statsec": { nl: "Sectoren (sinds 2025)", en: "Sectors (since 2025)" },
  "level.statsec2024": { nl: "Sectoren (2020 tot 2024)", en: "Sectors (2020 to 2024)" },
  "level.statsec2019": { nl: "Sectoren (tot 2019)", en: "Sectors (until 2019)" },
  "level.ggw7": { nl: "Wijken", en: "Neighbourhoods" },
  "level.wijk": { nl: "Wijken", en: "Neighbourhoods" },
  "level.deelgemeente": { nl: "Deelgemeenten", en: "Parts of municipalities" },
  "level.gemeente": { nl: "Gemeenten", en: "Municipalities" },
  "level.gemeente2024": { nl: "Gemeenten (2019 tot 2024)", en: "Municipalities (2019 to 2024)" },
  "level.gemeente2018": { nl: "Gemeenten (tot 2018)", en: "Municipalities (until 2018)" },
  "level.arrondissement": { nl: "Arrondissementen", en: "Districts" },
  "level.provincie": { nl: "Provincies", en: "Provinces" },
  "level.gewest": { nl: "Gewesten", en: "Regions" },

  ratioGasPerConnection: { nl: "Gasverbruik per aansluiting", en: "Gas use per connection" },
  ratioElectricityPerConnection: {
    nl: "Elektriciteitsverbruik per aansluiting",
    en: "Electricity use per connection",
  },
  ratioDwellingsBefore1971: { nl: "Woningen van vóór 1971", en: "Dwellings from before 1971" },
  ratioDwellingsBefore1946: { nl: "Woningen van vóór 1946", en: "Dwellings from before 1946" },
  ratioBuildingsBefore1971: { nl: "Gebouwen van vóór 1971", en: "Buildings from before 1971" },
  ratioBuildingsBefore1946: { nl: "Gebouwen van vóór 1946", en: "Buildings from before 1946" },
  ratioOwnerOccupied: { nl: "Eigenaar-bewoners", en: "Owner-occupiers" },
  ratioTenants: { nl: "Huurders", en: "Tenants" },
  ratioFlats: { nl: "Meergezinswoningen", en: "Dwellings in apartment buildings" },
  ratioSameForm: { nl: "Grootste aandeel van één bouwvorm", en: "Largest share of one building form" },
  ratioWithoutIncome: { nl: "Aangiften zonder inkomen", en: "Tax returns without income" },
  ratioMeanIncome: { nl: "Gemiddeld inkomen per aangifte", en: "Mean income per tax return" },
  ratioPerConnection: { nl: "{name} per aansluiting", en: "{name} per connection" },

  "code.v2506_elek_res_cons": { nl: "Elektriciteit, gezinnen", en: "Electricity, households" },
  "code.v2506_elek_res_n": {
    nl: "Elektriciteitsaansluitingen, gezinnen",
    en: "Electricity connections, households",
  },
  "code.v2506_elek_nietres_cons": { nl: "Elektriciteit, andere", en: "Electricity, others" },
  "code.v2506_elek_nietres_n": {
    nl: "Elektriciteitsaansluitingen, andere",
    en: "Electricity connections, others",
  },
  "code.v2506_elek_res_injectie": { nl: "Elektriciteit, injectie", en: "Electricity, injection" },
  "code.v2506_gas_res_cons": { nl: "Gas, gezinnen", en: "Gas, households" },
  "code.v2506_gas_res_n": { nl: "Gasaansluitingen, gezinnen", en: "Gas connections, households" },
  "code.v2506_gas_nietres_cons": { nl: "Gas, andere", en: "Gas, others" },
  "code.v2506_gas_nietres_n": { nl: "Gasaansluitingen, andere", en: "Gas connections, others" },
  "code.v1210_aang_mediaan": { nl: "Mediaan inkomen per aangifte", en: "Median income per tax return" },
  "code.v1210_aangiften_tot": { nl: "Aangiften", en: "Tax returns" },
  "code.v1210_aangiften_nul": {
    nl: "Aangiften zonder inkomen (aantal)",
    en: "Tax returns without income (number)",
  },
  "code.v1210_aangiften_ind": { nl: "Individuele aangiften", en: "Individual tax returns" },
  "code.v1210_aangiften_gem": { nl: "Gemeenschappelijke aangiften", en: "Joint tax returns" },
  "code.v1210_nettoinkomen_tot": { nl: "Netto belastbaar inkomen", en: "Net taxable income" },
  "code.v1210_ikcaang": { nl: "Ongelijkheid van inkomens", en: "Inequality of incomes" },
  "code.v1210_ikaaang": { nl: "Scheefheid van inkomens", en: "Asymmetry of incomes" },
  "code.v1210_nettoink_persoon_Belg": {
    nl: "Inkomen per inwoner, België",
    en: "Income per inhabitant, Belgium",
  },
  "code.v2210_woonvoorraad": { nl: "Woningen", en: "Dwellings" },
  "code.v2210_huishoudens": { nl: "Huishoudens", en: "Households" },
  "code.v2210_huurders": { nl: "Huurders (aantal)", en: "Tenants (number)" },
  "code.v2210_inwonend_eigenaarsgezin": { nl: "Eigenaar-bewoners (aantal)", en: "Owner-occupiers (number)" },
  "code.v2210_open": { nl: "Open bebouwing", en: "Detached houses" },
  "code.v2210_halfopen": { nl: "Halfopen bebouwing", en: "Semi-detached houses" },
  "code.v2210_gesloten": { nl: "Gesloten bebouwing", en: "Terraced houses" },
  "code.v2210_wv_meergezinswoningen": {
    nl: "Meergezinswoningen (aantal)",
    en: "Dwellings in apartment buildings (number)",
  },
  "code.TOTAL": { nl: "Inwoners", en: "Inhabitants" },
  "code.POPULATION": { nl: "Inwoners", en: "Inhabitants" },
  "code.MS_POPULATION": { nl: "Inwoners", en: "Inhabitants" },
  "code.MS_NBR_NON_ZERO_INC": { nl: "Aangiften met inkomen", en: "Tax returns with income" },
  "code.MS_TOT_NET_TAXABLE_INC": { nl: "Netto belastbaar inkomen", en: "Net taxable income" },
  "code.MS_AVG_TOT_NET_TAXABLE_INC": {
    nl: "Gemiddeld inkomen per aangifte",
    en: "Mean income per tax return",
  },
  "code.MS_MEDIAN_NET_TAXABLE_INC": { nl: "Mediaan inkomen per aangifte", en: "Median income per tax return" },
  "code.T1": { nl: "Gebouwen", en: "Buildings" },
  "code.T3.1": { nl: "Gebouwen van vóór 1900", en: "Buildings from before 1900" },
  "code.T3.2": { nl: "Gebouwen van 1900 tot 1918", en: "Buildings from 1900 to 1918" },
  "code.T3.3": { nl: "Gebouwen van 1919 tot 1945", en: "Buildings from 1919 to 1945" },
  "code.T3.4": { nl: "Gebouwen van 1946 tot 1961", en: "Buildings from 1946 to 1961" },
  "code.T3.5": { nl: "Gebouwen van 1962 tot 1970", en: "Buildings from 1962 to 1970" },
  "code.T3.6": { nl: "Gebouwen van 1971 tot 1981", en: "Buildings from 1971 to 1981" },
  "code.T3.7": { nl: "Gebouwen van na 1981", en: "Buildings from after 1981" },
  "code.T8": { nl: "Woongelegenheden", en: "Dwellings" },

  sharesOfSheet: {
    nl: "“{header}” is in percent en de cellen houden aandelen: {value} is gelezen als {points} %.",
    en: "“{header}” is in percent and the cells hold shares: {value} was read as {points}%.",
  },
  sharesBesidePoints: {
    nl: "In “{header}” {count|staat|staan} {count} {count|getal|getallen} onder 1 tussen percentages, zoals {value}. Is dat {points} %? Verbeter het dan in het blad.",
    en: "In “{header}” {count} {count|number|numbers} below 1 {count|stands|stand} among percentages, such as {value}. Is that {points}%? Then correct it in the sheet.",
  },

  dividedBy: {
    nl: "Per gebied zijn er meer rijen. Elke waarde van “{column}” is gelezen als een eigen cijfer.",
    en: "There are several rows for an area. Each value of “{column}” was read as a figure of its own.",
  },
});
