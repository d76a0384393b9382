import type { SpecOperation } from "../load-spec.ts";
import { withInput } from "../page-places.ts";
import type { SpecPagination } from "../pagination.ts";
import { asList, isPage, type KitCall, type KitPage } from "./call-method.ts";
import type { ClientPackage, Plan } from "./check.ts";
import { type EndSign, pageServer, size } from "./page-server.ts";
import { requiredParams, visit, type Visit, type Visited } from "./visit.ts";

/** A list, and what tells its end. */
export interface List {
  readonly plan: Plan;
  readonly operation: SpecOperation;
  readonly pagination: SpecPagination;
  readonly sign: EndSign;
}

/** Calls the list, with the page size where it has one. */
export function walkList(
  list: List,
  client: ClientPackage,
  options: Partial<Visit>,
  pageSize: number = size,
): Promise<Visited> {
  const { plan, operation, pagination, sign } = list;
  const limit = pagination.places["limit"];
  const params = requiredParams(plan, operation);
  return visit(plan, client, operation, {
    script: pageServer(plan, operation, pagination, sign).script,
    params: limit ? withInput({ spec: plan.spec, operation }, params, limit, pageSize) : params,
    ...options,
  });
}

/** All items, or too many of them. */
export async function itemsOf(call: KitCall): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of asList(call)) if (items.push(item) > 50) break;
  return items;
}

/** The page that a call gives. */
export async function pageOf({ operation }: List, call: KitCall): Promise<KitPage> {
  const found = await call;
  if (isPage(found)) return found;
  throw new TypeError(`${operation.id} gives no page`);
}
