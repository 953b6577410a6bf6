/** Bronnenonderzoek: what was read before anybody was interviewed, per wijk, and what is still to be read. */
import { useState } from "react";
import { foldWord } from "../../../../core/cells/words";
import { planSource } from "../../../../core/selection/candidates/plan-source-argument";
import { type ReadSource, readSources } from "../../../../core/selection/candidates/read-sources";
import { bronnenonderzoek } from "../../../../core/selection/tables/bronnenonderzoek";
import type { RowEdit } from "../../../../core/tables/change-table";
import { planCreateTables } from "../../../../core/tables/plan-create";
import { usePane } from "../../../pane";
import { ChoiceField } from "../../../parts/choice-field";
import { RowForm } from "../../../parts/row-form";
import { StepPage } from "../../../parts/step-page";
import { WorkButton } from "../../../parts/work-button";
import { useReading } from "../../../use-reading";
import { useStudy } from "../../criteria/use-study";
import { EmptyStep } from "../../empty-step";
import { TableSource } from "../../table-source";
import { SourceList } from "./source-list";
import { words } from "./words";

export function SourcesScreen() {
  const { say, language } = usePane();
  const reading = useReading(readSources);
  const candidates = useStudy()?.study?.candidates ?? [];
  return (
    <StepPage title={say(words.title)} findings={reading?.findings ?? []}>
      {reading ? (
        <>
          <p className="ww-lead">
            {say(words.lead, {
              sources: reading.sources.length,
              wijken: candidates.length - reading.unread.length,
              of: candidates.length,
            })}
          </p>
          <TableSource located={reading.table.located} schema={bronnenonderzoek} />
          <AddSource wijken={candidates.map(({ name }) => name)} />
          <PerWijk sources={reading.sources} />
        </>
      ) : (
        <EmptyStep
          purpose={bronnenonderzoek.purpose[language]}
          table={bronnenonderzoek.name}
          create={(snapshot) => planCreateTables(snapshot, [{ schema: bronnenonderzoek }])}
          example={false}
        />
      )}
    </StepPage>
  );
}

function PerWijk({ sources }: { sources: readonly ReadSource[] }) {
  const { say } = usePane();
  const groups = new Map<string, { name: string; own: ReadSource[] }>();
  for (const source of sources) {
    const group = groups.get(foldWord(source.wijk)) ?? { name: source.wijk, own: [] };
    group.own.push(source);
    groups.set(foldWord(source.wijk), group);
  }
  return [...groups.values()].map(({ name, own }) => (
    <section key={name} className="ww-stack">
      <h2>{name === "" ? say(words.whole) : name}</h2>
      <SourceList sources={own} />
    </section>
  ));
}

const KEYS = ["read", "about", "side", "where"] as const;
const LABELS = {
  read: words.read,
  about: words.about,
  side: words.side,
  where: words.where,
  "side.pro": words.pro,
  "side.contra": words.contra,
};

function AddSource({ wijken }: { wijken: readonly string[] }) {
  const { say, plans } = usePane();
  const [wijk, setWijk] = useState("");
  const [written, setWritten] = useState<RowEdit<typeof bronnenonderzoek>>({});
  // A form of its own for each source: fields take over only what they are first drawn with.
  const [number, setNumber] = useState(0);
  const { read = "", about = "", side, where = "" } = written;
  const source = { title: read, wijk, about, side: side === "" ? undefined : side, where };
  return (
    <form className="ww-stack" onSubmit={(event) => event.preventDefault()}>
      <h2>{say(words.addTitle)}</h2>
      <ChoiceField
        label={say(words.wijk)}
        value={wijk}
        options={[{ value: "", label: say(words.whole) }, ...wijken.map((name) => ({ value: name, label: name }))]}
        onChange={setWijk}
      />
      <RowForm
        key={number}
        schema={bronnenonderzoek}
        keys={KEYS}
        values={written}
        labels={LABELS}
        onChange={(change) => setWritten((before) => ({ ...before, ...change }))}
      />
      <div>
        <WorkButton
          appearance="primary"
          disabled={read.trim() === ""}
          task={() =>
            plans.propose((snapshot) => planSource(snapshot, source), {
              sheets: [bronnenonderzoek.name],
              afterwards: () => {
                setWritten({});
                setNumber((before) => before + 1);
              },
            })
          }
        >
          {say(words.add)}
        </WorkButton>
      </div>
    </form>
  );
}
