// Files on disk, which browsers and workers have none of.

import { readFile, writeFile } from "node:fs/promises";
import { Civis } from "@org/civis-client";
import { Qluster } from "@org/qluster-client";
import { script } from "./script.ts";

/** Tries it against the scripted server at this address, in the folder of the program. */
export async function use(server: string): Promise<Record<string, unknown>> {
  const folder = new URL(".", import.meta.url);
  const source = new URL("orders.csv", folder);
  await writeFile(source, "order_id\n1\n");
  const storage = await script(
    server,
    { body: { id: 9, url: "{baseUrl}/storage", http_method: "PUT", fields: null } },
    { status: 503, headers: { "retry-after": "0" } },
    { status: 200 },
    { body: { ingestion_job_id: 5120 } },
  );
  const qluster = new Qluster({ baseUrl: storage.baseUrl, accessToken: "token" });
  const file = decodeURIComponent(source.pathname);
  const item = { data_source_model_id: 12, key: "orders.csv", file };
  const { stored_item_id } = await qluster.storedItems.upload(item);
  const sent = (await storage.requests()).map(({ method, headers, body }) => [
    method,
    headers["content-length"],
    body,
  ]);

  const etag = '"v1"';
  const found = { body: { id: 5, name: "voters.csv", fileSize: 10, fileUrl: "{baseUrl}/storage" } };
  const remote = await script(
    server,
    found,
    { headers: { "content-length": "10", etag }, chunks: ["01234"], end: "cut" },
    found, // its address is asked for again
    {
      status: 206,
      headers: { "content-length": "5", "content-range": "bytes 5-9/10", etag },
      chunks: ["56789"],
    },
  );
  const civis = new Civis({ baseUrl: remote.baseUrl, apiKey: "key" });
  const target = new URL("voters.csv", folder);
  const saved = await civis.files.download({ id: 5, to: decodeURIComponent(target.pathname) });
  return {
    "an upload of a path": stored_item_id,
    "its requests": sent,
    "a download that breaks off": [saved.bytes, await readFile(target, "utf8")],
    ranges: (await remote.requests()).map(({ headers }) => headers["range"] ?? null),
  };
}
