import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("an abort ends each phase at once, and leaves no connection, file or unheard rejection", async () => {
  const program = join(import.meta.dirname, "abort-everywhere.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [program], { timeout: 25_000 });
  const lines: { name?: string; outcome?: string; milliseconds?: number }[] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const [last, ...phases] = lines.toReversed();
  expect(phases).toHaveLength(11);
  for (const { name, outcome, milliseconds } of phases) {
    expect(outcome, name).toBe("aborted");
    expect(milliseconds, name).toBeLessThan(1000);
  }
  expect(last).toEqual({ unhandled: 0, files: [] });
});
