// Files on disk: what Node, Bun and Deno have and browsers do not. The core never imports from here.

export { DownloadError, type DownloadProblem } from "./download-error.ts";
export { fileFrom, type FileFromOptions } from "./file-from.ts";
export type { ResumeHeaders } from "./download.ts";
export { saveTo, type SavedFile, type SaveOptions, type StartDownload } from "./save-to.ts";
export type { OnTransfer, TransferProgress } from "./transfer-progress.ts";
export { withProgress } from "./with-progress.ts";
