/** Weighing with a group: one row per person in the sheet Weging, how much they agree, who differs where. */

import { useMemo } from "react";
import type { CriterionRow } from "../../../../core/selection/study";
import { weging } from "../../../../core/selection/tables/weging";
import { agreementWord, farthestFrom, type Group, groupOf, vetoes } from "../../../../core/selection/weighing/group";
import { readWeighing } from "../../../../core/selection/weighing/read-weighing";
import type { GroupForm } from "../../../../core/selection/weighing/weights-origin";
import { words as selectionWords } from "../../../../core/selection/words";
import { locate } from "../../../../core/tables/locate";
import { planCreateTables } from "../../../../core/tables/plan-create";
import { RangeDot } from "../../../charts/range-dot";
import { useKept } from "../../../kept";
import { usePane } from "../../../pane";
import { AddColumns } from "../../../parts/add-columns";
import { Bar } from "../../../parts/bar";
import { Findings } from "../../../parts/findings";
import { LinkButton } from "../../../parts/link-button";
import { ToggleButtons } from "../../../parts/toggle-buttons";
import { useNumbers } from "../../../parts/use-numbers";
import { EmptyStep } from "../../empty-step";
import { TableSource } from "../../table-source";
import { groupFormKey } from "../settings";
import { useStudy } from "../use-study";
import { ConsensusView } from "./consensus-view";
import { words } from "./words";
import { WriteWeights } from "./write-weights";

const FORMS: readonly GroupForm[] = ["geometric", "median"];

export function GroupWeights({ criteria }: { criteria: readonly CriterionRow[] }) {
  const { say, workbook, language } = usePane();
  const study = useStudy();
  const { snapshot } = workbook;
  const [form, setForm] = useKept(groupFormKey);
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
        headers={(reading?.findings ?? []).flatMap(({ text, values }) =>
          text === selectionWords.noWeighingColumn ? String(values?.criterion) : [],
        )}
      />
      {!group && <p>{say(words["group.fill"])}</p>}
      {group && (
        <>
          {reading?.weighing && (
            <p className="ww-small ww-muted">{say(words[`group.readAs.${reading.weighing.looksLike}`])}</p>
          )}
          <Agreement group={group} />
          <ToggleButtons<GroupForm>
            label={say(words["group.together"])}
            value={form}
            options={FORMS.map((value) => ({ value, label: say(words[`group.${value}`]) }))}
            onChange={setForm}
            hint={say(words[`groupHint.${form}`])}
          />
          {form === "geometric" && <Vetoes criteria={criteria} group={group} onMedian={() => setForm("median")} />}
          <Spread criteria={criteria} group={group} />
          {study?.study && study.study.criteria.length === criteria.length && (
            <ConsensusView study={study.study} group={group} />
          )}
          {group.weights ? (
            <WriteWeights criteria={criteria} shares={group.weights} />
          ) : (
            <p>{say(words["group.noWeights"])}</p>
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
  if (agreement === undefined || people.length < 2) return <p>{say(words["group.one"])}</p>;
  return (
    <p className="ww-lead">
      {say(words["group.agreement"], {
        count: people.length,
        agreement: number(agreement, 2),
        word: say(words[`group.${agreementWord(agreement)}`]),
      })}
    </p>
  );
}

/** Who takes a criterion away with a zero, and the way out. */
function Vetoes({ criteria, group, onMedian }: { criteria: readonly CriterionRow[]; group: Group; onMedian(): void }) {
  const { say } = usePane();
  const found = vetoes(group);
  if (found.length === 0) return null;
  return (
    <Bar tone="warning" title={say(words["group.vetoes"], { count: found.length })}>
      {found.map(({ criterion, people }) => (
        <p key={criterion}>
          {say(words["group.veto"], {
            criterion: criteria[criterion]?.name ?? "",
            people: people.map((person) => group.people[person] ?? "").join(", "),
          })}
        </p>
      ))}
      <LinkButton onClick={onMedian}>{say(words["group.takeMedian"])}</LinkButton>
    </Bar>
  );
}

function Spread({ criteria, group }: { criteria: readonly CriterionRow[]; group: Group }) {
  const { say } = usePane();
  const { share } = useNumbers();
  const most = Math.max(...group.shares.flat(), 0) || 1;
  return (
    <section className="ww-stack">
      <h2>{say(words["group.spread"])}</h2>
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
                  {say(words["group.farthest"], {
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
