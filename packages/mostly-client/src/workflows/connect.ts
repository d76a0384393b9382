import type { Call, ClientCore, RequestOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../generated/failures.ts";
import { connectorsCreate } from "../generated/operations/connectors.ts";
import type { Connector, ConnectorCreate } from "../generated/schema.ts";

/** Options of `connect`. */
export interface ConnectOptions extends RequestOptions {
  /** Whether the platform tries the connection first, and creates nothing when it fails. Default: true. */
  testConnection?: boolean | undefined;
}

/**
 * Connects a database or storage, by default after a test of the connection.
 *
 * @throws ApiError, with status 400 when the connection cannot be made.
 *
 * @example
 * const config = { host: "db.example.com", username: "reader", database: "shop" };
 * const { id } = await connect(client, { type: "POSTGRES", config, secrets: { password } });
 */
export function connect(
  client: ClientCore,
  config: ConnectorCreate,
  { testConnection, ...options }: ConnectOptions = {},
): Call<Connector, MostlyAIFailure> {
  return connectorsCreate(client, { ...config, testConnection }, options);
}
