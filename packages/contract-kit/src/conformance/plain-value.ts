import { isPage } from "./call-method.ts";

/** Data in a form that can be compared: bytes for a `Blob`, the items for a page. */
export async function plainValue(data: unknown): Promise<unknown> {
  if (data instanceof Blob) return Buffer.from(await data.arrayBuffer());
  return isPage(data) ? { items: data.items } : data;
}
