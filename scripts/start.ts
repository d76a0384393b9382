// Shows a newcomer what this repository is: builds every client from its spec, starts the mocks, runs a short
// program with each client against its mock, and says where to go next.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { countOperations, environmentFor, readBundledSpec } from "./lib/bundled-spec.ts";
import { root, step } from "./lib/step.ts";

console.log("Building every client from its spec …");
if (!step("generate and build", "turbo", ["run", "build", "--filter=./packages/*"])) process.exit(1);

// imported only now, for they are what was just built
const { startMock } = await import("@org/mock-server");
const { bundleSize, oneOperation } = await import("@org/benchmark/bundle-size");
const { clients } = await import("@org/benchmark/clients");

for (const client of clients) {
  const folder = join(root, "packages", `${client.platform}-client`);
  const document = readBundledSpec(join(folder, "openapi.json"));
  const { gzip } = await bundleSize(oneOperation(client));
  console.log(`\n${client.package}: ${countOperations(document)} operations from specs/${client.platform}`);
  console.log(
    `  one call in a browser bundle: ${(gzip / 1000).toFixed(1)} kB gzip, with auth, retries and typed errors`,
  );
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
