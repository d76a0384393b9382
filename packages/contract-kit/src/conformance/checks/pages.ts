import { successOf } from "../answers.ts";
import { asList, type KitCall, type KitPage } from "../call-method.ts";
import type { Check, ClientPackage, Plan } from "../check.ts";
import { allOperations } from "../choose.ts";
import { differs, errorFaults, hitFaults } from "../faults.ts";
import type { Hit, Script } from "../loopback-server.ts";
import { endSigns, pageServer, size } from "../page-server.ts";
import { itemsOf, type List, pageOf, walkList } from "../walk-list.ts";

/** Lists, over servers with three pages. Each list is tried, and each sign of its end. */
export function planPages(plan: Plan): Check[] {
  const all = allOperations(plan).flatMap((operation): List[] => {
    const { pagination } = operation;
    if (!pagination) return [];
    return [{ plan, operation, pagination, sign: endSigns(pagination)[0] ?? "nothing left" }];
  });
  const [whole = [], cut = []] = [true, false].map((isWhole) =>
    all.filter(({ pagination }) => (pagination.style === "none") === isWhole),
  );
  return [
    ...whole.map(wholeCheck),
    ...cut.flatMap((list) => endSigns(list.pagination).map((sign) => walkCheck({ ...list, sign }))),
    ...cut.filter(({ pagination }) => ["cursor", "id-range"].includes(pagination.style)).map(loopCheck),
    ...cut
      .filter(({ pagination: { maximum, places } }) => maximum !== undefined && places["limit"])
      .map(maximumCheck),
    ...cut.flatMap(partChecks),
    ...cut.slice(0, 1).map(deadlineCheck),
  ];
}

function check({ operation, pagination }: List, behaviour: string, run: Check["run"]): Check {
  return { topic: "pages", subject: `${operation.id} (${pagination.style})`, behaviour, run };
}

function walkCheck(list: List): Check {
  const { plan, operation, pagination, sign } = list;
  const words = sign === "nothing left" ? "an empty page" : `\`${sign}\``;
  return check(list, `gives every item once and in order, and ends by ${words}`, async (client) => {
    const server = pageServer(plan, operation, pagination, sign);
    const { hits, ended } = await walkList(list, client, { use: itemsOf });
    if (!ended.ok) return [`fails: ${String(ended.error)}`];
    return [
      ...differs("the items", ended.value, server.items),
      ...hitFaults(hits, server.pages, "an iteration"),
      ...server.inputFaults(hits),
    ];
  });
}

function loopCheck(list: List): Check {
  return check(list, "ends with a PaginationLoopError where a page leads to itself", async (client) => {
    const { plan, operation, pagination } = list;
    const server = pageServer(plan, operation, pagination, "more");
    const first = await firstHit(list, client);
    const script: Script = (_, index) => server.script(first, index);
    const { ended } = await walkList(list, client, { use: itemsOf, script });
    return errorFaults(ended.error, { name: "PaginationLoopError" });
  });
}

function maximumCheck(list: List): Check {
  const { maximum = Infinity } = list.pagination;
  return check(list, `refuses pages of more than ${maximum} items before it asks`, async (client) => {
    const allowed = await walkList(list, client, {}, maximum);
    const { hits, ended } = await walkList(list, client, {}, maximum + 1);
    return [
      ...(allowed.ended.ok ? [] : [`refuses ${maximum} items as well: ${String(allowed.ended.error)}`]),
      ...hitFaults(hits, 0, `a limit of ${maximum + 1}`),
      ...errorFaults(ended.error, { name: "UsageError", message: new RegExp(`${maximum}`) }),
    ];
  });
}

async function firstHit(list: List, client: ClientPackage): Promise<Hit> {
  const { hits } = await walkList(list, client, {});
  const [hit] = hits;
  if (hit) return hit;
  throw new TypeError(`${list.operation.id} sends nothing`);
}

/** A deadline is for all pages together: tried with one list, for it takes its time. */
function deadlineCheck(list: List): Check {
  return check(list, "keeps its deadline between pages", async (client) => {
    const { ended } = await walkList(list, client, {
      options: { deadline: 400 },
      use: async (call) => {
        const first = await pageOf(list, call);
        await new Promise((resolve) => setTimeout(resolve, 410));
        return first.next();
      },
    });
    return errorFaults(ended.error, { name: "TimeoutError", phase: "page" });
  });
}

/** What may be done with a list beside iterating all of it. */
function partChecks(list: List): Check[] {
  const { plan, operation, pagination, sign } = list;
  const server = pageServer(plan, operation, pagination, sign);
  const page = (call: KitCall): Promise<KitPage> => pageOf(list, call);
  return [
    check(list, "goes on in another client by resumeToken", async (client) => {
      const first = await walkList(list, client, { use: async (call) => (await page(call)).resumeToken });
      const resumeToken: unknown = first.ended.value;
      const { hits, ended } = await walkList(list, client, {
        use: itemsOf,
        options: { resumeToken: String(resumeToken) },
      });
      if (!ended.ok) return [`fails: ${String(ended.error)}`];
      return [
        ...differs("the items", ended.value, server.items.slice(size)),
        ...server.inputFaults(hits, size),
      ];
    }),
    check(list, "asks for no more after a break", async (client) => {
      const { hits } = await walkList(list, client, {
        use: async (call) => {
          for await (const _ of asList(call)) break;
        },
      });
      return hitFaults(hits, 1, "a break in the first page");
    }),
    check(list, "gives pages, their total and their items", async (client) => {
      const { ended } = await walkList(list, client, {
        use: async (call) => {
          const first = await page(call);
          const second = await first.next();
          return [first, second].map((each) => ({ items: each?.items, total: each?.total }));
        },
      });
      const { total } = pagination.places;
      const known = total ? (sign === "total" ? server.items.length : 1_000_000) : undefined;
      const wanted = [0, size].map((start) => ({
        items: server.items.slice(start, start + size),
        total: known,
      }));
      return differs("the first two pages", ended.value ?? ended.error, wanted);
    }),
    check(list, "gives as many items as asked for, and fetches no more pages", async (client) => {
      const { hits, ended } = await walkList(list, client, {
        use: (call) => asList(call).toArray({ max: 3 }),
      });
      return [
        ...differs("toArray({ max: 3 })", ended.value ?? ended.error, server.items.slice(0, 3)),
        ...hitFaults(hits, 2, "toArray({ max: 3 })"),
      ];
    }),
    check(list, "gives the same items while it reads ahead", async (client) => {
      const { ended } = await walkList(list, client, { use: itemsOf, options: { readAhead: 2 } });
      return differs("the items", ended.value ?? ended.error, server.items);
    }),
  ];
}

function wholeCheck(list: List): Check {
  const { plan, operation, pagination } = list;
  return check(list, "gives all items of its one page", async (client) => {
    const { answer } = successOf(plan, operation);
    const at = pagination.places["items"]?.at ?? "";
    const items: unknown = at
      .split("/")
      .slice(1)
      .reduce<unknown>((value, name) => Object(value)[name], JSON.parse(String(answer.body)));
    const { hits, ended } = await walkList(list, client, { use: itemsOf, script: () => answer });
    return [
      ...differs("the items", ended.value ?? ended.error, items),
      ...hitFaults(hits, 1, "an iteration"),
    ];
  });
}
