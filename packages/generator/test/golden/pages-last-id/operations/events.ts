// Generated from specs/pages-last-id/openapi.yaml. Do not edit; run `npm run generate pages-last-id`.

import { byLastId, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, ListOptions } from "@org/client-runtime";
import type { EventList, Occurrence } from "../schema.ts";

/** Parameters of `events.list`. */
export interface EventsListParams {
  last_id?: number | undefined;
}

const list = {
  id: "events.list",
  method: "GET",
  path: "/events",
  pages: { by: byLastId, lastId: "/last_id", id: "/id", items: "/events" },
} as const;

/** Lists events. `GET /events` */
export function eventsList(
  client: ClientCore,
  params?: EventsListParams,
  options?: ListOptions,
): ListCall<Occurrence, EventList, ApiError<ErrorStatus, unknown>> {
  return new ListCall(client, list, params, options);
}

/** The operations of `events`. */
export interface Events {
  /**
   * Lists events. `GET /events`
   *
   * @example
   * for await (const event of pagesLastId.events.list()) console.log(event);
   */
  list(
    params?: EventsListParams,
    options?: ListOptions,
  ): ListCall<Occurrence, EventList, ApiError<ErrorStatus, unknown>>;
}
