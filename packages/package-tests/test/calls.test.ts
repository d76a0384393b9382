import { startMock, type Mock } from "@org/mock-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../src/bundle.ts";
import { compileConsumers, kinds, type ProgramFile } from "../src/consumer-programs.ts";
import { hosts, type Host, printed } from "../src/hosts.ts";
import { installWithPeers, type Project } from "../src/project.ts";
import { clients } from "../src/published-packages.ts";
import { run } from "../src/run.ts";
import { runtimes } from "../src/runtimes.ts";

let project: Project;
let programFile: ProgramFile;
beforeAll(async () => {
  project = await installWithPeers(clients);
  programFile = await compileConsumers(
    project,
    clients.map(({ platform }) => platform),
  );
});
afterAll(() => project[Symbol.dispose]());

const settings = runtimes.flatMap((runtime) => kinds.map((kind) => ({ ...runtime, kind })));

describe.each(clients)("a program that uses $name", ({ platform }) => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock(platform);
  });
  afterAll(() => mock.stop());

  test.each(settings)("works as $kind on $runtime", async ({ command, flags, kind }) => {
    const options = JSON.stringify({ baseUrl: mock.url, ...mock.credentials });
    const seen = await run(command, [...flags, programFile(platform, kind), options], project.folder);
    await expect(seen).toMatchFileSnapshot(`../consumers/${platform}.seen.txt`);
  });
});

describe.each(hosts)("bundled, in $runtime", ({ start, missing }) => {
  let host: Host;
  beforeAll(async () => {
    if (missing === undefined) host = await start();
  });
  afterAll(() => host?.[Symbol.asyncDispose]());

  test.skipIf(missing).each(clients)("a program that uses $name works", async ({ platform }) => {
    await using mock = await startMock(platform);
    const use = await host.load(await bundle(project, programFile(platform, "module")));
    const seen = printed(await use({ baseUrl: mock.url, ...mock.credentials }));
    await expect(seen).toMatchFileSnapshot(`../consumers/${platform}.seen.txt`);
  });
});
