// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { Call, json, ListCall } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../failures.ts";
import type {
  ApiKeyCreated,
  CurrentUser,
  User,
  UserCredits,
  UserNotification,
  UserSettingsUpdate,
} from "../schema.ts";

/** Parameters of `users.get`. */
export interface UsersGetParams {
  /** Id of the user. */
  userId: string;
}

const get = { id: "users.get", method: "GET", path: "/api/v2/users/{userId}" } as const;

/** Fetches what everyone may know of a user. `GET /api/v2/users/{userId}` */
export function usersGet(
  client: ClientCore,
  params: UsersGetParams,
  options?: RequestOptions,
): Call<User, MostlyAIFailure> {
  return new Call(client, get, params, options);
}

const meGet = { id: "users.me.get", method: "GET", path: "/api/v2/users/me" } as const;

/** Fetches the user whose credentials the call carries. `GET /api/v2/users/me` */
export function usersMeGet(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<CurrentUser, MostlyAIFailure> {
  return new Call(client, meGet, params, options);
}

const meDelete = { id: "users.me.delete", method: "DELETE", path: "/api/v2/users/me" } as const;

/** Deletes the account of the calling user. `DELETE /api/v2/users/me` */
export function usersMeDelete(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, meDelete, params, options);
}

const meCreditsGet = { id: "users.me.credits.get", method: "GET", path: "/api/v2/users/me/credits" } as const;

/** Fetches the credits of the calling user, free and paid. `GET /api/v2/users/me/credits` */
export function usersMeCreditsGet(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<UserCredits, MostlyAIFailure> {
  return new Call(client, meCreditsGet, params, options);
}

const meApiKeyCreate = {
  id: "users.me.apiKey.create",
  method: "PUT",
  path: "/api/v2/users/me/key",
  retry: "never",
} as const;

/** Creates a new API key for the calling user. `PUT /api/v2/users/me/key` */
export function usersMeApiKeyCreate(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<ApiKeyCreated, MostlyAIFailure> {
  return new Call(client, meApiKeyCreate, params, options);
}

const meNotificationsList = {
  id: "users.me.notifications.list",
  method: "GET",
  path: "/api/v2/users/me/notifications",
  retry: "idempotent",
  pages: { items: "" },
} as const;

/**
 * Lists the notifications of the calling user and marks them as read.
 * `GET /api/v2/users/me/notifications`
 */
export function usersMeNotificationsList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<UserNotification, UserNotification[], MostlyAIFailure> {
  return new ListCall(client, meNotificationsList, params, options);
}

/** Parameters of `users.me.settings.update`. */
export type UsersMeSettingsUpdateParams = UserSettingsUpdate;

const meSettingsUpdate = {
  id: "users.me.settings.update",
  method: "PUT",
  path: "/api/v2/users/me/settings",
  body: json,
} as const;

/**
 * Changes the profile of the calling user, or what the assistant knows about them.
 * `PUT /api/v2/users/me/settings`
 */
export function usersMeSettingsUpdate(
  client: ClientCore,
  params?: UsersMeSettingsUpdateParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, meSettingsUpdate, params, options);
}

/** The users of the platform. */
export interface Users {
  /**
   * Fetches what everyone may know of a user. `GET /api/v2/users/{userId}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: UsersGetParams, options?: RequestOptions): Call<User, MostlyAIFailure>;

  readonly me: UsersMeOperations;
}

/** The operations of `users.me`. */
export interface UsersMeOperations {
  /**
   * Fetches the user whose credentials the call carries. `GET /api/v2/users/me`
   *
   * @throws ApiError with status 401.
   */
  get(params?: Record<string, never>, options?: RequestOptions): Call<CurrentUser, MostlyAIFailure>;

  /**
   * Deletes the account of the calling user. `DELETE /api/v2/users/me`
   *
   * @throws ApiError with status 401.
   */
  delete(params?: Record<string, never>, options?: RequestOptions): Call<void, MostlyAIFailure>;

  readonly credits: UsersMeCreditsOperations;

  readonly apiKey: UsersMeApiKeyOperations;

  readonly notifications: UsersMeNotificationsOperations;

  readonly settings: UsersMeSettingsOperations;
}

/** The operations of `users.me.credits`. */
export interface UsersMeCreditsOperations {
  /**
   * Fetches the credits of the calling user, free and paid. `GET /api/v2/users/me/credits`
   *
   * @throws ApiError with status 401.
   */
  get(params?: Record<string, never>, options?: RequestOptions): Call<UserCredits, MostlyAIFailure>;
}

/** The operations of `users.me.apiKey`. */
export interface UsersMeApiKeyOperations {
  /**
   * Creates a new API key for the calling user. `PUT /api/v2/users/me/key`
   *
   * Keep the answer, as no other call gives the key. Count on older keys to be void from then on, also
   * the one that this client signs in with.
   *
   * @throws ApiError with status 401.
   * @example
   * const apiKey = await mostly.users.me.apiKey.create();
   */
  create(params?: Record<string, never>, options?: RequestOptions): Call<ApiKeyCreated, MostlyAIFailure>;
}

/** The operations of `users.me.notifications`. */
export interface UsersMeNotificationsOperations {
  /**
   * Lists the notifications of the calling user and marks them as read.
   * `GET /api/v2/users/me/notifications`
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const notification of mostly.users.me.notifications.list()) console.log(notification);
   */
  list(
    params?: Record<string, never>,
    options?: ListOptions,
  ): ListCall<UserNotification, UserNotification[], MostlyAIFailure>;
}

/** The operations of `users.me.settings`. */
export interface UsersMeSettingsOperations {
  /**
   * Changes the profile of the calling user, or what the assistant knows about them.
   * `PUT /api/v2/users/me/settings`
   *
   * @throws ApiError with status 400 or 401.
   */
  update(params?: UsersMeSettingsUpdateParams, options?: RequestOptions): Call<void, MostlyAIFailure>;
}
