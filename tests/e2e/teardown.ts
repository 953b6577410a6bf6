/** After all browser tests. */
import "./setup";

export default async function tearDown(): Promise<void> {
  const running = globalThis.workbenchUnderTest;
  await Promise.all([running?.browser.close(), running?.server.close()]);
}
