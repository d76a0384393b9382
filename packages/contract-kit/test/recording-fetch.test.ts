import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { afterAll, expect, test } from "vitest";
import { createRecorder } from "../src/recording-fetch.ts";

/** What arrived at the other end. */
const arrived: { headers: IncomingHttpHeaders; body: Buffer }[] = [];

const server = createServer(async (incoming, outgoing) => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  arrived.push({ headers: incoming.headers, body: Buffer.concat(chunks) });
  outgoing.end("ok");
}).listen(0, "127.0.0.1");
await once(server, "listening");
const address = server.address();
const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
afterAll(() => server.close());

const bytes = Uint8Array.of(0, 255, 13, 10);

function form(): FormData {
  const data = new FormData();
  data.append("file", new File([bytes], "a.bin", { type: "application/zip" }));
  data.append("note", "ü");
  return data;
}

test.for<[string, () => RequestInit, string | undefined]>([
  ["multipart", () => ({ body: form() }), undefined],
  ["urlencoded", () => ({ body: new URLSearchParams("a=1&b=%26") }), "9"],
  ["a Blob", () => ({ body: new Blob([bytes], { type: "image/png" }) }), "4"],
  ["a buffer", () => ({ body: bytes }), "4"],
  ["a text", () => ({ body: "ü" }), "2"],
])("%s is recorded as it arrives, and arrives as it does without a recorder", async ([, init, length]) => {
  const recorder = createRecorder();
  const answer = await recorder.fetch(url, { method: "POST", ...init() });
  expect(await answer.text()).toBe("ok");
  await fetch(url, { method: "POST", ...init() });
  const [recorded, plain] = arrived.splice(0);
  const [exchange] = recorder.exchanges;
  expect(Buffer.from(exchange?.body ?? [])).toEqual(recorded?.body);
  expect(exchange?.headers.get("content-type") ?? undefined).toBe(recorded?.headers["content-type"]);
  expect(recorded?.headers["content-length"]).toBe(length ?? plain?.headers["content-length"]);
  expect(withoutBoundary(recorded)).toEqual(withoutBoundary(plain));
});

test("a stream is recorded as it arrives, and still sent in chunks", async () => {
  const recorder = createRecorder();
  const body = new Blob([bytes, "more"]).stream();
  await recorder.fetch(url, { method: "POST", body, duplex: "half" });
  const [received] = arrived.splice(0);
  expect(Buffer.from(recorder.exchanges[0]?.body ?? [])).toEqual(received?.body);
  expect(received?.headers["transfer-encoding"]).toBe("chunked");
  expect(received?.body).toEqual(Buffer.concat([bytes, Buffer.from("more")]));
});

/** Each multipart body has a boundary of its own. */
function withoutBoundary(request: (typeof arrived)[number] | undefined): unknown {
  const text = request?.body.toString("latin1") ?? "";
  const boundary = /boundary=(\S+)/.exec(request?.headers["content-type"] ?? "")?.[1];
  return boundary === undefined ? text : text.replaceAll(boundary, "boundary");
}
