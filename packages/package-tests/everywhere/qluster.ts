import * as errors from "@org/qluster-client";
import { Qluster } from "@org/qluster-client";
import { behave } from "./behave.ts";

/** Tries the client against the scripted server at this address. */
export const use = (server: string): Promise<Record<string, unknown>> =>
  behave(
    {
      errors,
      connect: (settings, accessToken) => new Qluster({ ...settings, accessToken }),
      lacking: () => new Qluster({ accessToken: "token" }),
      get: (client, options) => client.datasets.get({ dataset_id: 7 }, options),
      list: (client) => client.alerts.list({ resolved: false, limit: 2 }),
      pages: [
        { body: { results: ["a", "b"], next: { start: 3, end: null, limit: 2 } } },
        { body: { results: ["c", "d"], next: { start: 5, end: null, limit: 2 } } },
        { body: { results: ["e"], next: null } },
      ],
      further: {
        "a login for two calls, and one more when its token is refused": {
          answers: [
            { body: { access_token: "first", expires_in: 3600 } },
            { body: { id: 1 } },
            { body: { id: 2 } },
            { status: 401, body: {} },
            { body: { access_token: "second", expires_in: 3600 } },
            { body: { id: 3 } },
          ],
          call: async (_, baseUrl) => {
            const client = new Qluster({ baseUrl, username: "ada@example.com", password: "pass&word" });
            await Promise.all([1, 1].map((dataset_id) => client.datasets.get({ dataset_id })));
            return (await client.datasets.get({ dataset_id: 3 })).id;
          },
        },
        "storedItems.upload": {
          answers: [
            {
              body: {
                id: 9,
                url: "{baseUrl}/storage?signature=s",
                http_method: "POST",
                fields: { key: "k" },
              },
            },
            { status: 204 },
            { body: { ingestion_job_id: 5120 } },
          ],
          call: (client) =>
            client.storedItems.upload({
              data_source_model_id: 12,
              key: "orders.csv",
              file: new File(["order_id\n"], "orders.csv", { type: "text/csv" }),
            }),
        },
      },
    },
    server,
  );
