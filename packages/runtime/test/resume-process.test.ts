import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { all, ids, list, queryOf } from "./list.ts";
import { styles } from "./resume-process.ts";
import { serve, type Hit } from "./server.ts";

const program = fileURLToPath(new URL("resume-process.ts", import.meta.url));

/** Where the page begins, whichever input says so. */
function startOf(hit: Hit): number {
  const query = queryOf(hit);
  const [page, start] = [query.get("page"), query.get("start")];
  if (page !== null) return Number(page) * 3 - 3;
  if (start !== null) return Number(start) - 1;
  return Number(query.get("offset") ?? query.get("cursor") ?? query.get("last_id") ?? 0);
}

test.each(Object.entries(styles))(
  "by %s, another process goes on where this one stopped, without gaps or duplicates",
  async (style, pages) => {
    await using server = await serve((hit) => {
      const start = startOf(hit);
      const isLast = start + 3 >= all.length;
      const next = style === "cursor" ? String(start + 3) : { start: start + 4, end: 7 };
      return { body: { items: all.slice(start, start + 3), next: isLast ? null : next } };
    });
    const here: number[] = [];
    for await (const page of list(server, pages, { limit: 3 }).pages()) {
      here.push(...page.items.map(({ id }) => id));
      if (page.resumeToken === undefined || here.length > 6) continue;
      const call = [program, server.url, style, page.resumeToken];
      const there = await promisify(execFile)(process.execPath, call);
      const union: number[] = [...here, ...JSON.parse(there.stdout)];
      expect(union).toEqual(ids);
    }
    expect(here).toEqual(ids);
  },
);
