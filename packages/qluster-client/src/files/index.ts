// Files on disk as uploads, and uploads that tell how far they are. Not for browsers, which is why it stands apart.

export {
  fileFrom,
  withProgress,
  type FileFromOptions,
  type OnTransfer,
  type TransferProgress,
} from "@org/client-runtime/files";
