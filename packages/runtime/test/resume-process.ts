// A process of its own: lists what is left after a token, and prints the ids. Arguments: base URL, style, token.

import { byCursor, byIdRange, byLastId, byOffset, byPage, type Pages } from "../src/page-styles.ts";
import { list, type Item } from "./list.ts";

/** Styles by name, as both processes know them. */
export const styles: Readonly<Record<string, Pages>> = {
  offset: { by: byOffset, items: "/items", offset: "/offset" },
  cursor: { by: byCursor, items: "/items", cursor: "/cursor", next: "/next" },
  page: { by: byPage, items: "/items", page: "/page" },
  idRange: { by: byIdRange, items: "/items", start: "/start", end: "/end", next: "/next" },
  lastId: { by: byLastId, items: "/items", lastId: "/last_id", id: "/id" },
};

const [url, style = "", resumeToken] = process.argv.slice(2);
if (url !== undefined) {
  const server = { url, hits: [], [Symbol.asyncDispose]: async () => undefined };
  const call = list(server, styles[style] ?? { by: byOffset, items: "" }, { limit: 3 }, { resumeToken });
  const rest: readonly Item[] = await call.toArray({ max: 100 });
  console.log(JSON.stringify(rest.map(({ id }) => id)));
}
