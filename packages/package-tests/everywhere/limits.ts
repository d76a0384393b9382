// What not every runtime can do: browsers hide where redirects lead, and send no streams over HTTP/1.

import { Hotdata } from "@org/hotdata-client";
import { MostlyAI } from "@org/mostly-client";
import { script } from "./script.ts";

/** Tries it against the scripted server at this address. */
export async function use(server: string): Promise<Record<string, unknown>> {
  const apiKey = "key";
  const seen: Record<string, unknown> = {};
  const elsewhere = await (await fetch(`${server}/elsewhere`)).text();

  const target = await script(server, { body: { name: "moved" } });
  const near = await script(server, { status: 302, headers: { location: target.baseUrl } });
  const moved = await new MostlyAI({ baseUrl: near.baseUrl, apiKey }).generators.get({ id: "g1" }).result();
  seen["a redirect"] = moved.ok ? moved.data : String(moved.error);
  const [request] = await target.requests();
  seen["its key"] = request?.headers["x-mostly-api-key"] ?? null;

  const stranger = await script(server, { body: { name: "elsewhere" } });
  const location = stranger.baseUrl.replace(server, elsewhere);
  const far = await script(server, { status: 307, headers: { location } });
  const left = await new MostlyAI({ baseUrl: far.baseUrl, apiKey }).generators.get({ id: "g1" }).result();
  seen["a redirect to another origin"] = left.ok ? left.data : left.error.name;
  const [told] = await stranger.requests();
  seen["its key there"] = told?.headers["x-mostly-api-key"] ?? null;
  seen["requests of the first"] = (await near.requests()).length;

  const storage = await script(server, { status: 201, body: { id: "u1" } });
  const hotdata = new Hotdata({ baseUrl: storage.baseUrl, token: "token", workspaceId: "w1" });
  const sent = await hotdata.uploads.create({ body: new Blob(["a,", "b"]).stream() }).result();
  seen["a stream that is sent"] = sent.ok ? sent.data.id : sent.error.name;
  seen["as"] = (await storage.requests()).map(({ body }) => body);

  const broken = await script(server, { chunks: ["one"], end: "cut" });
  const answer = await new MostlyAI({ baseUrl: broken.baseUrl, apiKey }).generators
    .get({ id: "g1" })
    .asResponse();
  seen["`text()` of a stream that breaks off"] = await answer.text().catch(({ name }: Error) => name);
  return seen;
}
