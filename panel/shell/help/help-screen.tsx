/** Short answers, and the reference of the sheet functions, made from the catalogue and its help. */

import { type DocumentedFunction, documentedCatalogue } from "../../../core/functions/help/documented-catalogue";
import { usePane } from "../../pane";
import { StepPage } from "../../parts/step-page";
import { AgainButton } from "../formulas/again-button";
import { words } from "./words";

const QUESTIONS = ["write", "undo", "missing", "name", "privacy"] as const;

export function HelpScreen() {
  const { say, host } = usePane();
  return (
    <StepPage title={say(words["help.title"])}>
      <div className="ww-stack">
        {QUESTIONS.map((question) => (
          <details key={question}>
            <summary>{say(words[`help.question.${question}`])}</summary>
            <p>{say(words[`help.answer.${question}`])}</p>
            {question === "name" && host.kind === "excel" && <AgainButton />}
          </details>
        ))}
      </div>
      <section className="ww-stack" aria-labelledby="ww-functions">
        <h2 id="ww-functions">{say(words.functions)}</h2>
        <p className="ww-muted">{say(words.functionsIntro)}</p>
        {documentedCatalogue.map((spec) => (
          <FunctionHelp key={spec.name} spec={spec} />
        ))}
      </section>
      {host.version !== undefined && <p className="ww-muted">{say(words.version, { version: host.version })}</p>}
    </StepPage>
  );
}

function FunctionHelp({ spec }: { spec: DocumentedFunction }) {
  const { say, language } = usePane();
  return (
    <details>
      <summary>{spec.name}</summary>
      <div className="ww-stack">
        <p>{spec.description[language]}</p>
        <dl className="ww-stack">
          {spec.parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt>
                <strong>{parameter.name}</strong>
                {parameter.optional && <span className="ww-muted"> ({say(words.helpOptional)})</span>}
              </dt>
              <dd>{parameter.description[language]}</dd>
            </div>
          ))}
        </dl>
        <p>
          {say(words.helpExample)}: <code>{spec.example}</code>
        </p>
      </div>
    </details>
  );
}
