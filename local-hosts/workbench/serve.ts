/** `npm start`: builds what is missing or older than its sources, serves the workbench and says what to open. */
import { buildWhatIsStale } from "./build";
import { startServer } from "./server";

const port = Number(process.env.PORT ?? 3000);

try {
  await buildWhatIsStale((line) => console.log(line));
  const { url } = await startServer(port);
  console.log(`\nWijkwerf workbench: open ${url} in a browser. Stop with Ctrl+C.`);
} catch (problem) {
  console.error(explained(problem));
  process.exitCode = 1;
}

function explained(problem: unknown): string {
  const code = problem instanceof Error && "code" in problem ? problem.code : undefined;
  if (code === "EADDRINUSE") return `Port ${port} is in use. Choose another: PORT=3001 npm start`;
  return problem instanceof Error ? problem.message : String(problem);
}
