/** The words around a name that make it one, or none: titles, functions, streets and organisations. */
import { foldWord } from "../cells/words";

/** Behind these stands a name, also with a small "van" before it. */
const COURTESY: ReadonlySet<string> = new Set(
  "dhr mevr mvr mw mr mevrouw meneer mijnheer heer juffrouw madame mme monsieur ir ing dr prof professor fam familie gezin weduwe".split(
    " ",
  ),
);
/** Behind these stands a name, or what they are in charge of. */
const OFFICE =
  /(?:^|[a-z])(?:burgemeester|schepen|raadslid|raadsleden|minister|gouverneur|dokter|notaris|pastoor|voorzitter|voorzitster)$/;
/** Behind these a name only where it is sure to be one: they mostly stand before a place or an organisation. */
const ROLE =
  /(?:directeur|directrice|coordinator|werker|werkster|adviseur|ambtenaar|leider|leidster|manager|architect|consulent|secretaris|agent|deskundige|medewerker|medewerkster|trekker|contactpersoon|eigenaar|huurder|bewoner|bewoonster|buurman|buurvrouw|conciërge|concierge)$/;

export type Title = "courtesy" | "office" | "role";

/** What kind of title a word is. */
export function titleOf(word: string): Title | undefined {
  // The bank, not the engineer.
  if (word === "ING") return undefined;
  const folded = foldWord(word).replace(/\.$/, "");
  if (COURTESY.has(folded)) return "courtesy";
  if (OFFICE.test(folded)) return "office";
  return ROLE.test(folded) ? "role" : undefined;
}

/** Subjects, bodies and everyday words that stand with a capital without being a name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    "wonen woonbeleid openbaar openbare domein werken ruimtelijke ruimte ordening klimaat energie financien sociale sociaal zaken " +
    "welzijn mobiliteit milieu omgeving jeugd onderwijs cultuur sport participatie burgerzaken stad gemeente dorp " +
    "provincie vlaanderen vlaams vlaamse belgie brussel limburg antwerpen europa europese inwoners bewoners bewoner " +
    "eigenaar eigenaars huurder huurders verhuurders project projectleider team cel afdeling bureau agentschap " +
    "intercommunale college gemeenteraad bijzonder vast secretaris directeur schepen schepenen burgemeester voorzitter " +
    "algemeen algemene adjunct ouderen senioren kinderen gezin gezinnen familie armoede groen patrimonium erfgoed " +
    "landbouw personeel economie handel toerisme natuur water riolering afval digitaal digitalisering communicatie " +
    "bank vrouw middelares buurt wijk wijken noord zuid oost west centrum nieuw nieuwe oud oude sint koning koningin prins kerk school zorg " +
    "vrijwilligers natuurpunt femma okra samana gezinsbond markant fluvius ocmw ovam vme vmm vlm kwb nvt ja nee en of in op aan uit met " +
    "voor tegen over onder het een dit dat deze die wie wat ook maar want omdat als dan nu toch zo te tot bij om er is " +
    "zijn wordt was heeft hebben wil willen zegt zei volgens namens door na naar sinds zonder zeker al alle geen niet " +
    "vraag verslag mail gesprek overleg vergadering bezoek brief maandag dinsdag woensdag donderdag vrijdag zaterdag " +
    "zondag januari februari maart april mei juni juli augustus september oktober november december " +
    // Places that are as well known as the people who govern them.
    "aalst aarschot antwerpen asse beringen beveren bilzen bree brugge deinze dendermonde diest eeklo geel genk gent " +
    "geraardsbergen halle harelbeke hasselt herentals houthalen ieper izegem knokke kortrijk leuven lier lokeren " +
    "lommel maaseik mechelen menen mol mortsel ninove oostende oudenaarde peer roeselare ronse temse tienen tongeren " +
    "torhout turnhout vilvoorde waregem wevelgem zaventem zelzate zottegem zwijndrecht maasmechelen zonhoven"
  ).split(" "),
);
/** Words that end so are a street, a place, a body or a subject. */
const PLACE_OR_BODY =
  /[a-z](?:straat|laan|plein|plaats|lei|steenweg|dreef|kaai|wijk|buurt|park|school|dienst|raad|comite|werking|bestuur|maatschappij|vereniging|platform|huis|centrum|college|instituut|fonds|bank|groep|club|werf|beleid|zaken|welzijn|heid|heden|isme|teit|tie|bouw|schap|leven|zorg|goed|beheer|burgers|leden|sing|ling)$/;
/** Behind a title of office also what ends as a hamlet does. */
const HAMLET = /[a-z](?:bos|veld|berg|dorp|hof|kouter|meers|donk|brug|poort|markt|tuin|heide|lo|gem|zele|beek|boom)$/;

/** A word that is no part of a person's name, though it has a capital. */
export function isNoName(word: string): boolean {
  const folded = foldWord(word);
  return NO_NAMES.has(folded) || PLACE_OR_BODY.test(folded);
}

/** Family names may as well (Kerkhof): by itself it rules out nobody. */
export function endsAsHamlet(word: string): boolean {
  return HAMLET.test(foldWord(word));
}

const BEHIND_ORGANISATION: ReadonlySet<string> = new Set(
  (
    "nv bv bvba vzw cv cvba vof nvdc groep group ziekenhuis school basisschool college instituut stichting fonds zonen " +
    "straat laan plein park wijk buurt zaal hospitaal kliniek architecten notarissen advocaten bouw bouwbedrijf " +
    "vastgoed immo productions"
  ).split(" "),
);
const BEFORE_ORGANISATION: ReadonlySet<string> = new Set(
  (
    "sint st sainte saint heilige az uz zna school basisschool kleuterschool college atheneum instituut wijk buurt straat plein " +
    "laan park zaal residentie kapel kerk parochie woonzorgcentrum wzc rusthuis buurthuis ontmoetingscentrum " +
    "cultuurcentrum garage firma bedrijf bakkerij slagerij apotheek immo vastgoed bouwbedrijf aannemer studiebureau " +
    "architectenbureau groep stichting fonds café cafe restaurant hotel drukkerij brouwerij transport kinderdagverblijf " +
    "scouts chiro ksa site blok toren gebouw appartement station halte brug"
  ).split(" "),
);

/** Right behind a name: "Van Marcke nv", "Jan Palfijn ziekenhuis". */
export function makesOrganisation(next: string): boolean {
  return BEHIND_ORGANISATION.has(foldWord(next).replace(/\./g, ""));
}

/** Right before a name: "Sint Jan", "Garage Peeters". */
export function namesOrganisation(before: string): boolean {
  const folded = foldWord(before).replace(/\.$/, "");
  return (
    BEFORE_ORGANISATION.has(folded) || /[a-z](?:school|huis|centrum|straat|plein|garage|winkel|bureau)$/.test(folded)
  );
}
