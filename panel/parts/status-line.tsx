/** What just happened, at the bottom of the pane; read aloud by screen readers. */
export function StatusLine({ text }: { text: string }) {
  return (
    <div role="status" className={text === "" ? "ww-hidden" : "ww-status"}>
      {text}
    </div>
  );
}
