// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { byOffset, Call, json, ListCall } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../failures.ts";
import type {
  MemberRoleUpdate,
  Organization,
  OrganizationCreate,
  OrganizationInvite,
  OrganizationList,
  OrganizationListItem,
  OrganizationMember,
  OrganizationUpdate,
} from "../schema.ts";

/** Parameters of `organizations.list`. */
export interface OrganizationsListParams {
  /** Number of items to skip from the start, 0 by default. */
  offset?: number | undefined;
  /** Page size, 50 by default, 1000 at most. Minimum: 1. */
  limit?: number | undefined;
  /** Only items whose name or description contains this text. */
  searchTerm?: string | undefined;
}

const list = {
  id: "organizations.list",
  method: "GET",
  path: "/api/v2/organizations",
  pages: {
    by: byOffset,
    offset: "/offset",
    limit: "/limit",
    items: "/results",
    total: "/totalCount",
    maximum: 1000,
  },
} as const;

/** Lists all organizations of the deployment. `GET /api/v2/organizations` */
export function organizationsList(
  client: ClientCore,
  params?: OrganizationsListParams,
  options?: ListOptions,
): ListCall<OrganizationListItem, OrganizationList, MostlyAIFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `organizations.create`. */
export type OrganizationsCreateParams = OrganizationCreate;

const create = {
  id: "organizations.create",
  method: "POST",
  path: "/api/v2/organizations",
  body: json,
} as const;

/** Creates an organization. `POST /api/v2/organizations` */
export function organizationsCreate(
  client: ClientCore,
  params: OrganizationsCreateParams,
  options?: RequestOptions,
): Call<Organization, MostlyAIFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `organizations.get`. */
export interface OrganizationsGetParams {
  /** Id of the organization. */
  id: string;
}

const get = { id: "organizations.get", method: "GET", path: "/api/v2/organizations/{id}" } as const;

/** Fetches an organization. `GET /api/v2/organizations/{id}` */
export function organizationsGet(
  client: ClientCore,
  params: OrganizationsGetParams,
  options?: RequestOptions,
): Call<Organization, MostlyAIFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `organizations.update`. */
export interface OrganizationsUpdateParams extends OrganizationUpdate {
  /** Id of the organization. */
  id: string;
}

const update = {
  id: "organizations.update",
  method: "PATCH",
  path: "/api/v2/organizations/{id}",
  retry: "idempotent",
  body: json,
} as const;

/** Changes an organization. `PATCH /api/v2/organizations/{id}` */
export function organizationsUpdate(
  client: ClientCore,
  params: OrganizationsUpdateParams,
  options?: RequestOptions,
): Call<Organization, MostlyAIFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `organizations.delete`. */
export interface OrganizationsDeleteParams {
  /** Id of the organization. */
  id: string;
}

const deleteOperation = {
  id: "organizations.delete",
  method: "DELETE",
  path: "/api/v2/organizations/{id}",
} as const;

/** Deletes an organization. `DELETE /api/v2/organizations/{id}` */
export function organizationsDelete(
  client: ClientCore,
  params: OrganizationsDeleteParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `organizations.join`. */
export interface OrganizationsJoinParams {
  /** Id of the organization. */
  id: string;
  /** Token of the invite. Its link has it too. */
  token: string;
}

const join = {
  id: "organizations.join",
  method: "POST",
  path: "/api/v2/organizations/{id}/join",
  secrets: ["token"],
} as const;

/**
 * Makes the calling user a member of an organization, by an invite.
 * `POST /api/v2/organizations/{id}/join`
 */
export function organizationsJoin(
  client: ClientCore,
  params: OrganizationsJoinParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, join, params, options);
}

/** Parameters of `organizations.invites.get`. */
export interface OrganizationsInvitesGetParams {
  /** Id of the organization. */
  id: string;
  /** Token of the invite. Its link has it too. */
  token: string;
}

const invitesGet = {
  id: "organizations.invites.get",
  method: "GET",
  path: "/api/v2/organizations/{id}/invite",
  secrets: ["token"],
} as const;

/**
 * Fetches the invite to an organization that a token stands for.
 * `GET /api/v2/organizations/{id}/invite`
 */
export function organizationsInvitesGet(
  client: ClientCore,
  params: OrganizationsInvitesGetParams,
  options?: RequestOptions,
): Call<OrganizationInvite, MostlyAIFailure> {
  return new Call(client, invitesGet, params, options);
}

/** Parameters of `organizations.invites.create`. */
export interface OrganizationsInvitesCreateParams {
  /** Id of the organization. */
  id: string;
}

const invitesCreate = {
  id: "organizations.invites.create",
  method: "POST",
  path: "/api/v2/organizations/{id}/invite",
} as const;

/**
 * Creates a link by which any number of users can join an organization within 72 hours.
 * `POST /api/v2/organizations/{id}/invite`
 */
export function organizationsInvitesCreate(
  client: ClientCore,
  params: OrganizationsInvitesCreateParams,
  options?: RequestOptions,
): Call<OrganizationInvite, MostlyAIFailure> {
  return new Call(client, invitesCreate, params, options);
}

/** Parameters of `organizations.members.list`. */
export interface OrganizationsMembersListParams {
  /** Id of the organization. */
  id: string;
}

const membersList = {
  id: "organizations.members.list",
  method: "GET",
  path: "/api/v2/organizations/{id}/members",
  pages: { items: "" },
} as const;

/** Lists the members of an organization with their roles. `GET /api/v2/organizations/{id}/members` */
export function organizationsMembersList(
  client: ClientCore,
  params: OrganizationsMembersListParams,
  options?: ListOptions,
): ListCall<OrganizationMember, OrganizationMember[], MostlyAIFailure> {
  return new ListCall(client, membersList, params, options);
}

