import * as errors from "@org/civis-client";
import { Civis } from "@org/civis-client";
import { behave } from "./behave.ts";

/** Tries the client against the scripted server at this address. */
export const use = (server: string): Promise<Record<string, unknown>> =>
  behave(
    {
      errors,
      connect: (settings, apiKey) => new Civis({ ...settings, apiKey }),
      lacking: () => new Civis(),
      get: (client, options) => client.queries.get({ id: 7 }, options),
      list: (client) => client.scripts.list({ status: ["failed", "running"], limit: 2 }),
      pages: [["a", "b"], ["c", "d"], ["e"]].map((body) => ({
        headers: { "x-pagination-total-pages": "3", "x-pagination-total-entries": "5" },
        body,
      })),
      further: {
        "files.upload": {
          answers: [
            { body: { id: 5, uploadUrl: "{baseUrl}/storage?signature=s", uploadFields: { key: "voters" } } },
            { status: 503, headers: { "retry-after": "0" } },
            { status: 204 },
          ],
          call: (client) =>
            client.files.upload({
              name: "voters.csv",
              file: new File(["id\n"], "voters.csv", { type: "text/csv" }),
            }),
        },
      },
    },
    server,
  );
