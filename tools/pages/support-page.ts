/** The page behind "Ondersteuning" in the stores and the manifest: whom to ask, by the choice of who deploys. */
import type { BuildOptions } from "../build-options";
import { REFERENCE_PAGES } from "../docs/reference-page";
import { contactMarkup, plainPage } from "./plain-page";
import { STORE_PAGES } from "./store-pages";

export function supportPage({ contact, version }: Pick<BuildOptions, "contact" | "version">): string {
  const nl = contact ? contactMarkup(contact) : "de ICT-dienst van uw gemeente";
  const en = contact ? contactMarkup(contact) : "the IT department of your municipality";
  return plainPage({
    title: "Hulp bij Wijkwerf",
    body: `<p>Een vraag, of iets dat niet werkt? Vraag het aan ${nl}.</p>
<p>Vertel wat u deed, wat u zag, en de code als er een bij stond. Dit is versie ${version}.</p>
<p>Stuur uw werkmap niet mee als er gegevens van personen in staan. Wijkwerf heeft ze niet: alles blijft in uw werkmap.</p>
<ul>
<li><a href="${REFERENCE_PAGES.nl}">Uitleg bij de functies</a></li>
<li><a href="${STORE_PAGES.privacy}">Privacy</a></li>
<li><a href="${STORE_PAGES.terms}">Voorwaarden</a></li>
</ul>
<section lang="en">
<h2>Help with Wijkwerf</h2>
<p>A question, or something that does not work? Ask ${en}.</p>
<p>Say what you did, what you saw, and the code if there was one. This is version ${version}.</p>
<p>Do not send your workbook when it holds data about persons. Wijkwerf does not have them: everything stays in your workbook.</p>
<ul>
<li><a href="${REFERENCE_PAGES.en}">The functions explained</a></li>
<li><a href="${STORE_PAGES.privacy}">Privacy</a></li>
<li><a href="${STORE_PAGES.terms}">Terms</a></li>
</ul>
</section>`,
  });
}
