/** Criteria compared two by two, one question at a time, with what contradicts the rest told in words. */

import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Matrix } from "../../../../core/cells/matrix";
import { MOST_COMPARED, principalVector } from "../../../../core/decision/pairwise";
import { reciprocalMatrix } from "../../../../core/decision/reciprocal-matrix";
import type { CriterionRow } from "../../../../core/selection/study";
import {
  comparisonMatrix,
  isOpen,
  JUDGEMENTS,
  judgementOf,
  pairsOf,
} from "../../../../core/selection/weighing/comparisons";
import { keepAnswer, withKeptAnswers } from "../../../../core/selection/weighing/kept-answers";
import { readComparisons } from "../../../../core/selection/weighing/read-weighing";
import { useKept } from "../../../kept";
import { usePane } from "../../../pane";
import { Findings } from "../../../parts/findings";
import { keptAnswersKey } from "../settings";
import { Consistency } from "./consistency";
import { SavePairs } from "./save-pairs";
import { words } from "./words";
import { WriteWeights } from "./write-weights";

export function PairWeights({ criteria }: { criteria: readonly CriterionRow[] }) {
  const { say, workbook } = usePane();
  const count = criteria.length;
  const pairs = useMemo(() => pairsOf(count), [count]);
  const { snapshot } = workbook;
  const written = useMemo(() => snapshot && readComparisons(snapshot, criteria), [snapshot, criteria]);
  const [kept, keep] = useKept(keptAnswersKey);
  const names = useMemo(() => criteria.map(({ name }) => name), [criteria]);
  const sheet = useMemo(() => comparisonMatrix(count, written?.comparisons?.cells ?? []), [count, written]);
  const answers = useMemo(() => withKeptAnswers(names, sheet, kept), [names, sheet, kept]);
  const [question, setQuestion] = useState(() => Math.max(0, firstOpen(answers, pairs)));
  const [asked, setAsked] = useState(false);
  const ask = (next: number) => {
    setAsked(true);
    setQuestion(next);
  };
  if (count > MOST_COMPARED) return <p>{say(words.pairsTooMany, { most: MOST_COMPARED })}</p>;
  const [row, column] = pairs[question] ?? [0, 1];
  const full = reciprocalMatrix(answers);
  const open = pairs.filter(([i, j]) => isOpen(answers, i, j)).length;
  const answer = (value: number) => {
    const said = sheet.data[row * count + column] ?? Number.NaN;
    keep(keepAnswer(kept, [names[row] ?? "", names[column] ?? ""], { value, sheet: said }));
  };
  return (
    <>
      <Findings findings={written?.findings ?? []} />
      <Question
        key={question}
        asked={asked}
        number={question + 1}
        of={pairs.length}
        names={[criteria[row]?.name ?? "", criteria[column]?.name ?? ""]}
        value={answers.data[row * count + column]}
        onAnswer={answer}
      />
      <div className="ww-row">
        <Button disabledFocusable={question === 0} onClick={() => ask(Math.max(0, question - 1))}>
          {say(words.pairsPrevious)}
        </Button>
        <Button
          appearance={open > 0 ? "primary" : "secondary"}
          disabledFocusable={question === pairs.length - 1}
          onClick={() => ask(Math.min(pairs.length - 1, question + 1))}
        >
          {say(words.pairsNext)}
        </Button>
      </div>
      {"kind" in full ? (
        <>
          <p aria-live="polite">{say(words.pairsLeft, { count: open })}</p>
          {open < pairs.length && <SavePairs criteria={criteria} comparisons={answers} />}
        </>
      ) : (
        <>
          <Consistency
            criteria={criteria}
            comparisons={full}
            onLookAgain={(i, j) => ask(pairs.findIndex(([a, b]) => a === i && b === j))}
          />
          <WriteWeights criteria={criteria} shares={principalVector(full).weights} comparisons={full} />
        </>
      )}
    </>
  );
}

interface QuestionProps {
  /** Somebody went to this question; it is read out and the keyboard goes on from there. */
  asked: boolean;
  number: number;
  of: number;
  names: readonly [string, string];
  value: number | undefined;
  onAnswer(value: number): void;
}

function Question({ asked, number, of, names, value, onAnswer }: QuestionProps) {
  const { say } = usePane();
  const chosen = judgementOf(value);
  const label = say(words.pairsQuestion, { first: names[0], second: names[1] });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked) heading.current?.focus();
  }, [asked]);
  return (
    <section className="ww-stack">
      <p className="ww-small ww-muted">{say(words.pairsNumber, { number, of })}</p>
      <h2 ref={heading} tabIndex={-1}>
        {label}
      </h2>
      <RadioGroup
        aria-label={label}
        value={chosen < 0 ? "" : String(chosen)}
        onChange={(_, data) => {
          const answer = JUDGEMENTS[Number(data.value)];
          if (answer !== undefined) onAnswer(answer);
        }}
      >
        {JUDGEMENTS.map((one, index) => (
          <Radio key={one} value={String(index)} label={answerLabel(one)} />
        ))}
      </RadioGroup>
    </section>
  );

  function answerLabel(answer: number): string {
    if (answer === 1) return say(words.pairsEqual);
    const times = Math.round(answer > 1 ? answer : 1 / answer) as 3 | 5 | 7 | 9;
    return say(words[`pairs.times${times}`], { criterion: answer > 1 ? names[0] : names[1] });
  }
}

function firstOpen(answers: Matrix, pairs: readonly (readonly [number, number])[]): number {
  return pairs.findIndex(([i, j]) => isOpen(answers, i, j));
}
