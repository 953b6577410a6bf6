/** What was said: themes by kind of actor in number of conversations, saturation, two readers, open conditions. */
import { openConditions } from "../../../core/interviews/conditions";
import { saturationSentences, subjectsPerConversation } from "../../../core/interviews/heard-enough";
import { answerColumns, planFormAnswers } from "../../../core/interviews/plan-talks";
import { readStatements } from "../../../core/interviews/read-statements";
import { readersSentence } from "../../../core/interviews/readers-sentence";
import { compareReaders } from "../../../core/interviews/statement-findings";
import { uitspraken } from "../../../core/interviews/tables/uitspraken";
import { themeMatrix } from "../../../core/interviews/themes";
import { HeatTable } from "../../charts/heat-table";
import { usePane } from "../../pane";
import { CellLink } from "../../parts/cell-link";
import { StepPage } from "../../parts/step-page";
import { useFirst } from "../../parts/use-first";
import { WorkButton } from "../../parts/work-button";
import { useReading } from "../../use-reading";
import { OwnSheetButton } from "../own-sheet-button";
import { ThemesToMerge } from "./themes-to-merge";
import { words } from "./words";

export function StatementsScreen() {
  const { say } = usePane();
  const reading = useReading(readStatements);
  return (
    <StepPage title={say(words.statements)} findings={reading?.findings ?? []}>
      <ThemesToMerge />
      <Matrix />
      <Saturation />
      <Conditions />
      <Readers />
      <FormAnswers />
    </StepPage>
  );
}

const MOST = 30;

function Matrix() {
  const { say } = usePane();
  const matrix = useReading(themeMatrix);
  const table = useReading(readStatements)?.table;
  const { shown, more } = useFirst(matrix?.themes ?? [], MOST);
  if (!table) return <Nothing />;
  if (!matrix || matrix.themes.length === 0) return <p>{say(words.noStatements)}</p>;
  const most = Math.max(1, ...matrix.themes.map(({ total }) => total));
  return (
    <>
      <HeatTable
        caption={say(words.matrix)}
        corner={say(words.theme)}
        columns={[say(words.total), ...matrix.categories.map((name) => name || say(words.noKind))]}
        rows={shown.map(({ theme, counts, total }) => ({
          label: theme,
          shares: [total, ...counts].map((count) => count / most),
        }))}
        shown={(share) => String(Math.round(share * most))}
      />
      {more}
    </>
  );
}

/** There is no table yet: whoever keeps statements elsewhere points at them. */
function Nothing() {
  const { say } = usePane();
  return (
    <>
      <p>{say(words.noStatements)}</p>
      <div>
        <OwnSheetButton table={uitspraken.name} />
      </div>
    </>
  );
}

function Saturation() {
  const { say } = usePane();
  const conversations = useReading(subjectsPerConversation) ?? [];
  if (conversations.length === 0) return null;
  return (
    <section className="ww-stack">
      <h2>{say(words.saturation)}</h2>
      {saturationSentences(conversations).map(({ text, values }) => (
        <p key={text.key}>{say(text, values)}</p>
      ))}
    </section>
  );
}

function Conditions() {
  const { say } = usePane();
  const table = useReading(readStatements)?.table;
  const open = useReading(openConditions) ?? [];
  const { shown, more } = useFirst(open, MOST);
  if (!table) return null;
  return (
    <section className="ww-stack">
      <h2>{say(words.conditions)}</h2>
      {open.length === 0 && <p>{say(words.noConditions)}</p>}
      <ul className="ww-stack ww-bullets">
        {shown.map(({ row, text, hard, wijken }) => (
          <li key={row}>
            {hard && <b>{say(words.hardMark)}: </b>}
            {text} {wijken.length > 0 && `(${wijken.join(", ")}) `}
            <CellLink cell={table.cell(row, "met")} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function Readers() {
  const { say } = usePane();
  const table = useReading(readStatements)?.table;
  const comparison = useReading(compareReaders);
  const { shown, more } = useFirst(comparison?.differences ?? [], MOST);
  if (!table || !comparison || comparison.compared === 0) return null;
  const { text, values } = readersSentence(comparison);
  return (
    <section className="ww-stack">
      <h2>{say(words.readers)}</h2>
      <p>{say(text, values)}</p>
      <ul className="ww-stack ww-bullets">
        {shown.map(({ row, theme, secondTheme }) => (
          <li key={row}>
            {say(words.readersRow, { row: row + 1, first: theme, second: secondTheme })}{" "}
            <CellLink cell={table.cell(row, "secondTheme")} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function FormAnswers() {
  const { say, plans } = usePane();
  const columns = useReading(answerColumns) ?? [];
  if (columns.length === 0) return null;
  const headers = columns.map(({ header }) => header);
  return (
    <section className="ww-stack">
      <h2>{say(words.answers)}</h2>
      <p>{say(words.answersHow)}</p>
      <ul className="ww-stack ww-bullets">
        {headers.map((header) => (
          <li key={header}>{header}</li>
        ))}
      </ul>
      <div>
        <WorkButton
          task={() => plans.propose((snapshot) => planFormAnswers(snapshot, headers), { sheets: [uitspraken.name] })}
        >
          {say(words.takeAnswers)}
        </WorkButton>
      </div>
    </section>
  );
}
