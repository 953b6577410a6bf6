/** Criteria compared two by two, one question at a time, with what contradicts the rest told in words. */
import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Matrix } from "../../../core/cells/matrix";
import { MOST_COMPARED, principalVector } from "../../../core/selection/pairwise";
import { reciprocalMatrix } from "../../../core/selection/reciprocal-matrix";
import { comparisonMatrix, isOpen, JUDGEMENTS, judgementOf, pairsOf } from "../../../core/selection/study/comparisons";
import { readComparisons } from "../../../core/selection/study/read-weighing";
import type { CriterionRow } from "../../../core/selection/study/study";
import { usePane } from "../../pane";
import { Findings } from "../../parts/findings";
import { Consistency } from "./consistency";
import { SavePairs } from "./save-pairs";
import { WriteWeights } from "./write-weights";

export function PairWeights({ criteria }: { criteria: readonly CriterionRow[] }) {
  const { say, workbook } = usePane();
  const count = criteria.length;
  const pairs = useMemo(() => pairsOf(count), [count]);
  const { snapshot } = workbook;
  const written = useMemo(() => snapshot && readComparisons(snapshot, criteria), [snapshot, criteria]);
  const [answers, setAnswers] = useState<Matrix>(() => comparisonMatrix(count, written?.comparisons?.cells ?? []));
  const [question, setQuestion] = useState(() => Math.max(0, firstOpen(answers, pairs)));
  const [asked, setAsked] = useState(false);
  const ask = (next: number) => {
    setAsked(true);
    setQuestion(next);
  };
  if (count > MOST_COMPARED) return <p>{say("panel.pairs.tooMany", { most: MOST_COMPARED })}</p>;
  const [row, column] = pairs[question] ?? [0, 1];
  const full = reciprocalMatrix(answers);
  const open = pairs.filter(([i, j]) => isOpen(answers, i, j)).length;
  const answer = (value: number) => {
    const data = answers.data.slice();
    data[row * count + column] = value;
    data[column * count + row] = 1 / value;
    setAnswers({ ...answers, data });
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
          {say("panel.pairs.previous")}
        </Button>
        <Button
          appearance={open > 0 ? "primary" : "secondary"}
          disabledFocusable={question === pairs.length - 1}
          onClick={() => ask(Math.min(pairs.length - 1, question + 1))}
        >
          {say("panel.pairs.next")}
        </Button>
      </div>
      {"kind" in full ? (
        <>
          <p aria-live="polite">{say("panel.pairs.left", { count: open })}</p>
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
  const label = say("panel.pairs.question", { first: names[0], second: names[1] });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked) heading.current?.focus();
  }, [asked]);
  return (
    <section className="ww-stack">
      <p className="ww-small ww-muted">{say("panel.pairs.number", { number, of })}</p>
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
    if (answer === 1) return say("panel.pairs.equal");
    const times = Math.round(answer > 1 ? answer : 1 / answer) as 3 | 5 | 7 | 9;
    return say(`panel.pairs.times${times}`, { criterion: answer > 1 ? names[0] : names[1] });
  }
}

function firstOpen(answers: Matrix, pairs: readonly (readonly [number, number])[]): number {
  return pairs.findIndex(([i, j]) => isOpen(answers, i, j));
}
