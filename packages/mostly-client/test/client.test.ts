import { startMock, type Mock } from "@org/mock-server";
import { MostlyAI, NotFoundError, PollError, UsageError, type Connector } from "@org/mostly-client";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

const id = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
let mock: Mock;
let mostly: MostlyAI;

beforeAll(async () => {
  mock = await startMock("mostly");
  mostly = new MostlyAI({ baseUrl: mock.url, apiKey: mock.credentials["apiKey"] });
});
afterAll(() => mock.stop());

test("iterates generators, with a comma-joined filter", async () => {
  const seen: string[] = [];
  const watching = new MostlyAI({
    baseUrl: mock.url,
    apiKey: mock.credentials["apiKey"],
    fetch: (url, init) => {
      seen.push(decodeURIComponent(new URL(url).search));
      return fetch(url, init);
    },
  });
  const page = await watching.generators.list({ status: ["DONE", "FAILED"], searchTerm: "census" });
  expect(page.items[0]?.trainingStatus).toBeTypeOf("string");
  expect(page.total).toBeTypeOf("number");
  expect(seen).toEqual(["?status=DONE,FAILED&searchTerm=census"]);
});

test("creates a connector whose type decides what its config takes", async () => {
  const connector = await mostly.connectors.create({
    name: "shop",
    type: "POSTGRES",
    accessType: "SOURCE",
    config: { host: "db.example.com", username: "reader", database: "shop" },
    secrets: { password: "correct-horse" },
  });
  expect(databaseOf(connector)).toBeTypeOf("string");
});

/** Compiles only if the type of a connector narrows its config. */
function databaseOf(connector: Connector): string | undefined {
  return connector.type === "POSTGRES" ? connector.config?.database : undefined;
}

test("waits for a training and tells a failed one apart", async () => {
  const done = await mostly.generators.training.wait({ id }, { interval: 1 });
  expect(done.status).toBe("DONE");
  const failing = mostly.generators.training.wait({ id }, { headers: { prefer: "example=failed" } });
  await expect(failing).rejects.toThrow(PollError);
});

test("watches a training, and cancels it with an abort when told to", async () => {
  const seen: string[] = [];
  for await (const { status } of mostly.generators.training.watch({ id }, { interval: 1 })) seen.push(status);
  expect(seen.at(-1)).toBe("DONE");

  const sent: string[] = [];
  const counting = new MostlyAI({
    baseUrl: mock.url,
    apiKey: mock.credentials["apiKey"],
    fetch: (url, init) => {
      sent.push(`${init.method} ${new URL(url).pathname}`);
      return fetch(url, init);
    },
  });
  const controller = new AbortController();
  const waiting = counting.generators.training.wait(
    { id },
    {
      signal: controller.signal,
      cancelOnAbort: true,
      headers: { prefer: "example=inProgress" },
      onProgress: () => controller.abort("home time"),
    },
  );
  await expect(waiting).rejects.toBe("home time");
  const path = `/api/v2/generators/${id}/training`;
  expect(sent).toEqual([`GET ${path}`, `POST ${path}/cancel`]);
});

test("an answer without a body is undefined", async () => {
  await expect(mostly.generators.training.start({ id })).resolves.toBeUndefined();
});

test("streams an exported generator", async () => {
  const response = await mostly.generators.exportToFile({ id }).asResponse();
  expect((await response.bytes()).length).toBeGreaterThan(0);
});

test("takes a bearer token in place of the key", async () => {
  const other = new MostlyAI({ baseUrl: mock.url, bearerToken: mock.credentials["bearerToken"] });
  expect((await other.users.me.get()).id).toBeTypeOf("string");
});

test("names both credentials and their variables when there is none", () => {
  for (const name of ["MOSTLY_API_KEY", "MOSTLYAI_API_KEY", "MOSTLY_BEARER_TOKEN"]) vi.stubEnv(name, "");
  const create = (): MostlyAI => new MostlyAI({ baseUrl: mock.url });
  expect(create).toThrow(UsageError);
  expect(create).toThrow(
    /`apiKey` \(or MOSTLY_API_KEY, MOSTLYAI_API_KEY\).*`bearerToken` \(or MOSTLY_BEARER_TOKEN\)/,
  );
});

test("an unknown id is a NotFoundError that says what to check", async () => {
  const unknown = mostly.generators.get({ id }, { headers: { prefer: "code=404" } });
  await expect(unknown).rejects.toThrow(NotFoundError);
});
