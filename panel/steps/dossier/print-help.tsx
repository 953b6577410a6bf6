/** How the two sheets get on paper: Excel is set up by us; for Google a link to a pdf, and three lines. */
import { Link } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { DOSSIER_SHEETS } from "../../../core/dossier/plan-dossier";
import { usePane } from "../../pane";
import { useSnapshot } from "../../use-reading";
import { words } from "./words";

export function PrintHelp() {
  const { say, host } = usePane();
  return (
    <section className="ww-stack">
      <h2>{say(words.print)}</h2>
      {host.kind === "excel" ? (
        <p>{say(words.printExcel)}</p>
      ) : (
        <>
          <PdfLinks />
          <ol className="ww-stack ww-bullets">
            <li>{say(words.print1)}</li>
            <li>{say(words.print2)}</li>
            <li>{say(words.print3)}</li>
          </ol>
        </>
      )}
    </section>
  );
}

/** Opened by the user, in the user's own session; nothing is fetched here. */
function PdfLinks() {
  const { say, host } = usePane();
  const snapshot = useSnapshot();
  const [links, setLinks] = useState<readonly { sheet: string; address: string }[]>([]);
  const written = DOSSIER_SHEETS.filter((sheet) => snapshot?.sheets.some(({ name }) => name === sheet)).join("|");
  useEffect(() => {
    let current = true;
    const sheets = written === "" ? [] : written.split("|");
    void host.pdfLinks?.(sheets).then((found) => {
      if (current) setLinks(found);
    });
    return () => {
      current = false;
    };
  }, [host, written]);
  return links.map(({ sheet, address }) => (
    <Link key={sheet} href={address} target="_blank" rel="noopener noreferrer">
      {say(words.openPdf, { sheet })}
    </Link>
  ));
}
