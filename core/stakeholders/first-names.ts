/** First names that are common in Flanders, whatever language they come from; none that is a word of every day. */
import { foldWord } from "../cells/words";

const DUTCH =
  "aagje adriaan an andre andrea andries anita anja anke ann anna anne anneke anneleen annelies annelore annemie " +
  "annick annie ariane arne arno astrid axel barbara bart bas bea bert bertrand betty bieke bjorn bob boudewijn bram " +
  "brecht brigitte britt bruno carina carine carla caro caroline cathy cedric charlotte chris christa christel " +
  "christiane christianne christine christof christophe cindy claude claudine cleo clara cor cynthia daan danny davy " +
  "daniel david debby dennis diane didier dieter dimitri dirk dominique dora dorien dries eddy edgard edith edward " +
  "eef eline elisabeth elise elke ellen ellie els elsie emiel emily emma emmanuel eric erik erika erna ernest erwin " +
  "etienne eva evelien eveline evert evi fabienne femke ferdinand fien filip flor floris frank frans fred freddy " +
  "frederic frederik freek freya frida frieda gaby geert gerard gerda gert gilbert gilles ginette gino gisele glenn " +
  "godelieve goedele greet greta griet guido gunter gunther guy hanna hannah hanne hannelore hans heidi heleen helena " +
  "helga hendrik henk henri herman hilda hilde hugo ignace ilse ine ineke inge ingrid ines irena irene isabel isabelle " +
  "ivan ivo jaak jacques jan jana jasmien jasper jean jef jelle jens jeroen jessica jo joachim johan johanna johnny " +
  "jolien jonas jonathan joost jordy joren jorg joris jos jose josephine jozef juan julie julien jurgen kaat karel " +
  "karen kari karin karina karl karla karolien kasper kathleen kathy katleen katrien katrijn kenneth kevin kiki kim " +
  "kirsten klaas klara koen koenraad kris kristel kristien kristof kurt lander lars laura laure laurens lea leen " +
  "leentje leo leon leona lena leander lenny leopold lia liam lien lies liesbet liesbeth lieselot lieve lieven lisa " +
  "lise lode lore lorenz lotte louis louisa louise luc lucas lucia lucie lucien lucienne ludo ludwig lut lutgart " +
  "lydia lynn maaike maarten magda manu marc marcel margot margriet maria mariette marie marieke marijke marina " +
  "mario marion marjan mark marleen martin martine martijn mathias mathieu matthias maurice maurits maxim mia " +
  "michael michel michele michiel mieke mien miet miek milan mira mireille monique myriam nadia nadine nancy natalie " +
  "natasja nathalie nathan nele nick nico nicolas nicole niels nina noah noel nora odette olivier oscar pascal pascale " +
  "patricia patrick patrik paul paula paulien pauline peter petra philip philippe pierre piet pieter pol rachel raf " +
  "ralf raoul raymond rebecca reinhilde reinout remi renaat rene renee renilde ria rik rita rob robbe robbert robert " +
  "robin robrecht roel roger roland rolf romain romy rosa rosette ronald ronny ruben rudi rudy ruth ruud saar sabien " +
  "sabine sam samuel sandra sandy sanne sara sarah saskia sebastiaan sebastien senne serge siegfried sien sigrid silke " +
  "silvia simon simone simonne sofie sonia sonja sophie staf stan stef stefaan stefan stefanie stephane steven stien " +
  "stijn suzanne sven sylvia sylvie tamara tania tanja tess tessa thea theo thierry thijs thomas tibo tijs tim tine " +
  "tinne tom tomas tony toon ulrike urbain ursula valerie vanessa veerle vera veronique vicky victor vincent viviane " +
  "walter ward warre werner wesley willem william willy wim wouter wout xander xavier yana yannick yasmine yolande " +
  "yvan yves yvette yvonne zita";

