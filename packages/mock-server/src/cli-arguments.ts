import { parseArgs } from "node:util";
import { MockError } from "./mock-error.ts";
import { platforms } from "./platforms.ts";

/** What the command line asks for. */
export interface CliArguments {
  /** Platforms, paths or URLs. */
  readonly specs: readonly string[];
  /** Port of the first mock; the others take the following ones. */
  readonly port: number;
  readonly seed: number | undefined;
  readonly latency: number | readonly [number, number] | undefined;
  /** Files of plans, by the spec that they are for. */
  readonly plans: ReadonlyMap<string, string>;
  readonly credentials: Readonly<Record<string, string>>;
  readonly list: boolean;
  readonly help: boolean;
}

/** What `--help` prints. */
export const usage: string = `mock-server <spec> … [options]

A spec is a platform (${platforms().join(", ")}), or the path or URL of an OpenAPI document.

  --port N                 port on 127.0.0.1, of the first mock; a free one by default
  --scenarios FILE         scenarios and faults: .json, or .ts or .js with a default export;
                           with several specs: --scenarios SPEC=FILE, once for each
  --seed N                 makes up what has no example, the same for the same number
  --latency MS             milliseconds that each answer takes, or a range: 20-200
  --credential NAME=VALUE  a value to accept in place of mock-NAME; once for each
  --list                   the platforms; with a spec, its operations, statuses and examples
  --help                   this`;

/**
 * Reads the arguments that follow the command's name.
 *
 * @throws MockError that says what is wrong
 */
export function readArguments(given: readonly string[]): CliArguments {
  const { values, positionals: specs } = parse(given);
  const duplicate = specs.find((spec, index) => specs.indexOf(spec) !== index);
  if (duplicate !== undefined) throw new MockError(`${duplicate} is given twice.`);
  if (values.credential && specs.length > 1) {
    throw new MockError(
      "--credential works with one spec only. Start the others with commands of their own.",
    );
  }
  return {
    specs,
    port: readNumber("--port", values.port ?? "0", 65_535),
    seed: values.seed === undefined ? undefined : readNumber("--seed", values.seed, 2 ** 32 - 1),
    latency: values.latency === undefined ? undefined : readLatency(values.latency),
    plans: new Map((values.scenarios ?? []).map((text) => readPlan(text, specs))),
    credentials: Object.fromEntries((values.credential ?? []).map(readCredential)),
    list: values.list ?? false,
    help: values.help ?? false,
  };
}

function parse(given: readonly string[]) {
  const options = {
    port: { type: "string" },
    scenarios: { type: "string", multiple: true },
    seed: { type: "string" },
    latency: { type: "string" },
    credential: { type: "string", multiple: true },
    list: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch (cause) {
    throw new MockError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function readNumber(option: string, text: string, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= most) return number;
  throw new MockError(`${option} is "${text}". It takes a whole number from 0 to ${most}.`);
}

function readLatency(text: string): number | readonly [number, number] {
  const [, least, most = least] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  if (least === undefined) {
    throw new MockError(`--latency is "${text}". It takes milliseconds, or a range such as 20-200.`);
  }
  return [Number(least), Number(most)];
}

/** `SPEC=FILE`, or `FILE` alone where there is only one spec. */
function readPlan(text: string, specs: readonly string[]): [spec: string, file: string] {
  const named = specs.find((spec) => text.startsWith(`${spec}=`));
  if (named !== undefined) return [named, text.slice(named.length + 1)];
  const [only, ...others] = specs;
  if (only !== undefined && others.length === 0) return [only, text];
  throw new MockError(
    `--scenarios is "${text}". With several specs, say which it is for: --scenarios ${only ?? "SPEC"}=FILE`,
  );
}

function readCredential(text: string): [name: string, value: string] {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  throw new MockError(`--credential is "${text}". It takes NAME=VALUE.`);
}
