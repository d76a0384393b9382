import { mapAll, SpecError } from "../errors.ts";
import { pointerTo } from "../spec/lookup.ts";
import { fileNameOf, NameRegistry } from "./names.ts";
import { waitIdOf, watchIdOf } from "./poll.ts";
import { takenOptions, takenTypes, takenValues } from "./taken-names.ts";
import type { ClientPlan, CredentialPlan, OperationPlan, ResourcePlan } from "./types.ts";

/** Gives every name of a package to one owner, and reports all that two would have. */
export function claimNames(plan: ClientPlan): void {
  const types = new NameRegistry(takenTypes);
  const functions = new NameRegistry(takenValues);
  const options = new NameRegistry(
    plan.login ? { ...takenOptions, login: "the option of the login" } : takenOptions,
  );
  const ids = new NameRegistry();
  const files = new NameRegistry({ index: "the index of all operations" });
  const claims = [
    ...namesOfClient(plan).map((name) => (): void => {
      types.claim(name, "a type of the client", "#/info", "Choose another `x-class-name`.");
    }),
    ...plan.credentials.flatMap((credential) => claimsOfCredential(options, credential)),
    ...plan.components.map((name) => (): void => claimComponent(types, name)),
    ...flatten(plan.resources).map((resource) => (): void => claimResource(types, resource)),
    ...plan.resources.map(({ name }) => (): void => {
      files.claim(
        fileNameOf(name),
        `the file of \`${name}\``,
        "#/paths",
        "Choose another name for the resource.",
      );
    }),
    ...plan.resources.flatMap((file) => {
      const registries = { types, functions, ids, facts: new NameRegistry() };
      const operations = flatten([file]).flatMap((resource) => resource.operations);
      return operations.flatMap((operation) => claimsOfOperation(operation, registries));
    }),
  ];
  mapAll(claims, (claim) => claim());
}

/** All resources of a client, each before those inside it. */
export function flatten(resources: readonly ResourcePlan[]): ResourcePlan[] {
  return resources.flatMap((resource) => [resource, ...flatten(resource.children)]);
}

function namesOfClient({ className, failure, login }: ClientPlan): string[] {
  return [
    className,
    `${className}Core`,
    `${className}Options`,
    ...(login ? [`${className}CoreOptions`, `${className}LoginOptions`] : []),
    ...(failure ? [failure.typeName] : []),
  ];
}

function claimsOfCredential(registry: NameRegistry, { name, options }: CredentialPlan): (() => void)[] {
  const place = pointerTo("components", "securitySchemes", name);
  const hint = "Rename the scheme, or the options of Basic by `x-basic`.";
  return Object.keys(options).map((option) => (): void => {
    registry.claim(option, `an option of \`${name}\``, place, hint);
  });
}

function claimComponent(types: NameRegistry, name: string): void {
  const place = pointerTo("components", "schemas", name);
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
    throw new SpecError(
      `\`${name}\` is no name for a type.`,
      place,
      "Write it in PascalCase: letters and digits.",
    );
  }
  types.claim(
    name,
    `the schema \`${name}\``,
    place,
    "Rename the schema, or the resource or operation it meets.",
  );
}

function claimResource(types: NameRegistry, resource: ResourcePlan): void {
  const { path, interfaceName } = resource;
  const place = flatten([resource]).flatMap(({ operations }) => operations)[0]?.pointer ?? "#/paths";
  types.claim(interfaceName, `the interface of \`${path}\``, place, "Rename the schema or the resource.");
}

interface Registries {
  readonly types: NameRegistry;
  readonly functions: NameRegistry;
  readonly ids: NameRegistry;
  /** Variables of one file. */
  readonly facts: NameRegistry;
}

function claimsOfOperation(
  operation: OperationPlan,
  { types, functions, ids, facts }: Registries,
): (() => void)[] {
  const { id, pointer, functionName, factsName, params, failures, pages, poll } = operation;
  const hint = "Rename one of them: ids are places in the client, and no two share one.";
  const claims = [
    (): void => ids.claim(id, `\`${id}\``, pointer, hint),
    (): void => functions.claim(functionName, `the function of \`${id}\``, pointer, hint),
    (): void => facts.claim(factsName, `the facts of \`${id}\``, pointer, hint),
    ...[params.typeName, operation.dataTypeName, pages?.itemTypeName, failures.typeName].flatMap((name) =>
      name === undefined ? [] : [(): void => types.claim(name, `a type of \`${id}\``, pointer, hint)],
    ),
  ];
  if (poll === undefined) return claims;
  const alone = "Only one operation beside it can have `x-poll`.";
  return [
    ...claims,
    (): void => ids.claim(waitIdOf(id), `the poll of \`${id}\``, pointer, alone),
    (): void => ids.claim(watchIdOf(id), `the watch of \`${id}\``, pointer, alone),
    (): void => functions.claim(poll.waitName, `the poll of \`${id}\``, pointer, hint),
    (): void => functions.claim(poll.watchName, `the watch of \`${id}\``, pointer, hint),
  ];
}
