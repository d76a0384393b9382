import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

/**
 * Runs a program to its end and gives what it printed to the standard output.
 *
 * @throws Error with all that it printed, where it did not end with 0
 */
export async function run(command: string, args: readonly string[], folder: string): Promise<string> {
  const program = spawn(command, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const code = new Promise<number | null>((resolve, reject) =>
    program.once("close", resolve).once("error", reject),
  );
  const [output, errors, status] = await Promise.all([text(program.stdout), text(program.stderr), code]);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${output}${errors}`);
  return output;
}
