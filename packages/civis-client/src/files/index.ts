// Files on disk, of Node, Bun and Deno: uploads by path, downloads to a path.

export { saveFile, type SaveFileOptions, type SaveFileParams } from "./save-file.ts";
export { uploadFile, type UploadFileParams } from "./upload-file.ts";
export type { FileContent } from "../workflows/upload-file.ts";
export type { FileFacts, UploadedFile, UploadOptions, UploadProgress } from "../workflows/upload-whole.ts";
export { DownloadError, type OnTransfer, type SavedFile } from "@org/client-runtime/files";
