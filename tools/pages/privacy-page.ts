/** The privacy statement that both stores link to; what an official and a DPO need beyond it stands in docs/privacy.md. */
import type { BuildOptions } from "../build-options";
import { contactMarkup, plainPage } from "./plain-page";

export function privacyPage({ contact }: Pick<BuildOptions, "contact">): string {
  const nl = contact ? contactMarkup(contact) : "uw gemeente";
  const en = contact ? contactMarkup(contact) : "your municipality";
  return plainPage({
    title: "Privacy bij Wijkwerf",
    body: `<p>Wijkwerf verzamelt niets. Er is geen server, geen account en geen meting van gebruik.</p>
<ul>
<li>Wat u invult, staat in uw eigen werkmap en nergens anders.</li>
<li>Rekenen gebeurt in Excel op uw computer, of bij Google in het bestand dat al bij Google staat.</li>
<li>Wijkwerf leest en schrijft alleen de werkmap waarin u het opent.</li>
<li>Er zijn geen cookies. Een bestand met cijfers dat u kiest, wordt op uw computer gelezen en niet verstuurd.</li>
<li>Excel haalt de bestanden van Wijkwerf op van de server die uw gemeente koos, en Office.js bij Microsoft. Zulke servers zien uw IP-adres, zoals bij elke webpagina.</li>
</ul>
<p>Een lijst van betrokkenen of een verslag van een gesprek kan gegevens van personen bevatten. Uw gemeente is daarvoor verantwoordelijk. Wil iemand zijn gegevens zien, verbeteren of wissen, dan gebeurt dat in de werkmap.</p>
<p>Vragen: ${nl}.</p>
<section lang="en">
<h2>Privacy with Wijkwerf</h2>
<p>Wijkwerf collects nothing. There is no server, no account and no measuring of use.</p>
<ul>
<li>What you fill in stands in your own workbook and nowhere else.</li>
<li>Calculating happens in Excel on your computer, or at Google in the file that already stands with Google.</li>
<li>Wijkwerf reads and writes only the workbook in which you open it.</li>
<li>There are no cookies. A file of figures that you choose is read on your computer and not sent.</li>
<li>Excel fetches the files of Wijkwerf from the server that your municipality chose, and Office.js from Microsoft. Such servers see your IP address, as with every web page.</li>
</ul>
<p>A list of stakeholders or a report of a conversation may hold data about persons. Your municipality is responsible for them. Whoever wants to see, correct or erase their data is answered from the workbook.</p>
<p>Questions: ${en}.</p>
</section>`,
  });
}
