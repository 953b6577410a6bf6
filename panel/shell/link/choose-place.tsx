/** Pointing at the cells: what fits is proposed first, else the user selects them in the sheet. */

import { Spinner } from "@fluentui/react-components";
import { type Place, rectAddress } from "../../../core/workbook/address";
import { usePane } from "../../pane";
import { useLongWait } from "../../parts/use-work";
import { WorkButton } from "../../parts/work-button";
import { useSelection } from "../../use-selection";
import { type Fits, type Proposal, useProposals } from "./use-proposals";
import { words } from "./words";

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
      {waiting && <Spinner size="tiny" label={say(words.looking)} labelPosition="after" />}
      {proposals && proposals.length > 0 && (
        <section className="ww-stack">
          <h2>{say(words.fits)}</h2>
          <ul className="ww-tiles">
            {proposals.map((proposal) => (
              <li key={`${proposal.place.sheet} ${rectAddress(proposal.place)}`} className="ww-card">
                <ProposalLine proposal={proposal} />
                <div>
                  <WorkButton size="small" task={() => onChoose(proposal.place)}>
                    {say(words.useThis)}
                  </WorkButton>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="ww-stack">
        <h2>{say(words.select)}</h2>
        <p>{say(words.selectHow)}</p>
        <p aria-live="polite">
          {selection
            ? say(words.selected, { sheet: selection.sheet, address: rectAddress(selection) })
            : say(words.nothingSelected)}
        </p>
        <div>
          <WorkButton
            appearance="primary"
            disabled={!selection}
            task={async () => {
              // Google Sheets does not tell when the selection changes: what is selected now is what counts.
              const now = (await workbook.refresh({ selection: true }))?.selection ?? selection;
              if (now) await onChoose(now);
            }}
          >
            {say(words.useSelection)}
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
        {say(words.proposal, { sheet: place.sheet, address: rectAddress(place), rows, columns })}
      </span>
    </p>
  );
}
