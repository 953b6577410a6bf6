/** The frame of every screen but home: back button, heading that gets the focus, findings, content. */
import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { Finding } from "../../core/workbook/finding";
import { usePane } from "../pane";
import type { Screen } from "../screen";
import { Findings } from "./findings";
import { Icon } from "./icon";
import { ReadProblem } from "./read-problem";

interface Props {
  title: string;
  findings?: readonly Finding[];
  backTo?: Screen;
  /** Back within the step; goes before `backTo`. */
  onBack?(): void;
  children: ReactNode;
}

export function StepPage({ title, findings = [], backTo = { name: "home" }, onBack, children }: Props) {
  const { say, open } = usePane();
  return (
    <main className="ww-screen">
      <header className="ww-top">
        <Button
          appearance="subtle"
          size="small"
          icon={<Icon name="back" />}
          onClick={() => (onBack ? onBack() : open(backTo))}
        >
          {say("general.back")}
        </Button>
        <Heading>{title}</Heading>
      </header>
      <ReadProblem />
      <Findings findings={findings} />
      {children}
    </main>
  );
}

/** The name of the screen. Takes the focus when it appears, so that a screen reader says where one is. */
export function Heading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    if (typeof window.scrollTo === "function") document.scrollingElement?.scrollTo?.(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
