import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";

/** A program that draws bars on its output as on a terminal, and then does nothing for a while. */
const program = `
  import { terminalProgress } from "@org/mostly-client/progress";
  const stream = { isTTY: true, columns: 80, write: (text) => process.stdout.write(text) };
  const display = await terminalProgress({ stream });
  display.update({ status: "IN_PROGRESS", steps: [{ stepCode: "TRAIN_MODEL", status: "IN_PROGRESS" }] });
  setTimeout(() => display.stop(), 20_000);
`;

test.each(["SIGINT", "SIGTERM"] as const)(
  "a process that ends by %s shows its cursor again",
  async (signal) => {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: import.meta.dirname,
      env: { ...process.env, CI: "", TERM: "xterm" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let seen = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (seen === "") child.kill(signal);
      seen += text;
    });
    expect(await once(child, "close")).toEqual([null, signal]);
    expect(seen).toContain("train model");
    expect(seen.lastIndexOf("\u001B[?25h")).toBeGreaterThan(seen.lastIndexOf("\u001B[?25l"));
  },
);

test("a program whose output is piped has lines on its error output", async () => {
  const piped = `
    import { terminalProgress } from "@org/mostly-client/progress";
    const display = await terminalProgress({ title: "Training" });
    display.update({ status: "DONE", steps: [{ stepCode: "TRAIN_MODEL", status: "DONE" }] });
    display.stop();
  `;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", piped], {
    cwd: import.meta.dirname,
  });
  let [output, errors] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  await once(child, "close");
  expect(output).toBe("");
  expect(errors).toBe("Training: train model: done, 100 %\n");
});
