import { startMock, type Mock } from "@org/mock-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileConsumers, kinds, type ProgramFile } from "../src/consumer-programs.ts";
import { nodes } from "../src/nodes.ts";
import { installWithPeers, type Project } from "../src/project.ts";
import { clients } from "../src/published-packages.ts";
import { run } from "../src/run.ts";

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

const settings = nodes.flatMap((node) => kinds.map((kind) => ({ ...node, kind })));

describe.each(clients)("a program that uses $name", ({ platform }) => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock(platform);
  });
  afterAll(() => mock.stop());

  test.each(settings)("works as $kind on Node $version", async ({ command, kind }) => {
    const options = JSON.stringify({ baseUrl: mock.url, ...mock.credentials });
    const seen = await run(command, [programFile(platform, kind), options], project.folder);
    await expect(seen).toMatchFileSnapshot(`../consumers/${platform}.seen.txt`);
  });
});
