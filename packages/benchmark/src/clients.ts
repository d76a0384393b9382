/** A client package as the benchmarks see it: its names, one operation, and the budgets of its size. */
export interface BenchmarkedClient {
  readonly platform: string;
  readonly package: string;
  readonly className: string;
  /** Options with which the constructor is content. */
  readonly options: Readonly<Record<string, string>>;
  /** A `get` operation, as a function of `/operations`, with arguments. */
  readonly operation: {
    readonly name: string;
    readonly method: string;
    readonly params: Readonly<Record<string, string | number>>;
  };
  /** Three calls as a user writes them, for the type benchmark. */
  readonly calls: readonly string[];
  /** Most bytes after gzip that one operation may take, and the whole client. */
  readonly budget: { readonly one: number; readonly whole: number };
  /** Most milliseconds that its generation may take. */
  readonly generation: number;
}

export const clients: readonly BenchmarkedClient[] = [
  {
    platform: "hotdata",
    package: "@org/hotdata-client",
    className: "Hotdata",
    options: { token: "t", workspaceId: "w" },
    operation: { name: "connectionsGet", method: "connections.get", params: { connection_id: "conn_1" } },
    calls: [
      `(await client.connections.get({ connection_id: "conn_1" })).table_count`,
      `(await client.connections.list()).items[0]?.name`,
      `(await client.connections.create({ name: "pg", source_type: "postgres", config: {} })).id`,
    ],
    budget: { one: 4500, whole: 7500 },
    generation: 1500,
  },
  {
    platform: "mostly",
    package: "@org/mostly-client",
    className: "MostlyAI",
    options: { apiKey: "k" },
    operation: {
      name: "generatorsGet",
      method: "generators.get",
      params: { id: "3fa85f64-5717-4562-b3fc-2c963f66afa6" },
    },
    calls: [
      `(await client.generators.get({ id: "g" })).name`,
      `(await client.connectors.list()).items[0]?.name`,
      `(await client.generators.training.get({ id: "g" })).status`,
    ],
    budget: { one: 4500, whole: 12_700 },
    generation: 1500,
  },
  {
    platform: "airbyte",
    package: "@org/airbyte-client",
    className: "Airbyte",
    options: {},
    operation: {
      name: "connectionsGet",
      method: "connections.get",
      params: { connectionId: "c" },
    },
    calls: [
      `(await client.connections.get({ connectionId: "c" })).name`,
      `(await client.workspaces.list()).items[0]?.name`,
      `(await client.jobs.get({ id: 42 })).job.status`,
    ],
    budget: { one: 4500, whole: 8000 },
    generation: 500,
  },
  {
    platform: "civis",
    package: "@org/civis-client",
    className: "Civis",
    options: { apiKey: "k" },
    operation: { name: "queriesGet", method: "queries.get", params: { id: 7 } },
    calls: [
      `(await client.queries.get({ id: 7 })).resultRows`,
      `(await client.scripts.list()).items[0]?.name`,
      `(await client.scripts.containers.runs.get({ id: 7, run_id: 8 })).state`,
    ],
    budget: { one: 4500, whole: 10_500 },
    generation: 1500,
  },
  {
    platform: "qluster",
    package: "@org/qluster-client",
    className: "Qluster",
    options: { baseUrl: "https://qluster.example.com", accessToken: "t" },
    operation: { name: "datasetsGet", method: "datasets.get", params: { dataset_id: 7 } },
    calls: [
      `(await client.datasets.get({ dataset_id: 7 })).name`,
      `(await client.alerts.list()).items[0]?.msg`,
      `(await client.ingestionJobs.get({ ingestion_job_id: 5120 })).state`,
    ],
    budget: { one: 4500, whole: 10_800 },
    generation: 1500,
  },
];
