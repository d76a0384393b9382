// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import { byCursor, ListCall } from "@org/client-runtime";
import type { ClientCore, ListOptions } from "@org/client-runtime";
import type { HotdataFailure } from "../failures.ts";
import type { TableInfo, TableList } from "../schema.ts";

/** Parameters of `informationSchema.list`. */
export interface InformationSchemaListParams {
  /** Only tables of the connection with this id. */
  connection_id?: string | undefined;
  /** Only tables of this schema. `%` stands for any text. */
  schema?: string | undefined;
  /** Only tables of this name. `%` stands for any text. */
  table?: string | undefined;
  /** Whether the tables come with their columns. False by default. */
  include_columns?: boolean | undefined;
  /** Page size. The server chooses when it is left out. Minimum: 0. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before. Without it the first page comes. */
  cursor?: string | undefined;
}

const list = {
  id: "informationSchema.list",
  method: "GET",
  path: "/v1/information_schema",
  pages: {
    by: byCursor,
    cursor: "/cursor",
    next: "/next_cursor",
    limit: "/limit",
    items: "/tables",
    more: "/has_more",
  },
} as const;

/** Lists the tables that Hotdata knows, with their columns on request. `GET /v1/information_schema` */
export function informationSchemaList(
  client: ClientCore,
  params?: InformationSchemaListParams,
  options?: ListOptions,
): ListCall<TableInfo, TableList, HotdataFailure> {
  return new ListCall(client, list, params, options);
}

/** The catalog of tables and columns that Hotdata knows. */
export interface InformationSchema {
  /**
   * Lists the tables that Hotdata knows, with their columns on request. `GET /v1/information_schema`
   *
   * @throws ApiError with status 400, 401 or 404.
   * @example
   * for await (const item of hotdata.informationSchema.list()) console.log(item);
   */
  list(
    params?: InformationSchemaListParams,
    options?: ListOptions,
  ): ListCall<TableInfo, TableList, HotdataFailure>;
}
