/** The texts of the note, to change before they are written; what stands here goes before what is proposed. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { excessOf, noteTexts } from "../../../core/dossier/compose";
import { PAGE_ROWS, pageRows, textLines, textOfLines } from "../../../core/dossier/page";
import type { TextPart } from "../../../core/dossier/parts";
import { words as dossierWords } from "../../../core/dossier/words";
import { usePane } from "../../pane";
import { LinkButton } from "../../parts/link-button";
import { StepPage } from "../../parts/step-page";
import { TextField } from "../../parts/text-field";
import { useDossier, useDossierSettings } from "./use-dossier";
import { words } from "./words";

export function TextsScreen() {
  const { say, back } = usePane();
  const dossier = useDossier();
  const room = dossier ? PAGE_ROWS - pageRows(dossier.note) : 0;
  // Of a page that is too long one text must get shorter, and not each of them.
  const longest = dossier && excessOf(dossier.note)?.part;
  return (
    <StepPage title={say(words.texts)}>
      <p>{say(words.textsHint)}</p>
      {dossier &&
        noteTexts(dossier).map(({ part, lines }) => (
          <OneText
            key={part}
            part={part}
            text={textOfLines(lines, part === "proposal" ? "answer" : "text")}
            most={Math.max(1, lines.length + (room >= 0 || part === longest ? room : 0))}
          />
        ))}
      <div>
        <Button appearance="primary" onClick={back}>
          {say(words.done)}
        </Button>
      </div>
    </StepPage>
  );
}

/** `most`: the lines that the page has room for with the other texts as they are. */
function OneText({ part, text, most }: { part: TextPart; text: string; most: number }) {
  const { say } = usePane();
  const [settings, change] = useDossierSettings();
  // Drawn anew when the proposal is taken back: the field takes over only what it is first drawn with.
  const [round, setRound] = useState(0);
  const own = settings.texts[part];
  const count = textLines(own ?? text, part === "proposal" ? "answer" : "text").length;
  return (
    <div className="ww-stack-tight">
      <TextField
        key={round}
        label={say(dossierWords[`part.${part}`])}
        hint={say(words.textLines, { count, most })}
        tall
        value={own ?? text}
        onChange={(typed) => change({ ...settings, texts: { ...settings.texts, [part]: typed } })}
      />
      {own !== undefined && (
        <LinkButton
          onClick={() => {
            const { [part]: _, ...others } = settings.texts;
            change({ ...settings, texts: others });
            setRound(round + 1);
          }}
        >
          {say(words.again)}
        </LinkButton>
      )}
    </div>
  );
}
