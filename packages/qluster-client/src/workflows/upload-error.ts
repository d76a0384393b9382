import { ClientError } from "@org/client-runtime";

/** A file was recorded, but not sent or not published. Why is its `cause`. */
export class UploadError extends ClientError {
  static override readonly clientErrorKind: string = "UploadError";
  declare readonly status: undefined;
  /** What failed. After `send` the record is deleted; after `publish` it stays, for its job may have begun. */
  declare readonly step: "send" | "publish";
  /** Id of the record. */
  declare readonly stored_item_id: number;
  /** Why the record could not be deleted either; `undefined` where it was deleted, or was meant to stay. */
  declare readonly deleteFailure: unknown;
}

/** The error of a file that did not reach the storage, with what became of its record. */
export function notSent(
  key: string,
  stored_item_id: number,
  cause: unknown,
  deleteFailure: unknown,
): UploadError {
  const rest =
    deleteFailure === undefined
      ? "is deleted"
      : `could not be deleted either: ${words(deleteFailure)}. Delete it with \`storedItems.delete\``;
  const message = `storedItems.upload: ${key} was not sent: ${words(cause)}. Its record ${stored_item_id} ${rest}.`;
  return new UploadError(message, { step: "send", stored_item_id, cause, deleteFailure });
}

/** The error of a file that is in the storage, but of whose job nothing is known. */
export function notPublished(key: string, stored_item_id: number, cause: unknown): UploadError {
  const rest = "Look for its job with `ingestionJobs.list`, or publish it with `storedItems.publish`";
  const message = `storedItems.upload: ${key} was sent, but not published: ${words(cause)}. ${rest} (${stored_item_id}).`;
  return new UploadError(message, { step: "publish", stored_item_id, cause, deleteFailure: undefined });
}

function words(caught: unknown): string {
  return (caught instanceof Error ? caught.message : String(caught)).replace(/\.$/, "");
}
