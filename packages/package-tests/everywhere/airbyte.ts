import * as errors from "@org/airbyte-client";
import { Airbyte } from "@org/airbyte-client";
import { behave } from "./behave.ts";

/** Tries the client against the scripted server at this address. */
export const use = (server: string): Promise<Record<string, unknown>> =>
  behave(
    {
      errors,
      connect: (settings, password) => new Airbyte({ ...settings, username: "ada", password }),
      lacking: () => new Airbyte({ baseUrl: "http://airbyte.example.com", username: "ada" }),
      get: (client, options) => client.connections.get({ connectionId: "c1" }, options),
      list: (client) =>
        client.jobs.list({ configTypes: ["sync"], configId: "c1", pagination: { pageSize: 2 } }),
      pages: [["a", "b"], ["c", "d"], ["e"]].map((jobs) => ({ body: { totalJobCount: 5, jobs } })),
    },
    server,
  );
