// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { Call, urlEncoded } from "@org/client-runtime";
import type { ApiError, ClientCore, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut422 } from "../failures.ts";
import type { AccessToken, InvalidInput, LoginForm, QlusterError } from "../schema.ts";

/** Parameters of `auth.login`. */
export type AuthLoginParams = LoginForm;

/** How `auth.login` fails. */
export type AuthLoginFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const login = {
  id: "auth.login",
  method: "POST",
  path: "/token",
  retry: "safe",
  body: urlEncoded,
  secrets: ["client_secret", "password"],
  security: [[]],
} as const;

/** Logs a user in by name and password, and gives a token. `POST /token` */
export function authLogin(
  client: ClientCore,
  params: AuthLoginParams,
  options?: RequestOptions,
): Call<AccessToken, AuthLoginFailure> {
  return new Call(client, login, params, options);
}

/** Logging in. */
export interface Auth {
  /**
   * Logs a user in by name and password, and gives a token. `POST /token`
   *
   * A client with `username` and `password` does this by itself.
   *
   * The platform does not document this operation; it is inferred (path documented; method from OAuth2,
   * whose password flow is a `POST` of a form).
   *
   * @throws ApiError with status 401 or 422.
   */
  login(params: AuthLoginParams, options?: RequestOptions): Call<AccessToken, AuthLoginFailure>;
}
