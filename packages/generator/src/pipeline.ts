import { join } from "node:path";
import { bundle } from "./bundle.ts";
import { formatFile } from "./format.ts";
import { lint } from "./lint.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { planClient } from "./plan/plan-client.ts";
import type { ClientPlan } from "./plan/types.ts";
import { renderClient } from "./render/client.ts";
import { renderContractTests } from "./render/contract-tests.ts";
import { renderCore } from "./render/core.ts";
import { renderErrorStatuses } from "./render/error-statuses.ts";
import { renderHeader } from "./render/header.ts";
import { renderIndex, renderOperationsIndex } from "./render/index-files.ts";
import { renderOperationFiles } from "./render/operations.ts";
import { renderReadmeOperations } from "./render/readme.ts";
import { renderSchemaTypes } from "./types/render-schema-types.ts";
import { renderValidators } from "./validators/render-validators.ts";
import { splitViews } from "./views/split-views.ts";
import { writeOutput } from "./write-output.ts";
import type { Output } from "./write-output.ts";

/** Where a run finds the specs and puts the packages. */
export interface GenerateOptions {
  /** The root of the repository. */
  readonly root: string;
}

/**
 * Generates the client of a platform from `specs/<platform>/openapi.yaml`. Nothing is written before all of it
 * is made.
 *
 * @throws SpecError with every problem of the spec.
 */
export async function generate(platform: string, { root }: GenerateOptions): Promise<ClientPlan> {
  const spec = join(root, "specs", platform, "openapi.yaml");
  await lint(spec);
  const bundled = await bundle(spec);
  const { plan, output } = await emit(platform, bundled);
  await writeOutput(root, output);
  return plan;
}

/** Makes the text of every file of a platform. */
export async function emit(platform: string, bundled: OpenApiDocument): Promise<{ plan: ClientPlan; output: Output }> {
  const document = splitViews(bundled);
  const plan = await planClient(platform, document);
  const header = renderHeader(platform);
  const [schema, validators] = await Promise.all([
    renderSchemaTypes(document, header),
    renderValidators(document, header),
  ]);
  const client = `packages/${platform}-client`;
  const errorStatuses = renderErrorStatuses(header, plan);
  const texts = new Map([
    [`${client}/src/generated/schema.ts`, schema],
    [`${client}/src/generated/validators.js`, validators.js],
    [`${client}/src/generated/validators.d.ts`, validators.dts],
    [`${client}/src/generated/core.ts`, renderCore(header, plan)],
    [`${client}/src/generated/client.ts`, renderClient(header, plan)],
    [`${client}/src/generated/index.ts`, renderIndex(header, plan)],
    [`${client}/src/generated/operations/index.ts`, renderOperationsIndex(header, plan)],
    ...(errorStatuses === undefined ? [] : [[`${client}/src/generated/error-statuses.ts`, errorStatuses] as const]),
    ...inFolder(`${client}/src/generated/operations`, renderOperationFiles(header, plan)),
    ...inFolder(`${client}/test/generated`, renderContractTests(header, plan)),
  ]);
  const formatted = [...texts].map(async ([path, text]) => [path, await formatFile(path, text)] as const);
  const json = `${JSON.stringify(bundled, null, 2)}\n`;
  const files = new Map([
    ...(await Promise.all(formatted)),
    [`${client}/openapi.json`, json],
    [`packages/mock-server/specs/${platform}.json`, json],
  ]);
  const folders = [`${client}/src/generated`, `${client}/test/generated`];
  const sections = new Map([[`${client}/README.md`, renderReadmeOperations(plan)]]);
  return { plan, output: { files, folders, sections } };
}

function inFolder(folder: string, files: ReadonlyMap<string, string>): [string, string][] {
  return [...files].map(([name, text]) => [`${folder}/${name}`, text]);
}
