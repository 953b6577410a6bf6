/** The frame of every screen but home: back button, heading that gets the focus, findings, content. */

import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../core/workbook/finding";
import { usePane } from "../pane";
import { words } from "../words";
import { Findings } from "./findings";
import { Heading } from "./heading";
import { Icon } from "./icon";
import { ReadProblem } from "./read-problem";

interface Props {
  title: string;
  findings?: readonly Finding[];
  /** As Findings takes it. */
  answersTo?(finding: Finding): ReactNode;
  /** Back within the screen, for one that shows several things in turn. */
  onBack?(): void;
  children: ReactNode;
}

export function StepPage({ title, findings = [], answersTo, onBack, children }: Props) {
  const { say, back } = usePane();
  return (
    <main className="ww-screen">
      <header className="ww-top">
        <Button appearance="subtle" size="small" icon={<Icon name="back" />} onClick={onBack ?? back}>
          {say(words.back)}
        </Button>
        <Heading>{title}</Heading>
      </header>
      <ReadProblem />
      <Findings findings={findings} {...(answersTo && { answersTo })} />
      {children}
    </main>
  );
}
