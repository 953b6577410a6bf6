/** What each person's own weights would choose, and the order that the group would settle on. */
import { useMemo, useState } from "react";
import type { Group } from "../../../core/selection/study/group";
import { type ConsensusMethod, consensusOf } from "../../../core/selection/study/group-order";
import type { Study } from "../../../core/selection/study/study";
import { usePane } from "../../pane";
import { SimpleTable } from "../../parts/simple-table";
import { ToggleButtons } from "../../parts/toggle-buttons";

const METHODS: readonly ConsensusMethod[] = ["borda", "copeland", "kemeny"];

export function ConsensusView({ study, group }: { study: Study; group: Group }) {
  const { say } = usePane();
  const [method, setMethod] = useState<ConsensusMethod>("borda");
  const consensus = useMemo(() => consensusOf(study, group.shares, method), [study, group, method]);
  return (
    <section className="ww-stack">
      <h2>{say("panel.consensus.title")}</h2>
      <ToggleButtons<ConsensusMethod>
        label={say("panel.consensus.how")}
        value={method}
        options={METHODS.map((value) => ({ value, label: say(`panel.consensus.${value}`) }))}
        onChange={setMethod}
        hint={say(`panel.consensusHint.${method}`)}
      />
      {consensus ? (
        <>
          <SimpleTable
            caption={say("panel.consensus.title")}
            captionHidden
            columns={[
              { header: say("panel.choice.wijk") },
              { header: say("panel.consensus.together"), number: true },
              ...group.people.map((person) => ({ header: person, number: true })),
            ]}
            rows={consensus.rows.map(({ candidate, rank, ranks }) => [
              study.candidates[candidate]?.name ?? "",
              String(rank),
              ...ranks.map(String),
            ])}
          />
          {!consensus.unique && <p>{say("panel.consensus.several")}</p>}
        </>
      ) : (
        <p>{say("panel.consensus.tooMany")}</p>
      )}
    </section>
  );
}
