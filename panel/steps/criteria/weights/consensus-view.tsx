/** What each person's own weights would choose, and the order that the group would settle on. */

import { useMemo } from "react";
import type { Study } from "../../../../core/selection/study";
import type { Group } from "../../../../core/selection/weighing/group";
import { type ConsensusMethod, consensusOf } from "../../../../core/selection/weighing/group-order";
import { useKept } from "../../../kept";
import { usePane } from "../../../pane";
import { SimpleTable } from "../../../parts/simple-table";
import { ToggleButtons } from "../../../parts/toggle-buttons";
import { words as paneWords } from "../../../words";
import { consensusKey } from "../settings";
import { words } from "./words";

const METHODS: readonly ConsensusMethod[] = ["borda", "copeland", "kemeny"];

export function ConsensusView({ study, group }: { study: Study; group: Group }) {
  const { say } = usePane();
  const [method, setMethod] = useKept(consensusKey);
  const consensus = useMemo(() => consensusOf(study, group.shares, method), [study, group, method]);
  return (
    <section className="ww-stack">
      <h2>{say(words["consensus.title"])}</h2>
      <ToggleButtons<ConsensusMethod>
        label={say(words["consensus.how"])}
        value={method}
        options={METHODS.map((value) => ({ value, label: say(words[`consensus.${value}`]) }))}
        onChange={setMethod}
        hint={say(words[`consensusHint.${method}`])}
      />
      {consensus ? (
        <>
          <SimpleTable
            caption={say(words["consensus.title"])}
            captionHidden
            columns={[
              { header: say(paneWords.choiceWijk) },
              { header: say(words["consensus.together"]), number: true },
              ...group.people.map((person) => ({ header: person, number: true })),
            ]}
            rows={consensus.rows.map(({ candidate, rank, ranks }) => [
              study.candidates[candidate]?.name ?? "",
              String(rank),
              ...ranks.map(String),
            ])}
          />
          {!consensus.unique && <p>{say(words["consensus.several"])}</p>}
        </>
      ) : (
        <p>{say(words["consensus.tooMany"])}</p>
      )}
    </section>
  );
}