const TURKISH =
  "abdullah adem ahmet ali aylin ayse aysel aysegul bayram bekir berkan burak bulent cem cemal cemil derya ebru elif " +
  "emel emine emre engin enes erdal erdem erkan esra eyup fadime fatih fatma faruk ferhat fikret furkan gokhan gulay " +
  "gulcan gulsen hakan halil hande hasan hatice havva huseyin ibrahim ilker ismail kadir kemal kubra levent mehmet " +
  "melek meryem mesut metin murat mustafa nermin nuray nurcan nuri omer ozan ozcan ozgur ozlem ramazan recep salih " +
  "savas sedat selim selma serap serkan sevgi sevim sibel suleyman sultan tarik tugba turgut ugur umit veysel volkan " +
  "yasar yusuf zehra zekiye zeynep";

const MOROCCAN =
  "abdel abdelaziz abdelkader abdellah abderrahman abdelhak achraf adil adnan aicha amal amina amine anas anass " +
  "ahmed asma assia ayoub aziz aziza bilal brahim bouchra chadia driss fadila fadma farid farida fatiha fatima fatoumata " +
  "fouad fouzia ghizlane habiba hafid hafida hafsa hajar hakim hamid hamza hanan hassan hicham houda houria hussein " +
  "ikram ilham ilias ilyas imad imane ismael jamal jamila kamal karim karima khadija khalid laila latifa leila loubna " +
  "malika mariam maryam meriem mimoun mina mohamed mohammed mohammad mounir moustafa mouna mourad mustapha nabil nadir " +
  "nadira naima najat najib nawal nezha nisrine nour noureddine omar othmane rachid rachida rabia redouan reda rida " +
  "saadia safa said saida salah salim salima samir samira sanae sarra siham sihem soufian soufiane soumaya tarek " +
  "wafa walid yahya yasmina yassin yassine youness younes youssef zakaria zahra zineb zohra";

const ITALIAN_AND_SPANISH =
  "alessandro alessia alfonso angela angelo antonella antonia antonino antonio bruna calogero carlo carmela carmelo " +
  "carmen concetta domenico donato elena enrico enzo fabio federico filippo francesca francesco gabriele gaetano " +
  "giacomo gianni giorgio giovanna giovanni giulia giuseppe giuseppina ignazio lorenzo luca luigi marco marcello " +
  "massimo matteo maurizio nicola paolo pasquale pedro pietro raffaele riccardo roberto rocco rosaria salvatore sergio " +
  "stefania stefano teresa tommaso umberto valentina vincenzo vito";

const POLISH_AND_OTHERS =
  "agnieszka aleksander aleksandra aneta beata bogdan bozena dariusz dorota ewa grazyna grzegorz halina irina iwona " +
  "jacek jadwiga janusz jaroslaw jerzy joanna jolanta katarzyna krystyna krzysztof lech leszek lukasz maciej " +
  "malgorzata marcin marek mariusz marta michal miroslaw monika natalia olga oksana pawel piotr przemyslaw rafal " +
  "renata ryszard slawomir stanislaw svetlana szymon tatiana teresa tomasz urszula waldemar wieslaw wojciech " +
  "zbigniew zofia amadou bogdana cristina dragan elena florin ionut ioana ivana mihai mihaela nikola radu " +
  "vasile zoran fatou ousmane mamadou priya rajesh sunita";

const FIRST_NAMES: ReadonlySet<string> = new Set(
  [DUTCH, TURKISH, MOROCCAN, ITALIAN_AND_SPANISH, POLISH_AND_OTHERS].join(" ").split(" "),
);

/** "Jan", "FATMA", "Marie-Claire". */
export function isFirstName(word: string): boolean {
  const folded = foldWord(word);
  if (!folded.includes("-")) return FIRST_NAMES.has(undotted(folded));
  return folded.split("-").every((part) => FIRST_NAMES.has(undotted(part)));
}

/** A Turkish i may have no dot, and a Polish l a stroke: no accents, but letters of their own. */
function undotted(folded: string): string {
  return folded.replace(/ı/g, "i").replace(/ł/g, "l");
}
