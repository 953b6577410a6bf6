/** One statement: kind, theme and tone are a tap each, then the sentence. */
import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { NewStatement } from "../../../core/interviews/plan-talks";
import { proposedThemes } from "../../../core/interviews/proposed-questions";
import { uitspraken } from "../../../core/interviews/tables/uitspraken";
import { themeMatrix } from "../../../core/interviews/themes";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { TextField } from "../../parts/text-field";
import { ToggleButtons } from "../../parts/toggle-buttons";
import { useReading } from "../../use-reading";
import { words } from "./words";

const KINDS = ["opinion", "expectation", "condition"] as const;
const OWN = "#own";
const OTHER = "#other";
/** So many themes are one tap away; a longer list is looked through, not pressed. */
const AT_HAND = 8;
const NO_TONE = "";

const tones = (
  uitspraken.columns.find(({ key }) => key === "tone") as {
    choices: readonly { value: string; words: readonly string[] }[];
  }
).choices;

export function StatementForm({ onAdd }: { onAdd(statement: NewStatement): void }) {
  const { say } = usePane();
  const used = useReading(themeMatrix)?.themes;
  const themes = useMemo(() => [...new Set([...(used ?? []).map(({ theme }) => theme), ...proposedThemes])], [used]);
  const [kind, setKind] = useState<NewStatement["kind"]>("opinion");
  const atHand = themes.slice(0, AT_HAND);
  const further = themes.slice(AT_HAND);
  const [pressed, setPressed] = useState(atHand[0] ?? OTHER);
  const [looked, setLooked] = useState(further[0] ?? OWN);
  const theme = pressed === OTHER ? looked : pressed;
  const [ownTheme, setOwnTheme] = useState("");
  const [tone, setTone] = useState(NO_TONE);
  const [hard, setHard] = useState(false);
  const [text, setText] = useState("");
  const chosen = theme === OWN ? ownTheme.trim() : theme;
  const add = () =>
    onAdd({
      kind,
      theme: chosen,
      text,
      ...(tone !== NO_TONE && { tone: Number(tone) }),
      ...(kind === "condition" && { hard }),
    });
  return (
    <section className="ww-stack ww-card">
      <h2 className="ww-h3">{say(words.statement)}</h2>
      <ToggleButtons<NewStatement["kind"]>
        label={say(words.kind)}
        value={kind}
        options={KINDS.map((value) => ({ value, label: say(words[value]) }))}
        onChange={setKind}
      />
      <ToggleButtons
        label={say(words.theme)}
        value={pressed}
        options={[
          ...atHand.map((value) => ({ value, label: value })),
          { value: OTHER, label: say(words.furtherThemes) },
        ]}
        onChange={setPressed}
      />
      {pressed === OTHER && (
        <ChoiceField
          label={say(words.furtherThemes)}
          value={looked}
          options={[...further.map((value) => ({ value, label: value })), { value: OWN, label: say(words.ownTheme) }]}
          onChange={setLooked}
        />
      )}
      {theme === OWN && <TextField label={say(words.ownThemeName)} value={ownTheme} onChange={setOwnTheme} />}
      <ToggleButtons
        label={say(words.tone)}
        value={tone}
        options={[...tones].reverse().map(({ value, words: [word = value] }) => ({ value, label: word }))}
        onChange={setTone}
      />
      {kind === "condition" && (
        <Checkbox checked={hard} label={say(words.hard)} onChange={(_, { checked }) => setHard(checked === true)} />
      )}
      <TextField label={say(words.text)} value={text} tall onChange={setText} />
      <div>
        <Button disabledFocusable={text.trim() === "" || chosen === ""} onClick={add}>
          {say(words.addStatement)}
        </Button>
      </div>
    </section>
  );
}
