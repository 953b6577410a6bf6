/** Keeps a fault in one screen from emptying the pane: a sentence instead, and the rest goes on working. */
import { Component, type ReactNode } from "react";

interface Props {
  text: string;
  children: ReactNode;
}

/** React offers this only to a class. */
export class ScreenGuard extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? (
      <p role="alert" className="ww-screen">
        {this.props.text}
      </p>
    ) : (
      this.props.children
    );
  }
}
