import { startMock, type Mock } from "@org/mock-server";
import { MostlyAI, type JobProgress, type MostlyGenerator } from "@org/mostly-client";
import { afterAll, beforeAll, beforeEach } from "vitest";

/** A mock for the tests of a file, its client, and what went over the wire. */
export interface Workbench {
  readonly mock: Mock;
  readonly mostly: MostlyAI;
  /** Ids of the operations that were called, in order. */
  called(): (string | undefined)[];
  /** Bodies of the calls of an operation, in order. */
  bodiesOf(operation: string): unknown[];
}

export const generatorId = "0f6c2a9e-71d4-4c55-8f0b-3a9d5e2b8c11";

/** Starts a mock before the tests of the file, resets it before each, and stops it after them. */
export function workbench(): Workbench {
  let mock: Mock;
  let mostly: MostlyAI;
  beforeAll(async () => {
    mock = await startMock("mostly");
    mostly = new MostlyAI({ baseUrl: mock.url, apiKey: mock.credentials["apiKey"] });
  });
  beforeEach(() => mock.reset());
  afterAll(() => mock.stop());
  return {
    get mock() {
      return mock;
    },
    get mostly() {
      return mostly;
    },
    called: () => mock.requests.map(({ operation }) => operation),
    bodiesOf: (operation) =>
      mock.requests.filter((request) => request.operation === operation).map(({ body }) => body),
  };
}

/** Answers that make the example the generator of these tables; one with a parent has that as its context. */
export function withTables(...tables: readonly { name: string; parent?: string }[]) {
  return ({ example }: { example: unknown }): { body: MostlyGenerator } => ({
    body: {
      ...(example as MostlyGenerator),
      tables: tables.map(({ name, parent }) => ({
        id: "2a7f4c18-d3e6-4b95-8c07-5f1e9a6d3b42",
        name,
        foreignKeys:
          parent === undefined
            ? []
            : [
                {
                  id: "b84c2d6e-1f9a-4730-a5d8-c7e0f3b69182",
                  column: "parent_id",
                  referencedTable: parent,
                  isContext: true,
                },
              ],
      })),
    },
  });
}

const stepIds = [
  "91c7e2f0-5a3b-4d86-b04e-8f6d1a2c3b57",
  "2d6f9b84-0e17-4c5a-93d8-7a4b5c6e1f02",
  "7c3e1a95-62d8-4f0b-a1c7-9e5b4d3f2a61",
] as const;

/** Looks at a training with three steps, from its queue to its end. */
export const threeSteps: readonly { readonly body: JobProgress }[] = [
  looks("QUEUED", ["QUEUED", 0], ["NEW", 0], ["NEW", 0]),
  looks("IN_PROGRESS", ["DONE", 10], ["IN_PROGRESS", 9], ["NEW", 0]),
  looks("IN_PROGRESS", ["DONE", 10], ["IN_PROGRESS", 60], ["NEW", 0]),
  looks("IN_PROGRESS", ["DONE", 10], ["DONE", 80], ["IN_PROGRESS", 2]),
  looks("DONE", ["DONE", 10], ["DONE", 80], ["DONE", 10]),
];

type Look = readonly [status: NonNullable<JobProgress["status"]>, value: number];

function looks(
  status: NonNullable<JobProgress["status"]>,
  ...steps: readonly [Look, Look, Look]
): {
  body: JobProgress;
} {
  const [pull, train, report] = steps;
  return {
    body: {
      id: "f3b8a1d6-4c92-4e07-8d5a-6b1c0e9f2a73",
      status,
      progress: { value: pull[1] + train[1] + report[1], max: 100 },
      steps: [
        {
          id: stepIds[0],
          stepCode: "PULL_TRAINING_DATA",
          status: pull[0],
          progress: { value: pull[1], max: 10 },
        },
        {
          id: stepIds[1],
          modelLabel: "census:tabular",
          stepCode: "TRAIN_MODEL",
          status: train[0],
          progress: { value: train[1], max: 80 },
        },
        {
          id: stepIds[2],
          modelLabel: "census:tabular",
          stepCode: "CREATE_MODEL_REPORT",
          status: report[0],
          progress: { value: report[1], max: 10 },
        },
      ],
    },
  };
}
