import { MostlyAI } from "@org/mostly-client";
import { generatorId as id } from "./workbench.ts";

/** A line of the README's table: the method there, the operations that are called, and the call here. */
export type PythonMethod = readonly [python: string, calls: string, run: () => unknown];

/** What the names in the table stand for. */
export interface TableScope {
  readonly mostly: MostlyAI;
  readonly baseUrl: string;
  /** A file to import. */
  readonly file: string;
  /** A folder to save to. */
  readonly to: string;
}

const dataset = "syntheticDatasets";
const job = `${dataset}.generation`;
const generating = `generators.get ${dataset}.create ${job}.start ${job}.get ${dataset}.get`;

/** The table "From the Python client" of the README. Its cells stand here as the last line of each entry. */
export function pythonMethods({ mostly, baseUrl, file, to }: TableScope): PythonMethod[] {
  const [apiKey, timeout, name, location, prefix] = ["k", 60_000, "census", "public.census", "public."];
  const [start, wait, progress, interval, testConnection] = [true, true, false, 1, true];
  const [offset, limit, searchTerm, description] = [0, 50, "census", "Adults"];
  const [trainingStatus, format, delivery] = ["CONTINUE", "CSV", undefined] as const;
  const [generator, size, seed, data] = [id, 10, [{ age: 63 }], [{ age: 63 }, { age: 45 }]];
  const status = ["DONE" as const];
  const accessType = ["READ_DATA"];
  const config = { name };
  const connection = { type: "POSTGRES", config: { host: "db.example.com" } } as const;
  const secrets = { password: "correct-horse" };
  return [
    ["MostlyAI", "", () => new MostlyAI({ baseUrl, apiKey, timeout })],
    ["MostlyAI.about", "about.get", () => mostly.about()],
    ["MostlyAI.computes", "computes.list", () => mostly.computes()],
    ["MostlyAI.connect", "connectors.create", () => mostly.connect(connection, { testConnection })],
    [
      "MostlyAI.generate",
      generating,
      () => mostly.generate({ generator, size, seed, name, start, wait, progress }),
    ],
    ["MostlyAI.me", "users.me.get", () => mostly.me()],
    ["MostlyAI.models", "models.list", () => mostly.models("TABULAR")],
    [
      "MostlyAI.probe",
      "generators.get syntheticProbes.create",
      () => mostly.probe({ generator, size, seed }),
    ],
    [
      "MostlyAI.train",
      "generators.create generators.training.start generators.training.get generators.get",
      () => mostly.train({ data, name, start, wait, progress }),
    ],
    ["generators.create", "generators.create", () => mostly.generators.create(config)],
    ["generators.get", "generators.get", () => mostly.generators.get({ id })],
    [
      "generators.import_from_file",
      "generators.importFromFile",
      () => mostly.generators.importFromFile({ file }),
    ],
    [
      "generators.list",
      "generators.list",
      () => mostly.generators.list({ offset, limit, status, searchTerm }),
    ],
    ["Generator.training.start", "generators.training.start", () => mostly.generators.training.start({ id })],
    [
      "Generator.training.cancel",
      "generators.training.cancel",
      () => mostly.generators.training.cancel({ id }),
    ],
    ["Generator.training.progress", "generators.training.get", () => mostly.generators.training.get({ id })],
    [
      "Generator.training.wait",
      "generators.training.get",
      () => mostly.generators.training.wait({ id }, { progress, interval }),
    ],
    ["Generator.clone", "generators.clone", () => mostly.generators.clone({ id, trainingStatus })],
    ["Generator.config", "generators.config.get", () => mostly.generators.config.get({ id })],
    ["Generator.delete", "generators.delete", () => mostly.generators.delete({ id })],
    ["Generator.export_to_file", "generators.exportToFile", () => mostly.generators.save({ id }, { to })],
    ["Generator.update", "generators.update", () => mostly.generators.update({ id, name, description })],
    [
      "synthetic_datasets.create",
      "syntheticDatasets.create",
      () => mostly.syntheticDatasets.create({ generatorId: id, name }),
    ],
    ["synthetic_datasets.get", "syntheticDatasets.get", () => mostly.syntheticDatasets.get({ id })],
    [
      "synthetic_datasets.list",
      "syntheticDatasets.list",
      () => mostly.syntheticDatasets.list({ offset, limit, status, searchTerm }),
    ],
    [
      "SyntheticDataset.generation.cancel",
      "syntheticDatasets.generation.cancel",
      () => mostly.syntheticDatasets.generation.cancel({ id }),
    ],
    [
      "SyntheticDataset.generation.progress",
      "syntheticDatasets.generation.get",
      () => mostly.syntheticDatasets.generation.get({ id }),
    ],
    [
      "SyntheticDataset.generation.start",
      "syntheticDatasets.generation.start",
      () => mostly.syntheticDatasets.generation.start({ id }),
    ],
    [
      "SyntheticDataset.generation.wait",
      "syntheticDatasets.generation.get",
      () => mostly.syntheticDatasets.generation.wait({ id }, { progress, interval }),
    ],
    [
      "SyntheticDataset.config",
      "syntheticDatasets.config.get",
      () => mostly.syntheticDatasets.config.get({ id }),
    ],
    ["SyntheticDataset.data", "syntheticDatasets.download", () => mostly.syntheticDatasets.data({ id })],
    ["SyntheticDataset.delete", "syntheticDatasets.delete", () => mostly.syntheticDatasets.delete({ id })],
    [
      "SyntheticDataset.download",
      "syntheticDatasets.download",
      () => mostly.syntheticDatasets.save({ id, format }, { to }),
    ],
    [
      "SyntheticDataset.update",
      "syntheticDatasets.update",
      () => mostly.syntheticDatasets.update({ id, name, description, delivery }),
    ],
    [
      "connectors.create",
      "connectors.create",
      () => mostly.connectors.create({ ...connection, testConnection }),
    ],
    ["connectors.get", "connectors.get", () => mostly.connectors.get({ id })],
    [
      "connectors.list",
      "connectors.list",
      () => mostly.connectors.list({ offset, limit, accessType, searchTerm }),
    ],
    ["Connector.delete", "connectors.delete", () => mostly.connectors.delete({ id })],
    [
      "Connector.locations",
      "connectors.locations.list",
      () => mostly.connectors.locations.list({ id, prefix }),
    ],
    ["Connector.schema", "connectors.schema.get", () => mostly.connectors.schema.get({ id, location })],
    [
      "Connector.update",
      "connectors.update",
      () => mostly.connectors.update({ id, name, secrets, testConnection }),
    ],
  ];
}
