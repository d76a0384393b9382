import { SpecError, mapAll } from "../errors.ts";
import type { OpenApiDocument } from "../openapi-document.ts";
import { planCancel } from "./cancel.ts";
import { claimNames } from "./claim-names.ts";
import { planCredentials, planLogin, planMinimum, planSecurity } from "./credentials.ts";
import { functionNameOf, refuseBadId } from "./names.ts";
import { parseSpec } from "./parse-spec.ts";
import { planOperation } from "./plan-operation.ts";
import { planResources, refuseNamespaces } from "./resources.ts";
import { shareFailure } from "./shared-failure.ts";
import { runtimeValues } from "./taken-names.ts";
import { isCallable, planUncallable } from "./uncallable.ts";
import type { ClientPlan } from "./types.ts";

/** Turns a bundled document into the facts and names that are printed, and refuses what cannot be told apart. */
export async function planClient(platform: string, document: OpenApiDocument): Promise<ClientPlan> {
  const all = await parseSpec(document);
  const [parsed, others] = [all.filter(isCallable), all.filter((operation) => !isCallable(operation))];
  mapAll(parsed, (operation) => {
    refuseBadId(operation.id, operation.pointer);
    refuseNamespaces(operation, parsed);
  });
  const credentials = planCredentials(document);
  const security = planSecurity(document, document.security ?? []);
  const minimum = planMinimum(document, parsed, security);
  const login = planLogin(credentials, minimum ?? security);
  const functionNames = parsed.map(({ id }) => functionNameOf(id));
  const taken = new Set([...runtimeValues, ...functionNames]);
  const planned = mapAll(parsed, (operation) => planOperation(document, operation, security, taken));
  const { title, description, "x-class-name": className } = document.info;
  if (className === undefined) {
    throw new SpecError(
      "The client has no class name.",
      "#/info",
      "Add `x-class-name`: `Acme` for `new Acme()`.",
    );
  }
  const linked = mapAll(planned, (operation) => planCancel(document, operation, parsed, planned));
  const { failure, operations } = shareFailure(className, linked);
  const [server] = document.servers ?? [];
  const plan: ClientPlan = {
    platform,
    className,
    variable: platform.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    title,
    ...(description !== undefined && { description }),
    ...(server !== undefined && server.url !== "/" && { baseUrl: server.url.replace(/\/$/, "") }),
    baseUrlEnv: server?.["x-env"] ?? [],
    credentials,
    security,
    ...(minimum && { minimum }),
    ...(login && { login }),
    resources: planResources(document, operations, parsed),
    uncallable: others.map(planUncallable),
    ...(failure && { failure }),
    components: Object.keys(document.components?.schemas ?? {}),
  };
  claimNames(plan);
  return plan;
}
