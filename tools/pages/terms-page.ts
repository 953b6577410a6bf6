/** The terms of use that both stores link to: the MIT licence in plain words, and what the results are not. */
import { plainPage } from "./plain-page";

export function termsPage(): string {
  return plainPage({
    title: "Voorwaarden van Wijkwerf",
    body: `<ul>
<li>Wijkwerf is gratis. U mag het gebruiken, kopiëren en aanpassen volgens de MIT-licentie.</li>
<li>Wijkwerf wordt gegeven zoals het is, zonder garantie. Niemand is aansprakelijk voor schade door het gebruik.</li>
<li>Wijkwerf rekent met wat in uw werkmap staat. De keuze van een wijk, het budget en het dossier blijven een beslissing van uw gemeente.</li>
<li>Subsidieregels en kengetallen veranderen. Kijk ze na bij de bron die erbij staat.</li>
<li>Bewaar zelf kopieën van uw werkmap.</li>
</ul>
<section lang="en">
<h2>Terms of Wijkwerf</h2>
<ul>
<li>Wijkwerf is free. You may use, copy and change it under the MIT licence.</li>
<li>Wijkwerf comes as it is, without warranty. Nobody is liable for damage from its use.</li>
<li>Wijkwerf calculates with what stands in your workbook. The choice of a neighbourhood, the budget and the dossier remain a decision of your municipality.</li>
<li>Rules of subsidies and key figures change. Check them at the source beside them.</li>
<li>Keep copies of your workbook yourself.</li>
</ul>
</section>`,
  });
}
