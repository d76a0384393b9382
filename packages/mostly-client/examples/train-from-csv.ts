// Trains a generator on a CSV file and shows how it gets on. It reads MOSTLY_API_KEY from the environment,
// and needs the package hyparquet-writer; with cli-progress it draws bars.

import { JobError, MostlyAI } from "@org/mostly-client";

const mostly = new MostlyAI();
const controller = new AbortController();
process.once("SIGTERM", () => controller.abort(new Error("No time left.")));

try {
  const generator = await mostly.train({
    data: new URL("players.csv", import.meta.url), // or a path, rows, a Blob
    name: "players",
    progress: true,
    signal: controller.signal,
    cancelOnAbort: true,
  });
  console.log(`${generator.name} is ${generator.trainingStatus}, its accuracy ${generator.accuracy}`);
} catch (error) {
  if (!(error instanceof JobError)) throw error;
  console.error(`${error.step?.stepCode} went wrong: ${error.message}`);
  process.exitCode = 1;
}
