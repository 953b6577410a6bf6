/** Reads from the built manifest what Excel would show and load: pages, function metadata and ribbon buttons. */

export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** null opens the pane. */
  readonly functionName: string | null;
}

export interface Manifest {
  readonly paneUrl: string;
  readonly functionsUrl: string;
  readonly buttons: readonly RibbonButton[];
}

/** Where the workbench serves the files that the manifest expects at its origin. */
const servedAt = "/excel-addin/";

/** Fetches the production manifest; `locale` is the language of the Office interface, such as "nl-BE". */
export async function readManifest(locale: string): Promise<Manifest> {
  const response = await fetch("/manifests/excel.xml");
  if (!response.ok) throw new Error("The manifest is not there: run npm run build.");
  return manifestFrom(new DOMParser().parseFromString(await response.text(), "application/xml"), locale);
}

function manifestFrom(xml: Document, locale: string): Manifest {
  const resource = (id: string): string => {
    const found = elements(xml, "*").find(
      (element) => element.namespaceURI?.includes("basictypes") && element.id === id,
    );
    if (!found) throw new Error(`The manifest has no resource ${id}.`);
    const override = elements(found, "Override").find((element) => element.getAttribute("Locale") === locale);
    return override?.getAttribute("Value") ?? found.getAttribute("DefaultValue") ?? "";
  };
  const resourceOf = (parent: Element | Document, name: string): string =>
    resource(elements(parent, name)[0]?.getAttribute("resid") ?? "");
  const only = (name: string): Element => {
    const found = elements(xml, name)[0];
    if (!found) throw new Error(`The manifest has no ${name}.`);
    return found;
  };
  const page = resourceOf(only("Page"), "SourceLocation");
  const deployed = new URL(".", page).href;
  // The manifest names where a municipality deploys the files; here the same files stand elsewhere.
  const local = (url: string): string => url.replace(deployed, servedAt);
  return {
    paneUrl: local(page),
    functionsUrl: local(resourceOf(only("Metadata"), "SourceLocation")),
    buttons: elements(only("Group"), "Control").map((control) => ({
      label: resourceOf(control, "Label"),
      tip: resourceOf(elements(control, "Supertip")[0] ?? control, "Description"),
      functionName: elements(control, "FunctionName")[0]?.textContent ?? null,
    })),
  };
}

/** By local name: the manifest mixes two namespaces. */
function elements(parent: Element | Document, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}
