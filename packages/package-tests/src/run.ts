import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/**
 * Runs a program to its end and gives what it printed to the standard output.
 *
 * @throws Error with all that it printed, where it did not end with 0
 */
export async function run(command: string, args: readonly string[], folder: string): Promise<string> {
  // Deno and Bun would write to caches in the user's home
  const env = { ...process.env, DENO_DIR: join(folder, ".deno"), BUN_RUNTIME_TRANSPILER_CACHE_PATH: "0" };
  const program = spawn(command, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  const code = new Promise<number | null>((resolve, reject) =>
    program.once("close", resolve).once("error", reject),
  );
  const [output, errors, status] = await Promise.all([text(program.stdout), text(program.stderr), code]);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${output}${errors}`);
  return output;
}
