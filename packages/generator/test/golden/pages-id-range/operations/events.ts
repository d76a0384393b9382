// Generated from specs/pages-id-range/openapi.yaml. Do not edit; run `npm run generate pages-id-range`.

import { byIdRange, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, ListOptions } from "@org/client-runtime";
import type { EventList } from "../schema.ts";

/** Parameters of `events.list`. */
export interface EventsListParams {
  start?: number | undefined;
  end?: number | undefined;
}

const list = {
  id: "events.list",
  method: "GET",
  path: "/events",
  pages: { by: byIdRange, start: "/start", end: "/end", next: "/next", items: "/events" },
} as const;

/** Lists events. `GET /events` */
export function eventsList(
  client: ClientCore,
  params?: EventsListParams,
  options?: ListOptions,
): ListCall<number, EventList, ApiError<ErrorStatus, unknown>> {
  return new ListCall(client, list, params, options);
}

/** The operations of `events`. */
export interface Events {
  /**
   * Lists events. `GET /events`
   *
   * @example
   * for await (const event of pagesIdRange.events.list()) console.log(event);
   */
  list(
    params?: EventsListParams,
    options?: ListOptions,
  ): ListCall<number, EventList, ApiError<ErrorStatus, unknown>>;
}
