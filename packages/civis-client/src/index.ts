// The client with all its operations. To pay for single operations only, import `@org/civis-client/operations`.

export * from "./generated/index.ts";

// With workflows: these take the place of what is generated under the same name.
export { Civis } from "./workflows/civis.ts";
export type { Files } from "./workflows/files.ts";
export type { Queries } from "./workflows/queries.ts";
export type {
  ContainerScripts,
  CustomScripts,
  FollowableRuns,
  JavascriptScripts,
  PythonScripts,
  RScripts,
  RunnableScripts,
  Scripts,
  SqlScripts,
} from "./workflows/scripts.ts";

// The same as functions of a client, to bundle only what is called.
export { filesDownload } from "./workflows/download-file.ts";
export { filesUpload, type FileContent, type FilesUploadParams } from "./workflows/upload-file.ts";
export type { FileFacts, UploadedFile, UploadOptions, UploadProgress } from "./workflows/upload-whole.ts";
export {
  queriesRun,
  type QueriesRunOptions,
  type QueriesRunParams,
  type QueryResult,
} from "./workflows/run-query.ts";
export { scriptsFollowLog, type FollowLogOptions, type FollowLogParams } from "./workflows/follow-log.ts";
export { scriptsRunAndWait, type RunScriptOptions, type RunScriptParams } from "./workflows/run-script.ts";

export { RunError } from "./workflows/run-error.ts";
export type { ScriptKind, ScriptRuns } from "./workflows/script-kinds.ts";
