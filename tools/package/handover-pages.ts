/** The page that lies in a package and says what to do, one for each host. */
import { escapeMarkup } from "../markup";
import { plainPage } from "../pages/plain-page";

const CHECK = `<p>Kijk eerst na of alles heel is: <code>sha256sum -c SHA256SUMS</code> (Windows: <code>Get-FileHash</code> en vergelijk).</p>`;
const INSIDE = `Wat erin zit: <code>sbom.cdx.json</code> (CycloneDX) en <code>LICENTIES.txt</code>. <code>Wijkwerf-sjabloon.xlsx</code> is voor wie niets mag installeren: dezelfde tabellen, met gewone formules.`;

/** For whoever puts the Excel add-in on a web server and gives it to users. */
export function excelPage(origin: string, version: string): string {
  const where = escapeMarkup(origin);
  return plainPage({
    title: `Wijkwerf ${version} voor Excel`,
    body: `${CHECK}
<ol>
<li>Zet de inhoud van de map <code>bestanden</code> op <code>${where}</code>. Elke webserver met https volstaat. In <code>headers</code> ligt een voorbeeld voor nginx, IIS (<code>web.config</code>), Azure Static Web Apps en servers die <code>_headers</code> lezen.</li>
<li>Open <code>${where}/taskpane.html</code> in een browser: u leest "Even geduld, Wijkwerf start".</li>
<li>Beheercentrum van Microsoft 365 &gt; Instellingen &gt; Geïntegreerde apps &gt; Aangepaste apps uploaden: kies <code>manifest.xml</code> en <em>Vast (standaard)</em>.</li>
<li>Wijs eerst een kleine groep toe. Het kan tot een dag duren voor de knop Wijkwerf op het tabblad Start staat.</li>
<li>Loopt het een week goed, wijs dan iedereen toe die het nodig heeft.</li>
</ol>
<p>De hulppagina die gebruikers openen, is <code>${where}/ondersteuning.html</code>. Wie daar staat, kiest u bij het maken van dit pakket met <code>--contact</code>.</p>
<h2>Een nieuwe versie</h2>
<p>Zet eerst de nieuwe map <code>scripts</code> naast de oude scripts, dan de rest. Wie Wijkwerf open heeft, haalt zijn scripts nog bij de oude namen; een pakket dat met <code>--previous</code> gemaakt is, brengt die van één versie terug zelf mee. Welke scripts van deze versie zijn, staat in <code>bestanden/scripts/eigen.txt</code>. Laad daarna het nieuwe manifest op.</p>
<h2>Terug naar de vorige versie</h2>
<p>Zet de bestanden van de vorige versie terug. Het manifest van de nieuwe versie mag blijven staan: het beheercentrum aanvaardt geen lager nummer. Zijn er functies weg of gewijzigd, herstart dan Excel. Werkmappen blijven werken: wat Wijkwerf schreef, zijn gewone cellen.</p>
<p>${INSIDE} Wat naar buiten gaat: niets dan het ophalen van deze bestanden en van Office.js bij Microsoft.</p>`,
  });
}

/** For whoever puts the Google add-on in a script project of the municipality. */
export function sheetsPage(version: string): string {
  return plainPage({
    title: `Wijkwerf ${version} voor Google Sheets`,
    body: `${CHECK}
<ol>
<li>Maak op script.google.com een project met een account van uw domein.</li>
<li>Zet de bestanden van de map <code>script</code> over met clasp (<code>rootDir</code> is die map), of plak ze in de editor.</li>
<li>Kies <em>Implementeren &gt; Testimplementaties</em> en probeer het in een proefbestand. In <code>proef</code> ligt een manifest voor een eigen proefproject, dat ook fouten bijhoudt: gebruik daar alleen verzonnen gegevens.</li>
<li>Geef het vrij voor uw domein in Google Workspace Marketplace, als privé-app. Vraag alleen de twee toestemmingen die in <code>appsscript.json</code> staan. Wijs eerst een kleine groep toe.</li>
</ol>
<h2>Een nieuwe versie, of terug</h2>
<p>In de editor: <em>Implementeren &gt; Implementaties beheren</em>. Kies een nieuwe versie, of de vorige om terug te gaan, en zet hetzelfde nummer in de Marketplace SDK. Bestanden van gebruikers blijven werken.</p>
<p>${INSIDE}</p>`,
  });
}
