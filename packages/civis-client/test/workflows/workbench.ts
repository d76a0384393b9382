import { startMock, type Mock } from "@org/mock-server";
import { Civis } from "@org/civis-client";
import { afterAll, beforeAll, beforeEach } from "vitest";

/** A mock for the tests of a file, its client, and what went over the wire. */
export interface Workbench {
  readonly mock: Mock;
  readonly civis: Civis;
  /** Ids of the operations that were called, in order. */
  called(): (string | undefined)[];
}

/** Starts a mock before the tests of the file, resets it before each, and stops it after them. */
export function workbench(): Workbench {
  let mock: Mock;
  let civis: Civis;
  beforeAll(async () => {
    mock = await startMock("civis");
    civis = new Civis({ baseUrl: mock.url, ...mock.credentials, headers: { "x-mine": "m" } });
  });
  beforeEach(() => mock.reset());
  afterAll(() => mock.stop());
  return {
    get mock() {
      return mock;
    },
    get civis() {
      return civis;
    },
    called: () => mock.requests.map(({ operation }) => operation),
  };
}
