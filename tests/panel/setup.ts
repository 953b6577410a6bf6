/** What jsdom lacks: what Fluent needs, and reading files the way browsers do. */
import { TextDecoder } from "node:util";

/** An observer that never reports. */
class SilentObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= SilentObserver as unknown as typeof ResizeObserver;

Object.assign(globalThis, { TextDecoder });

// jsdom's files cannot be read the way browsers do; its reader can.
File.prototype.arrayBuffer ??= function arrayBuffer(this: File) {
  return new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};

// jsdom knows no ::before and ::after: asked for one, it works out the element's own style once more, at great cost.
const styleOf = window.getComputedStyle.bind(window);
const nothing = document.createElement("div").style;
window.getComputedStyle = (element, pseudo) => (pseudo ? nothing : styleOf(element));

// What rules of style say is looked at in a browser; here they only make every question about an element slow.
CSSStyleSheet.prototype.insertRule = () => 0;
