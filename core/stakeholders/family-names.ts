/** What the family names of Flanders look like: the most common ones, and shapes that no other word has. */
import { foldWord } from "../cells/words";

const COMMON: ReadonlySet<string> = new Set(
  (
    "peeters janssens janssen jansen maes jacobs mertens willems claes goossens wouters pauwels aerts michiels hermans " +
    "martens desmet desmedt smets stevens hendrickx hendriks segers cools lemmens nijs nys thijs thys timmermans " +
    "verhoeven vermeulen verhaegen verhaeghe verstraete verstraeten verbeke verbeeck vercammen verheyen vervoort " +
    "verlinden vermeiren vermeersch verschueren verschuere vercauteren vereecken verbruggen verhulst verelst vereycken " +
    "callens callebaut coppens cornelis christiaens claeys claessens clement ceulemans carlier cuypers cuyvers " +
    "declercq decock deckers dierckx devos dewitte desmedt devriendt debruyne decoster deprez deschepper dhondt " +
    "driesen driessen gielen geerts geens geeraerts heylen heymans hendricks huybrechts jaspers joris koninckx lambert " +
    "lambrecht lambrechts laureys lenaerts leys lievens luyten luyckx meeus meert moens michielsen moors nuyts " +
    "ooms pieters raes ramaekers reynders rombouts roels roosen saelens sels schepers schroyen simons smeets swinnen " +
    "symons stas theunis thomassen thoelen vangeel wauters wuyts withofs " +
    // Of newcomers: enough to know a family name that comes first.
    "yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin arslan dogan kilic aslan cetin koc ozkan simsek polat " +
    "korkmaz erdogan aksoy bulut gunes ozdemir benali bouali amrani alaoui bennani idrissi bouazza bouzid chaoui " +
    "elamrani haddad mansouri ouali tahiri ziani rossi russo ferrari esposito bianchi romano nowak kowalski kowalska " +
    "wisniewski wojcik nguyen diallo"
  ).split(" "),
);

/** "Vandenberghe", "Timmermans", "Geeraert", "Hendrickx", "D'Hondt"; at least so long that no everyday word fits. */
const SHAPE = /^(?:van[a-z]{4,}|d'[a-z]{3,}|[a-z]+(?:ssens|aerts|aert|ckx|eghem|berghe|broeck|ynck)|[a-z]{3,}mans)$/;
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    "vandaag vanmorgen vanmiddag vanavond vannacht vanochtend vandaan vandaar vanwege vanwaar vanzelf vanzelfsprekend " +
    "vanilla vanille vandalen vandalisme vanger vanging vangst vangnet vangrail vanboven vanonder vanouds vanuit vanaf " +
    "romans germans ottomans schuldenaarts"
  ).split(" "),
);

/** What follows "De": "De Wolf", "De Smet". */
const AFTER_DE: ReadonlySet<string> = new Set(
  (
    "wolf smet smedt clercq clerck cock backer bruyn bruyne vos vries groote groot meyer pauw ridder graef graeve " +
    "coninck koninck winter wit witte boeck schepper baere bock roo ryck rycke wilde keyser decker coster jong kock " +
    "maeyer jaeger jonghe jonge craene mol prins paepe neve wael waele geest greef haes laet lange man muynck nijs " +
    "pelsmaeker pooter potter rop rover saedeleer schrijver schryver schutter somer spiegeleer sutter swaef troyer " +
    "vylder weerdt wever becker vriendt vreese vuyst loof crem croo block gucht bie bleser kegel maesschalck maere maertelaere"
  ).split(" "),
);
/** What follows "Van" and means no place of today. */
const AFTER_VAN: ReadonlySet<string> = new Set(
  (
    "damme dyck dijck hecke gestel roy rooy rompuy acker assche hoof houtte laere looy campenhout peteghem " +
    "overstraeten steenbergen parys poucke nieuwenhove hove impe loo loon molle moer neste nuffel severen snick " +
    "velde walle putte voorde eynde bossche broeck berghe berg linden auwera hende eeckhout hout hoecke " +
    "looveren grieken goethem goidsenhoven herck hoeck hool leemput leuven marcke quickenborne"
  ).split(" "),
);
/** Spelt as no word is today: "ae", "gh", "ck", "cx", or a "y" inside. */
const OLD_SPELLING = /ae|gh|ck|cx|[a-z]y[a-z]/;

/**
 * Whether a word, behind the particles that stand before it, can hardly be anything but a family name: "Peeters",
 * "De" + "Wolf", "Van den" + "Broeck".
 */
export function isFamilyName(word: string, particles: readonly string[] = []): boolean {
  const folded = foldWord(word);
  if (NO_NAMES.has(folded)) return false;
  const parts = folded.split("-");
  if (parts.some((part) => COMMON.has(part) || SHAPE.test(part))) return true;
  const [first] = particles;
  if (first === undefined) return false;
  if (OLD_SPELLING.test(folded)) return true;
  return foldWord(first) === "van" ? AFTER_VAN.has(folded) : AFTER_DE.has(folded);
}
