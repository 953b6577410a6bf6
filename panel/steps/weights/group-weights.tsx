/** Weighing with a group: one row per person in the sheet Weging, how much they agree, who differs where. */
import { useMemo, useState } from "react";
import { agreementWord, farthestFrom, type Group, groupOf } from "../../../core/selection/study/group";
import { readWeighing } from "../../../core/selection/study/read-weighing";
import type { CriterionRow } from "../../../core/selection/study/study";
import type { GroupForm } from "../../../core/selection/study/weights-origin";
import { locate } from "../../../core/tables/locate";
import { planCreateTables } from "../../../core/tables/plan-create";
import { weging } from "../../../core/tables/weging";
import { RangeDot } from "../../charts/range-dot";
import { usePane } from "../../pane";
import { AddColumns } from "../../parts/add-columns";
import { EmptyStep } from "../../parts/empty-step";
import { Findings } from "../../parts/findings";
import { TableSource } from "../../parts/table-source";
import { ToggleButtons } from "../../parts/toggle-buttons";
import { useNumbers } from "../../parts/use-numbers";
import { ConsensusView } from "./consensus-view";
import { WriteWeights } from "./write-weights";

const FORMS: readonly GroupForm[] = ["geometric", "median"];

export function GroupWeights({ criteria }: { criteria: readonly CriterionRow[] }) {
  const { say, workbook, language, study } = usePane();
  const { snapshot } = workbook;
  const [form, setForm] = useState<GroupForm>("geometric");
  const located = snapshot && locate(snapshot, weging);
  const reading = useMemo(() => snapshot && readWeighing(snapshot, criteria), [snapshot, criteria]);
  const group = useMemo(() => reading?.weighing && groupOf(reading.weighing, form), [reading, form]);
  if (!located) {
    return (
      <EmptyStep
        purpose={weging.purpose[language]}
        table={weging.name}
        create={(now) => planCreateTables(now, [{ schema: weging, openHeaders: criteria.map(({ name }) => name) }])}
        example={false}
      />
    );
  }
  return (
    <>
      <TableSource located={located} schema={weging} />
      <Findings findings={reading?.findings ?? []} />
      <AddColumns
        schema={weging}
        headers={(reading?.findings ?? []).flatMap(({ key, values }) =>
          key === "selection.noWeighingColumn" ? String(values?.criterion) : [],
        )}
      />
      {!group && <p>{say("panel.group.fill")}</p>}
      {group && (
        <>
          {reading?.weighing && (
            <p className="ww-small ww-muted">{say(`panel.group.readAs.${reading.weighing.looksLike}`)}</p>
          )}
          <Agreement group={group} />
          <ToggleButtons<GroupForm>
            label={say("panel.group.together")}
            value={form}
            options={FORMS.map((value) => ({ value, label: say(`panel.group.${value}`) }))}
            onChange={setForm}
            hint={say(`panel.groupHint.${form}`)}
          />
          <Spread criteria={criteria} group={group} />
          {study?.study && study.study.criteria.length === criteria.length && (
            <ConsensusView study={study.study} group={group} />
          )}
          {group.weights ? (
            <WriteWeights criteria={criteria} shares={group.weights} />
          ) : (
            <p>{say("panel.group.noWeights")}</p>
          )}
        </>
      )}
    </>
  );
}

function Agreement({ group }: { group: Group }) {
  const { say } = usePane();
  const { number } = useNumbers();
  const { people, agreement } = group;
  if (agreement === undefined || people.length < 2) return <p>{say("panel.group.one")}</p>;
  return (
    <p className="ww-lead">
      {say("panel.group.agreement", {
        count: people.length,
        agreement: number(agreement, 2),
        word: say(`panel.group.${agreementWord(agreement)}`),
      })}
    </p>
  );
}

function Spread({ criteria, group }: { criteria: readonly CriterionRow[]; group: Group }) {
  const { say } = usePane();
  const { share } = useNumbers();
  const most = Math.max(...group.shares.flat(), 0) || 1;
  return (
    <section className="ww-stack">
      <h2>{say("panel.group.spread")}</h2>
      <ul className="ww-stack">
        {criteria.map(({ name }, index) => {
          const own = group.shares.map((line) => line[index] ?? 0);
          const together = group.weights?.[index];
          const sentence = group.people.map((person, i) => `${person} ${share(own[i] ?? 0)}`).join(", ");
          const farthest = farthestFrom(group, index);
          return (
            <li key={name}>
              <h3>{name}</h3>
              <RangeDot
                at={together === undefined ? undefined : together / most}
                others={own.map((one) => one / most)}
                sentence={sentence}
              />
              {farthest !== undefined && together !== undefined && (
                <p className="ww-small">
                  {say("panel.group.farthest", {
                    person: group.people[farthest] ?? "",
                    own: share(own[farthest] ?? 0),
                    together: share(together),
                  })}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
