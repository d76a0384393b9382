import { expect, test } from "vitest";
import { EventParser, type ParsedEvent } from "../src/event-parser.ts";

/** What a stream gives that comes in these pieces. */
function parse(...pieces: readonly (string | Uint8Array)[]): ParsedEvent[] {
  const parser = new EventParser();
  return pieces.flatMap((piece) =>
    parser.push(typeof piece === "string" ? new TextEncoder().encode(piece) : piece),
  );
}

/** Names and data alone. */
function read(...pieces: readonly (string | Uint8Array)[]): string[] {
  return parse(...pieces).map(({ event, data }) => `${event}:${data}`);
}

test("an event has a name, or is a message", () => {
  expect(read("event: tick\ndata: 1\n\ndata: 2\n\n")).toEqual(["tick:1", "message:2"]);
});

test("lines of data are joined, and lose one space at most", () => {
  expect(read("data: a\ndata:  b\ndata:c\ndata\ndata:\n\n")).toEqual(["message:a\n b\nc\n\n"]);
});

test.each(["\n", "\r\n", "\r"])("lines end with %j", (end) => {
  expect(read(["event: a", "data: 1", "data: 2", "", "data: 3", "", ""].join(end))).toEqual([
    "a:1\n2",
    "message:3",
  ]);
});

test("mixed ends of lines are each an end", () => {
  expect(read("data: 1\r\rdata: 2\n\r\ndata: 3\r\n\ndata: 4\r\n\r\n")).toEqual([
    "message:1",
    "message:2",
    "message:3",
    "message:4",
  ]);
});

test("an end of a line that is cut in two is one end", () => {
  expect(read("data: a\r", "\ndata: b\r", "\n\r", "\n")).toEqual(["message:a\nb"]);
  expect(read("data: a\r", "", "\n", "\r\n")).toEqual(["message:a"]);
  expect(read("data: a\r", "data: b\r", "\r")).toEqual(["message:a\nb"]);
});

test("an event that ends with a return is given before anything follows", () => {
  expect(read("data: a\r\r")).toEqual(["message:a"]);
});

test("a stream that comes byte by byte reads as one that comes whole", () => {
  const text =
    "\uFEFF: hi\r\nevent: größe\rdata: 🦉 {}\ndata: é\r\n\r\nid: 7\ndata: x\n\n: end\n\ndata: lost";
  const bytes = new TextEncoder().encode(text);
  const whole = parse(text);
  expect(whole.map(({ event, data, id }) => [event, data, id])).toEqual([
    ["größe", "🦉 {}\né", undefined],
    ["message", "x", "7"],
  ]);
  for (const size of [1, 2, 3, 5]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.slice(index * size, (index + 1) * size),
    );
    expect(parse(...pieces)).toEqual(whole);
  }
});

test("a byte order mark counts at the start only", () => {
  expect(read("\uFEFFdata: a\n\n")).toEqual(["message:a"]);
  expect(read("data: a\n\n\uFEFFdata: b\n\n")).toEqual(["message:a"]);
});

test("comments, unknown fields and fields with a space before the colon are nothing", () => {
  expect(read(": data: no\n:\nfoo: bar\nData: no\ndata : no\n data: no\nnothing\n\n")).toEqual([]);
});

test("only the first colon parts a line, and other line breaks of Unicode are text", () => {
  expect(read("data: a: b\u2028c\u0085d\n\n")).toEqual(["message:a: b\u2028c\u0085d"]);
});

test("an event without data is one if it has a name, and with empty data", () => {
  expect(read("event: heartbeat\n\n")).toEqual(["heartbeat:undefined"]);
  expect(read("data\n\ndata:\n\n\n\nevent:\n\n")).toEqual(["message:", "message:"]);
});

test("a name is for one event", () => {
  expect(read("event: a\nevent: b\n\ndata: 1\n\n")).toEqual(["b:undefined", "message:1"]);
});

test("what no blank line ends is never given, nor is its id", () => {
  const parser = new EventParser();
  const bytes = new TextEncoder().encode("id: 1\ndata: a\n\nid: 2\ndata: b\n");
  expect(parser.push(bytes)).toEqual([{ event: "message", data: "a", id: "1" }]);
  expect(parser.id).toBe("1");
});

test("an id stays until another one, and can be taken back", () => {
  const ids = parse("id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n").map(({ id }) => id);
  expect(ids).toEqual(["1", "1", ""]);
});

test("an id that fits in no header is overlooked, one with letters is not", () => {
  const ids = parse("id: größe\ndata: a\n\nid: 1\0\ndata: b\n\nid: \u0007\ndata: c\n\n");
  expect(ids.map(({ id }) => id)).toEqual(["größe", "größe", "größe"]);
});

test("an id alone counts, without an event", () => {
  const parser = new EventParser();
  expect(parser.push(new TextEncoder().encode("id: 9\n\n"))).toEqual([]);
  expect(parser.id).toBe("9");
});

test.each([
  ["retry: 250\n", 250],
  ["retry: 0\n", 0],
  ["retry: 2.5\n", undefined],
  ["retry: -1\n", undefined],
  ["retry: 1s\n", undefined],
  ["retry\n", undefined],
])("%j asks to wait %s ms", (text, expected) => {
  const parser = new EventParser();
  parser.push(new TextEncoder().encode(text));
  expect(parser.retry).toBe(expected);
});

test("a line of megabytes in small pieces takes no time to speak of", () => {
  const parser = new EventParser();
  const piece = new TextEncoder().encode("x".repeat(1000));
  parser.push(new TextEncoder().encode("data: "));
  const start = performance.now();
  for (let index = 0; index < 10_000; index++) parser.push(piece);
  const [event] = parser.push(new TextEncoder().encode("\n\n"));
  expect(event?.data).toHaveLength(10_000_000);
  expect(performance.now() - start).toBeLessThan(2000);
});

test("bytes that are no UTF-8 become replacement characters", () => {
  expect(read("data: a", new Uint8Array([0xff]), "b\n\n")).toEqual(["message:a\uFFFDb"]);
});
