// Shows a newcomer what this repository is: builds every client from its spec, starts the mocks, runs a short
// program with each client against its mock, and says where to go next.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root, step } from "./lib/step.ts";

/** The parts of a bundled spec that are read here. */
interface Document {
  readonly servers: readonly { readonly "x-env"?: Names }[];
  readonly paths: Readonly<Record<string, object>>;
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, { readonly "x-env"?: Names | Readonly<Record<string, Names>> }>>;
  };
}
type Names = readonly string[];

console.log("Building every client from its spec …");
if (!step("generate and build", "turbo", ["run", "build", "--filter=./packages/*"])) process.exit(1);

// imported only now, for they are what was just built
const { startMock } = await import("@org/mock-server");
const { bundleSize, oneOperation } = await import("@org/benchmark/bundle-size");
const { clients } = await import("@org/benchmark/clients");

for (const client of clients) {
  const folder = join(root, "packages", `${client.platform}-client`);
  const document = readDocument(join(folder, "openapi.json"));
  const { gzip } = await bundleSize(oneOperation(client));
  console.log(`\n${client.package}: ${countOperations(document)} operations from specs/${client.platform}`);
  console.log(`  one call in a browser bundle: ${(gzip / 1000).toFixed(1)} kB gzip, with auth, retries and typed errors`);
  await using mock = await startMock(client.platform);
  console.log(`  packages/${client.platform}-client/examples/quickstart.ts against its mock at ${mock.url}:`);
  const program = spawn("node", [join(folder, "examples", "quickstart.ts")], {
    env: { ...process.env, ...environmentFor(document, { ...mock.credentials, baseUrl: mock.url }) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(program, "close");
  for await (const line of createInterface(program.stdout)) console.log(`    ${line}`);
  await closed;
  if (program.exitCode !== 0) {
    console.error(`✗ the example of ${client.package} failed: see above`);
    process.exit(1);
  }
}

console.log(`
Where to go next
  use a client       packages/<platform>-client/README.md
  change a spec      specs/README.md, then npm run generate <platform>
  test against mocks packages/mock-server/README.md
  contribute         CONTRIBUTING.md, and npm test before you push`);

function readDocument(file: string): Document {
  return JSON.parse(readFileSync(file, "utf8"));
}

function countOperations({ paths }: Document): number {
  const methods = ["get", "head", "post", "put", "patch", "delete"];
  return Object.values(paths).flatMap((item) => Object.keys(item).filter((key) => methods.includes(key))).length;
}

/** The environment variables that give these options to a client, as the spec names them. */
function environmentFor({ servers, components }: Document, options: Record<string, string>): Record<string, string> {
  const variables = new Map<string, Names>([["baseUrl", servers[0]?.["x-env"] ?? []]]);
  for (const [name, { "x-env": names = [] }] of Object.entries(components.securitySchemes)) {
    if (isList(names)) variables.set(name, names);
    else for (const [option, own] of Object.entries(names)) variables.set(option, own);
  }
  return Object.fromEntries([...variables].map(([option, [variable = ""]]) => [variable, options[option] ?? ""]));
}

function isList(names: Names | Readonly<Record<string, Names>>): names is Names {
  return Array.isArray(names);
}
