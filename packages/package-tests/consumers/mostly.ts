// A user's program. It compiles in all settings that consumers may have, and runs on all Nodes against the mock.

import { MostlyAI, NotFoundError, type Connector, type MostlyAIOptions } from "@org/mostly-client";
import { createHttp } from "@org/mostly-client/http";
import { generatorsGet, MostlyAICore } from "@org/mostly-client/operations";
import { zMostlyGenerator } from "@org/mostly-client/validators";

/** Calls the platform through every entry, and tells what came back. */
export async function use(options: MostlyAIOptions): Promise<unknown> {
  const mostly = new MostlyAI(options);
  const id = "5e9f1f8e-0d6c-4c36-9c4e-1a2b3c4d5e6f";

  const names: unknown[] = [];
  for await (const { name } of mostly.generators.list({ status: ["DONE"], searchTerm: "census" }))
    names.push(name);

  const connector = await mostly.connectors.create({
    name: "census",
    type: "POSTGRES",
    accessType: "SOURCE",
    config: { host: "db.example.com", username: "reader", database: "census" },
    secrets: { password: "secret" },
  });

  const refused = await mostly.generators.get({ id }, { headers: { prefer: "code=404" } }).result();
  if (refused.ok || refused.error.status !== 404) throw new Error("expected that nothing is there");
  const message: string | undefined = refused.error.body.message;

  const seen: (number | undefined)[] = [];
  const job = await mostly.generators.training.wait({ id }, { onProgress: ({ value }) => seen.push(value) });

  const file = await mostly.generators.exportToFile({ id });

  const core = new MostlyAICore(options);
  const generator = await generatorsGet(core, { id });

  const { data, error } = await createHttp(core).GET("/api/v2/generators/{id}", { params: { path: { id } } });
  if (error !== undefined) throw new Error(error.message);

  const checked = await zMostlyGenerator["~standard"].validate(generator);
  if (checked.issues !== undefined) throw new Error(checked.issues[0]?.message);

  return {
    "generators.list": names,
    "connectors.create": hostOf(connector),
    "generators.get": [message, refused.error instanceof NotFoundError],
    "generators.training.wait": [job.status, ...seen],
    "generators.exportToFile": [file.type, file.size > 0],
    "/operations": generator.trainingStatus,
    "/http": data.trainingStatus,
    "/validators": checked.value.trainingStatus,
  };
}

/** Compiles only if the type of a connector narrows its configuration. */
function hostOf(connector: Connector): string | undefined {
  return connector.type === "POSTGRES" ? connector.config?.host : undefined;
}

/** Never called. Compiles only if each of these is an error. */
export async function misuse(mostly: MostlyAI): Promise<void> {
  const generator = await mostly.generators.get({ id: "1" });
  // @ts-expect-error: the answer has no such field
  console.log(generator.training_status);
  // @ts-expect-error: the id is required
  await mostly.generators.get({});
  // @ts-expect-error: there is no such type of connectors
  await mostly.connectors.create({ name: "census", type: "POSTGRESS" });
  // @ts-expect-error: a PostgreSQL connector has a host, not a bucket
  await mostly.connectors.create({ type: "POSTGRES", config: { bucketName: "census" } });
  // @ts-expect-error: there is no such order
  await mostly.generators.list({ sortBy: ["AGE"] });
  // @ts-expect-error: there is no such operation
  await mostly.generators.rename({ id: "1" });
  // @ts-expect-error: there is no such path
  await createHttp(mostly).GET("/api/v2/generator");
}
