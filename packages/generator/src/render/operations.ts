import { flatten } from "../plan/claim-names.ts";
import { fileNameOf } from "../plan/names.ts";
import { runtimeTypes, runtimeValues } from "../plan/taken-names.ts";
import type { ClientPlan, OperationPlan, ResourcePlan } from "../plan/types.ts";
import { scope } from "../scope.ts";
import { docComment } from "./doc-comment.ts";
import { restStatusName } from "./failures.ts";
import { renderImports } from "./imports.ts";
import { renderFunctionDoc, renderMethodDoc, renderWaitDoc, renderWatchDoc } from "./operation-doc.ts";
import { renderFacts, renderPollFacts } from "./operation-facts.ts";
import { dataType, failureType, itemType, paramsArgument, renderOperationTypes } from "./operation-types.ts";

/** The files of all resources. */
export function renderOperationFiles(header: string, client: ClientPlan): Map<string, string> {
  return new Map(
    client.resources.map((resource) => [
      `operations/${fileNameOf(resource.name)}.ts`,
      renderOperations(header, client, resource),
    ]),
  );
}

/** The file of a resource: its operations as functions, and the interface of its methods in the client. */
export function renderOperations(header: string, client: ClientPlan, resource: ResourcePlan): string {
  const all = flatten([resource]);
  const operations = all.flatMap((one) => one.operations);
  const text = [
    ...operations.map(renderOperation),
    ...operations.flatMap((operation) => renderPoll(operation, operations)),
    ...all.map((one) => renderInterface(client, one)),
  ].join("\n");
  const failureNames = new Set(
    operations.map(({ failures }) => failures.sharedName ?? restStatusName(failures)),
  );
  failureNames.delete("ErrorStatus");
  const imports = renderImports(text, [
    { from: `${scope}/client-runtime`, names: runtimeValues, types: false },
    { from: `${scope}/client-runtime`, names: runtimeTypes, types: true },
    { from: "../failures.ts", names: failureNames, types: true },
    { from: "../schema.ts", names: client.components, types: true },
  ]);
  return `${header}${imports}\n${text}`;
}

function renderOperation(operation: OperationPlan): string {
  const { functionName, factsName } = operation;
  const types = renderOperationTypes(operation);
  return `${types === "" ? "" : `${types}\n`}${renderFacts(operation)}
${renderFunctionDoc(operation)}export function ${functionName}(
  client: ClientCore, ${paramsArgument(operation)}, options?: ${optionsType(operation)},
): ${callType(operation)} {
  return new ${callClass(operation)}(client, ${factsName}, params, options);
}
`;
}

/** A job's operations stand after all others, for their facts name the operation that cancels it. */
function renderPoll(operation: OperationPlan, all: readonly OperationPlan[]): string[] {
  const { factsName, poll } = operation;
  if (poll === undefined) return [];
  const params = `client: ClientCore, ${jobParams(operation)}`;
  const args = `client, ${factsName}, ${poll.factsName}, params, options`;
  const data = dataType(operation);
  return [
    `${renderPollFacts(operation, all)}
${renderWaitDoc(operation)}export function ${poll.waitName}(
  ${params}, options?: WaitOptions<${data}>,
): Promise<${data}> {
  return wait(${args});
}
`,
    `${renderWatchDoc(operation)}export function ${poll.watchName}(
  ${params}, options?: WatchOptions,
): AsyncGenerator<Progress<${data}>, void, undefined> {
  return watch(${args});
}
`,
  ];
}

function renderInterface(client: ClientPlan, resource: ResourcePlan): string {
  const methods = resource.operations.map((operation) => {
    const { name, poll } = operation;
    const args = `${paramsArgument(operation)}, options?: ${optionsType(operation)}`;
    const method = `${renderMethodDoc(client, operation)}${name}(${args}): ${callType(operation)};`;
    if (poll === undefined) return method;
    const [params, data] = [jobParams(operation), dataType(operation)];
    return `${method}

${renderWaitDoc(operation)}wait(${params}, options?: WaitOptions<${data}>): Promise<${data}>;

${renderWatchDoc(operation)}watch(${params}, options?: WatchOptions): AsyncGenerator<Progress<${data}>, void, undefined>;`;
  });
  const children = resource.children.map(
    ({ name, interfaceName, description }) =>
      `${docComment([description])}readonly ${name}: ${interfaceName};`,
  );
  return `${docComment([resource.description ?? `The operations of \`${resource.path}\`.`])}export interface ${resource.interfaceName} {
${[...methods, ...children].join("\n\n")}
}
`;
}

function callType(operation: OperationPlan): string {
  const [data, failure] = [dataType(operation), failureType(operation)];
  return operation.pages === undefined
    ? `${callClass(operation)}<${data}, ${failure}>`
    : `ListCall<${itemType(operation)}, ${data}, ${failure}>`;
}

function callClass({ pages, facts }: OperationPlan): string {
  return pages === undefined ? (facts.call ?? "Call") : "ListCall";
}

function optionsType({ pages }: OperationPlan): string {
  return pages === undefined ? "RequestOptions" : "ListOptions";
}

/** The runtime's `wait` and `watch` take parameters always, for a job has an id. */
function jobParams(operation: OperationPlan): string {
  return paramsArgument(operation).replace("params?:", "params:");
}
