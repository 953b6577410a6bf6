/** Keeps a fault in one screen from emptying the pane: a sentence and two ways out, and the rest goes on working. */
import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

interface Props {
  text: string;
  /** Leads away from the screen; absent where there is nothing to go back to. */
  back?: { label: string; onClick(): void };
  /** The usual cause is a newer version on the server: loading again fetches it. */
  reload: string;
  children: ReactNode;
}

/** React offers this only to a class. */
export class ScreenGuard extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { text, back, reload, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div className="ww-screen">
        <p role="alert">{text}</p>
        <div className="ww-row">
          <Button appearance="primary" onClick={() => location.reload()}>
            {reload}
          </Button>
          {back && <Button onClick={back.onClick}>{back.label}</Button>}
        </div>
      </div>
    );
  }
}
