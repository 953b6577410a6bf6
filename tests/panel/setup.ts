/** What jsdom lacks and Fluent needs: an observer that never reports. */
class SilentObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= SilentObserver as unknown as typeof ResizeObserver;
