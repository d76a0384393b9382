import { isAsyncIterable, isPage } from "./call-method.ts";

/** Data in a form that can be compared: bytes for a `Blob`, the items for a page, all that it gives for a stream. */
export async function plainValue(data: unknown): Promise<unknown> {
  if (data instanceof Blob) return Buffer.from(await data.arrayBuffer());
  if (isPage(data)) return { items: data.items };
  if (!isAsyncIterable(data)) return data;
  const events: unknown[] = [];
  for await (const event of data) events.push(event);
  return events;
}
