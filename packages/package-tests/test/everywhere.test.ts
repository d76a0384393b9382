import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { script } from "../everywhere/script.ts";
import { addEverywhere, bundle, transpile } from "../src/bundle.ts";
import { printing } from "../src/consumer-programs.ts";
import { hosts, type Host, printed } from "../src/hosts.ts";
import { installWithPeers, type Project } from "../src/project.ts";
import { clients } from "../src/published-packages.ts";
import { run } from "../src/run.ts";
import { runtimes } from "../src/runtimes.ts";
import { serveScripts, type ScriptedServer } from "../src/scripted-server.ts";
import { startWorkerd } from "../src/workerd.ts";

const programs = [...clients.map(({ platform }) => platform), "limits", "disk"];
let project: Project;
let server: ScriptedServer;
beforeAll(async () => {
  server = await serveScripts();
  project = await installWithPeers(clients);
  addEverywhere(project);
  for (const program of programs) {
    const file = await transpile(project, `everywhere/${program}.ts`);
    project.write(`run-${program}.js`, printing(`import { use } from "./${file}";`));
  }
});
afterAll(async () => {
  project[Symbol.dispose]();
  await server[Symbol.asyncDispose]();
});

describe.each(runtimes)("on $runtime", ({ version, command, flags }) => {
  const use = (program: string): Promise<string> =>
    run(command, [...flags, `run-${program}.js`, JSON.stringify(server.url)], project.folder);

  // all at once, for what they do most is wait
  const seen = new Map<string, string>();
  beforeAll(async () => {
    const runs = clients.map(async ({ platform }) => seen.set(platform, await use(platform).catch(String)));
    await Promise.all(runs);
  });

  test("it is this version", async () => {
    expect(await run(command, ["--version"], project.folder)).toContain(`${version}.`);
  });

  test.each(clients)("$name does what it does everywhere", async ({ platform }) => {
    await expect(seen.get(platform)).toMatchFileSnapshot(`../everywhere/${platform}.seen.txt`);
  });

  test("redirects are followed, without credentials to elsewhere, and streams are sent", async () => {
    await expect(await use("limits")).toMatchFileSnapshot("../everywhere/limits.seen.txt");
  });

  test("files on disk are uploaded by their path and downloaded to one", async () => {
    await expect(await use("disk")).toMatchFileSnapshot("../everywhere/disk.seen.txt");
  });
});

describe.each(hosts)("bundled, in $runtime", ({ runtime, start, missing }) => {
  let host: Host;
  beforeAll(async () => {
    if (missing === undefined) host = await start();
  });
  afterAll(() => host?.[Symbol.asyncDispose]());
  const use = async (program: string): Promise<string> => {
    const load = await host.load(await bundle(project, `everywhere/${program}.ts`));
    return printed(await load(server.url));
  };

  test.skipIf(missing).each(clients)(
    "$name does what it does everywhere",
    async ({ platform }) => {
      await expect(await use(platform)).toMatchFileSnapshot(`../everywhere/${platform}.seen.txt`);
    },
    60_000,
  ); // Chromium closes some connections late

  test.skipIf(missing)("what becomes of redirects and of streams that are sent", async () => {
    const file = runtime === "workerd" ? "limits.seen.txt" : "limits.browser.seen.txt";
    await expect(await use("limits")).toMatchFileSnapshot(`../everywhere/${file}`);
  });
});

test("in workerd, one client serves requests at the same time, which wait for one login", async () => {
  const token = ['{"access_token":"token",', '"expires_in":3600}'];
  const dataset = { body: { name: "orders" } };
  const answers = [{ chunks: token }, dataset, dataset, dataset];
  const { baseUrl, release, requests } = await script(server.url, ...answers);
  await using workerd = startWorkerd();
  const use = await workerd.load(await bundle(project, "everywhere/shared-login.ts"));
  const together = Promise.all([use(baseUrl), use(baseUrl)]);
  await vi.waitFor(async () => expect(await requests()).toHaveLength(1));
  await release();
  expect(await together).toEqual(["orders", "orders"]);
  expect(await use(baseUrl)).toBe("orders");
  expect((await requests()).map(({ path }) => path)).toEqual(["/token", ...Array(3).fill("/datasets/7")]);
});
