/** Pointing at the cells: what fits is proposed first, else the user selects them in the sheet. */
import { Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { type Place, rectAddress } from "../../../core/workbook/address";
import { usePane } from "../../pane";
import { useLongWait } from "../../parts/use-work";
import { WorkButton } from "../../parts/work-button";
import { type Fits, type Proposal, useProposals } from "./use-proposals";

interface Props {
  table: string;
  fits: Fits;
  onChoose(place: Place): Promise<void>;
}

export function ChoosePlace({ table, fits, onChoose }: Props) {
  const { say, workbook } = usePane();
  const selection = useSelection();
  const proposals = useProposals(table, fits);
  const waiting = useLongWait(proposals === undefined);
  return (
    <div className="ww-stack-wide">
      {waiting && <Spinner size="tiny" label={say("panel.link.looking")} labelPosition="after" />}
      {proposals && proposals.length > 0 && (
        <section className="ww-stack">
          <h2>{say("panel.link.fits")}</h2>
          <ul className="ww-tiles">
            {proposals.map((proposal) => (
              <li key={`${proposal.place.sheet} ${rectAddress(proposal.place)}`} className="ww-card">
                <ProposalLine proposal={proposal} />
                <div>
                  <WorkButton size="small" task={() => onChoose(proposal.place)}>
                    {say("panel.link.useThis")}
                  </WorkButton>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="ww-stack">
        <h2>{say("panel.link.select")}</h2>
        <p>{say("panel.link.selectHow")}</p>
        <p aria-live="polite">
          {selection
            ? say("panel.link.selected", { sheet: selection.sheet, address: rectAddress(selection) })
            : say("panel.link.nothingSelected")}
        </p>
        <div>
          <WorkButton
            appearance="primary"
            disabled={!selection}
            task={async () => {
              // Google Sheets does not tell when the selection changes: what is selected now is what counts.
              const now = (await workbook.refresh())?.selection ?? selection;
              if (now) await onChoose(now);
            }}
          >
            {say("panel.link.useSelection")}
          </WorkButton>
        </div>
      </section>
    </div>
  );
}

function ProposalLine({ proposal }: { proposal: Proposal }) {
  const { say } = usePane();
  const { place, rows, columns } = proposal;
  return (
    <p>
      <strong>{proposal.name}</strong>
      <br />
      <span className="ww-small ww-muted">
        {say("panel.link.proposal", { sheet: place.sheet, address: rectAddress(place), rows, columns })}
      </span>
    </p>
  );
}

/** What is selected in the sheet now, as it changes. */
function useSelection(): Place | undefined {
  const { host, workbook } = usePane();
  const [changed, setChanged] = useState<Place>();
  useEffect(() => host.onSelection(setChanged), [host]);
  // What was selected before this screen opened comes with the reading that looks for proposals.
  return changed ?? workbook.snapshot?.selection;
}
