import { flatten } from "../plan/claim-names.ts";
import { fileNameOf } from "../plan/names.ts";
import { passedOnTypes, passedOnValues } from "../plan/taken-names.ts";
import type { ClientPlan, OperationPlan, ResourcePlan } from "../plan/types.ts";
import { scope } from "../scope.ts";
import { caseless } from "./imports.ts";

/** `index.ts`: the class client and every type that goes with it. */
export function renderIndex(header: string, client: ClientPlan): string {
  const { className, components, resources, failure } = client;
  const types = resources.map((resource) =>
    exportLine("type ", typeNames(resource), `./operations/${fileNameOf(resource.name)}.ts`),
  );
  return `${header}${exportLine("", [className], "./client.ts")}${exportCore(client, "./core.ts")}${exportLine("type ", ["paths", ...components], "./schema.ts")}\
${failure === undefined ? "" : exportLine("type ", [failure.typeName], "./failures.ts")}${types.join("")}
// Errors and types of the runtime that users of a client may have to name.
${exportLine("", passedOnValues, `${scope}/client-runtime`)}${exportLine("type ", passedOnTypes, `${scope}/client-runtime`)}`;
}

/** `operations/index.ts`: every operation as a function, for those who pay only for what they call. */
export function renderOperationsIndex(header: string, client: ClientPlan): string {
  const { resources, failure } = client;
  const functions = resources.map((resource) => {
    const file = `./${fileNameOf(resource.name)}.ts`;
    return exportLine("", functionNames(resource), file) + exportLine("type ", typeNames(resource), file);
  });
  return `${header}${exportCore(client, "../core.ts")}\
${failure === undefined ? "" : exportLine("type ", [failure.typeName], "../failures.ts")}${functions.join("")}`;
}

function exportCore({ className, login }: ClientPlan, from: string): string {
  const values = [`${className}Core`, ...(login ? ["login"] : [])];
  const types = [
    `${className}Options`,
    ...(login ? [`${className}CoreOptions`] : []),
    ...(login?.required === false ? [`${className}LoginOptions`] : []),
  ];
  return exportLine("", values, from) + exportLine("type ", types, from);
}

function exportLine(kind: "" | "type ", names: readonly string[], from: string): string {
  return names.length === 0
    ? ""
    : `export ${kind}{ ${[...names].toSorted(caseless).join(", ")} } from "${from}";\n`;
}

function functionNames(resource: ResourcePlan): string[] {
  return operationsOf(resource).flatMap(({ functionName, poll }) =>
    poll === undefined ? functionName : [functionName, poll.waitName, poll.watchName],
  );
}

function typeNames(resource: ResourcePlan): string[] {
  const ofOperations = operationsOf(resource).flatMap(({ params, dataTypeName, pages, failures }) => [
    params.typeName,
    dataTypeName,
    pages?.itemTypeName,
    failures.typeName,
  ]);
  return [...flatten([resource]).map(({ interfaceName }) => interfaceName), ...ofOperations].filter(
    (name) => name !== undefined,
  );
}

function operationsOf(resource: ResourcePlan): OperationPlan[] {
  return flatten([resource]).flatMap(({ operations }) => operations);
}
