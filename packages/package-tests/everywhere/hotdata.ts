import * as errors from "@org/hotdata-client";
import { Hotdata } from "@org/hotdata-client";
import { behave } from "./behave.ts";

/** Tries the client against the scripted server at this address. */
export const use = (server: string): Promise<Record<string, unknown>> =>
  behave(
    {
      errors,
      connect: (settings, token) => new Hotdata({ ...settings, token, workspaceId: "w1" }),
      lacking: () => new Hotdata({ workspaceId: "w1" }),
      get: (client, options) => client.connections.get({ connection_id: "c1" }, options),
      list: (client) => client.datasets.list({ limit: 2 }),
      pages: [["a", "b"], ["c", "d"], ["e"]].map((datasets, index) => ({
        body: { datasets, has_more: index < 2 },
      })),
      further: {
        "uploads.create": {
          answers: [
            { status: 429, headers: { "retry-after": "0" } },
            { status: 201, body: { id: "u1" } },
          ],
          call: (client) => client.uploads.create({ body: new Blob(["a,b\n", "1,ü\n"]) }),
        },
      },
    },
    server,
  );
