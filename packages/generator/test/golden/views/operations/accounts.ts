// Generated from specs/views/openapi.yaml. Do not edit; run `npm run generate views`.

import { Call, json } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";
import type { Account, AccountWrite } from "../schema.ts";

/** Parameters of `accounts.create`. */
export type AccountsCreateParams = AccountWrite;

const create = {
  id: "accounts.create",
  method: "POST",
  path: "/accounts",
  body: json,
  secrets: ["password"],
} as const;

/** Creates an account. `POST /accounts` */
export function accountsCreate(
  client: ClientCore,
  params: AccountsCreateParams,
  options?: RequestOptions,
): Call<Account, ApiError<ErrorStatus, unknown>> {
  return new Call(client, create, params, options);
}

/** The operations of `accounts`. */
export interface Accounts {
  /**
   * Creates an account. `POST /accounts`
   *
   * @example
   * const account = await views.accounts.create({ name: "text", password: "text" });
   */
  create(
    params: AccountsCreateParams,
    options?: RequestOptions,
  ): Call<Account, ApiError<ErrorStatus, unknown>>;
}
