import { terminalProgress, type ProgressDisplay, type TerminalStream } from "@org/mostly-client/progress";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { screenOf } from "./screen-of.ts";
import { threeSteps, workbench } from "./workbench.ts";

const bench = workbench();
const table = { name: "census", data: "UEFSMQ==" };
const hideCursor = "\u001B[?25l";
const showCursor = "\u001B[?25h";
const wrapLines = "\u001B[?7h";

beforeEach(() => {
  vi.stubEnv("CI", "");
  vi.stubEnv("TERM", "xterm-256color");
});
afterEach(() => vi.unstubAllEnvs());

/** A stream that keeps what is written to it. */
function captured(isTTY: boolean): TerminalStream & { text(): string } {
  const pieces: string[] = [];
  return {
    isTTY,
    columns: 160,
    write: (text) => pieces.push(text),
    text: () => pieces.join(""),
  };
}

/** A bar of which so much is full. */
function bar(full: number): string {
  return "█".repeat(full) + "░".repeat(24 - full);
}

test("draws a bar for the training and each of its three steps in a terminal", async () => {
  await bench.mock.use({ scenarios: { "generators.training.get": threeSteps } });
  const stream = captured(true);
  const progress = await terminalProgress({ title: "Training", stream });
  const screens: string[][] = [];
  const watching: ProgressDisplay = {
    update: (job) => void (screens.push(screenOf(stream.text())), progress.update(job)),
    stop: () => progress.stop(),
  };
  await bench.mostly.train({ data: table, interval: 120, progress: watching });
  const full = "█".repeat(24);
  expect(screens[3]).toEqual([
    `Training ${bar(17)} 70 % in progress`,
    `pull training data ${full} 100 % done`,
    `census:tabular, train model ${bar(18)} 75 % in progress`,
    `census:tabular, create model report ${bar(0)} 0 % new`,
  ]);
  expect(screenOf(stream.text())).toEqual([
    `Training ${full} 100 % done`,
    `pull training data ${full} 100 % done`,
    `census:tabular, train model ${full} 100 % done`,
    `census:tabular, create model report ${full} 100 % done`,
  ]);
  expect(stream.text().indexOf(hideCursor)).toBe(0);
  expect(stream.text().lastIndexOf(showCursor)).toBeGreaterThan(stream.text().lastIndexOf(hideCursor));
  expect(stream.text().endsWith("\n")).toBe(true);
});

test("writes a line for each step that begins, is half done or ends, where there is no terminal", async () => {
  await bench.mock.use({ scenarios: { "generators.training.get": threeSteps } });
  const stream = captured(false);
  const progress = await terminalProgress({ title: "Training", stream });
  await bench.mostly.train({ data: table, interval: 1, progress });
  expect(stream.text()).toBe(
    [
      "Training: pull training data: queued, 0 %",
      "Training: pull training data: done, 100 %",
      "Training: census:tabular, train model: in progress, 11 %",
      "Training: census:tabular, train model: in progress, 75 %",
      "Training: census:tabular, train model: done, 100 %",
      "Training: census:tabular, create model report: in progress, 20 %",
      "Training: census:tabular, create model report: done, 100 %",
      "",
    ].join("\n"),
  );
});

test("writes lines in continuous integration, and where the cursor cannot be moved", async () => {
  for (const [name, value] of [
    ["CI", "true"],
    ["TERM", "dumb"],
  ] as const) {
    vi.stubEnv("CI", "");
    vi.stubEnv(name, value);
    const stream = captured(true);
    const display = await terminalProgress({ title: "Training", stream });
    display.update(threeSteps[1]?.body ?? {});
    display.stop();
    expect(stream.text()).not.toContain("\u001B");
    expect(stream.text()).toContain("Training: pull training data: done, 100 %\n");
  }
});

test("shows why a step failed", async () => {
  await bench.mock.use({ scenarios: { "generators.training.get": ["failed"] } });
  for (const isTTY of [true, false]) {
    const stream = captured(isTTY);
    const progress = await terminalProgress({ stream });
    await expect(bench.mostly.train({ data: table, progress })).rejects.toThrow("has no rows");
    expect(stream.text()).toMatch(/pull training data.*failed: The source table public.census has no rows/);
    expect(stream.text().includes(showCursor)).toBe(isTTY);
  }
});

test("an abort stops the bars at once, leaves the terminal as it was, and cancels the training", async () => {
  await bench.mock.use({
    scenarios: { "generators.training.get": [{ example: "inProgress" }] },
    faults: { "generators.training.cancel": { delay: 200 } },
  });
  const stream = captured(true);
  const progress = await terminalProgress({ stream });
  const controller = new AbortController();
  const training = bench.mostly.train({
    data: table,
    signal: controller.signal,
    cancelOnAbort: true,
    progress,
    onProgress: () => setTimeout(() => controller.abort("enough"), 20),
  });
  const outcome = training.catch((reason: unknown) => reason);
  await vi.waitUntil(() => controller.signal.aborted);
  const seen = stream.text(); // while the cancellation is still under way
  expect(seen.endsWith("\n")).toBe(true);
  expect(seen.lastIndexOf(showCursor)).toBeGreaterThan(seen.lastIndexOf(hideCursor));
  expect(seen).toContain(wrapLines);
  expect(await outcome).toBe("enough");
  expect(bench.called().at(-1)).toBe("generators.training.cancel");
  expect(stream.text()).toBe(seen);
});

test("listens to the process only while bars are drawn", async () => {
  const listeners = (): number =>
    ["SIGINT", "SIGTERM", "exit"].reduce((sum, event) => sum + process.listenerCount(event), 0);
  const before = listeners();
  const stream = captured(true);
  const display = await terminalProgress({ stream });
  expect(listeners()).toBe(before);
  display.update(threeSteps[1]?.body ?? {});
  expect(listeners()).toBe(before + 3);
  process.emit("exit", 0); // whoever ends the process in the middle
  expect(stream.text()).toContain(showCursor);
  display.stop();
  display.stop();
  expect(listeners()).toBe(before);
});

test("a training that never starts shows nothing", async () => {
  const stream = captured(true);
  await bench.mostly.train({ data: table, start: false, progress: await terminalProgress({ stream }) });
  const display = await terminalProgress({ stream });
  display.stop();
  expect(stream.text()).toBe("");
});

test("`training.wait` and `generation.wait` show their jobs, too", async () => {
  const { mostly } = bench;
  const { id } = await mostly.generators.create();
  const stream = captured(false);
  const progress = await terminalProgress({ stream });
  await mostly.generators.training.wait({ id }, { progress });
  await mostly.syntheticDatasets.generation.wait({ id }, { progress });
  expect(stream.text()).toMatch(/train model: done[^]*generate data[^]*: done/);
});