/** Parameters of `organizations.members.remove`. */
export interface OrganizationsMembersRemoveParams {
  /** Id of the organization. */
  id: string;
  /** Id of the user who is a member. */
  userId: string;
}

const membersRemove = {
  id: "organizations.members.remove",
  method: "DELETE",
  path: "/api/v2/organizations/{id}/members/{userId}",
} as const;

/** Removes a member from an organization. `DELETE /api/v2/organizations/{id}/members/{userId}` */
export function organizationsMembersRemove(
  client: ClientCore,
  params: OrganizationsMembersRemoveParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, membersRemove, params, options);
}

/** Parameters of `organizations.members.updateRole`. */
export interface OrganizationsMembersUpdateRoleParams extends MemberRoleUpdate {
  /** Id of the organization. */
  id: string;
  /** Id of the user who is a member. */
  userId: string;
}

const membersUpdateRole = {
  id: "organizations.members.updateRole",
  method: "PATCH",
  path: "/api/v2/organizations/{id}/members/{userId}/role",
  retry: "idempotent",
  body: json,
} as const;

/**
 * Changes the role of a member of an organization.
 * `PATCH /api/v2/organizations/{id}/members/{userId}/role`
 */
export function organizationsMembersUpdateRole(
  client: ClientCore,
  params: OrganizationsMembersUpdateRoleParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, membersUpdateRole, params, options);
}

/** Groups of users that own resources together. */
export interface Organizations {
  /**
   * Lists all organizations of the deployment. `GET /api/v2/organizations`
   *
   * Every user can see them.
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * for await (const organization of mostly.organizations.list()) console.log(organization);
   */
  list(
    params?: OrganizationsListParams,
    options?: ListOptions,
  ): ListCall<OrganizationListItem, OrganizationList, MostlyAIFailure>;

  /**
   * Creates an organization. `POST /api/v2/organizations`
   *
   * Every user may do so.
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * const organization = await mostly.organizations.create({
   *   name: "analytical-engines",
   *   displayName: "Analytical Engines",
   *   description: "We compute Bernoulli numbers.",
   *   email: "hello@example.com",
   *   website: "https://example.com",
   * });
   */
  create(params: OrganizationsCreateParams, options?: RequestOptions): Call<Organization, MostlyAIFailure>;

  /**
   * Fetches an organization. `GET /api/v2/organizations/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: OrganizationsGetParams, options?: RequestOptions): Call<Organization, MostlyAIFailure>;

  /**
   * Changes an organization. `PATCH /api/v2/organizations/{id}`
   *
   * For admins of the organization. Fields that are left out keep their value.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  update(params: OrganizationsUpdateParams, options?: RequestOptions): Call<Organization, MostlyAIFailure>;

  /**
   * Deletes an organization. `DELETE /api/v2/organizations/{id}`
   *
   * For admins of the organization.
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: OrganizationsDeleteParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Makes the calling user a member of an organization, by an invite.
   * `POST /api/v2/organizations/{id}/join`
   *
   * The role is `VIEWER`, until an admin changes it.
   *
   * @throws ApiError with status 400, 401 or 404.
   */
  join(params: OrganizationsJoinParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  readonly invites: OrganizationsInvitesOperations;

  readonly members: OrganizationsMembersOperations;
}

/** The operations of `organizations.invites`. */
export interface OrganizationsInvitesOperations {
  /**
   * Fetches the invite to an organization that a token stands for.
   * `GET /api/v2/organizations/{id}/invite`
   *
   * @throws ApiError with status 400, 401 or 404.
   */
  get(
    params: OrganizationsInvitesGetParams,
    options?: RequestOptions,
  ): Call<OrganizationInvite, MostlyAIFailure>;

  /**
   * Creates a link by which any number of users can join an organization within 72 hours.
   * `POST /api/v2/organizations/{id}/invite`
   *
   * For admins of the organization.
   *
   * @throws ApiError with status 401, 403 or 404.
   * @example
   * const invite = await mostly.organizations.invites.create({
   *   id: "7e4d1c0b-a928-4637-b5f4-e3d2c1b0a9f8",
   * });
   */
  create(
    params: OrganizationsInvitesCreateParams,
    options?: RequestOptions,
  ): Call<OrganizationInvite, MostlyAIFailure>;
}

/** The operations of `organizations.members`. */
export interface OrganizationsMembersOperations {
  /**
   * Lists the members of an organization with their roles. `GET /api/v2/organizations/{id}/members`
   *
   * For members of the organization.
   *
   * @throws ApiError with status 401, 403 or 404.
   * @example
   * for await (const member of mostly.organizations.members.list({
   *   id: "7e4d1c0b-a928-4637-b5f4-e3d2c1b0a9f8",
   * })) {
   *   console.log(member);
   * }
   */
  list(
    params: OrganizationsMembersListParams,
    options?: ListOptions,
  ): ListCall<OrganizationMember, OrganizationMember[], MostlyAIFailure>;

  /**
   * Removes a member from an organization. `DELETE /api/v2/organizations/{id}/members/{userId}`
   *
   * Admins of the organization can remove anyone, other members themselves.
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  remove(params: OrganizationsMembersRemoveParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Changes the role of a member of an organization.
   * `PATCH /api/v2/organizations/{id}/members/{userId}/role`
   *
   * For admins of the organization.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  updateRole(
    params: OrganizationsMembersUpdateRoleParams,
    options?: RequestOptions,
  ): Call<void, MostlyAIFailure>;
}
