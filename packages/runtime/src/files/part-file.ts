import { randomUUID } from "node:crypto";
import { open, rename, rm, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { rootCause } from "../errors.ts";
import { DownloadError } from "./download-error.ts";
import type { Target } from "./target.ts";

/** A hidden file beside the one that it becomes when it is complete. */
export class PartFile {
  /** What messages call it: the path that it becomes, or the folder. */
  readonly label: string;
  readonly #folder: string;
  readonly #path: string;
  readonly #handle: FileHandle;
  #size = 0;

  /** Bytes written. */
  get size(): number {
    return this.#size;
  }

  static async create({ folder, name, mode }: Target): Promise<PartFile> {
    const path = join(folder, `.${(name ?? "download").slice(0, 40)}.${randomUUID()}.part`);
    const label = join(folder, name ?? "");
    const handle = await attempt(label, 0, () => open(path, "wx", mode));
    return new PartFile(label, folder, path, handle);
  }

  private constructor(label: string, folder: string, path: string, handle: FileHandle) {
    this.label = label;
    this.#folder = folder;
    this.#path = path;
    this.#handle = handle;
  }

  async append(chunk: Uint8Array): Promise<void> {
    for (let offset = 0; offset < chunk.byteLength;) {
      const length = chunk.byteLength - offset;
      const { bytesWritten } = await attempt(this.label, this.#size, () =>
        this.#handle.write(chunk, offset, length, this.#size),
      );
      offset += bytesWritten;
      this.#size += bytesWritten;
    }
  }

  /** Back to no bytes. */
  async clear(): Promise<void> {
    if (this.#size > 0) await attempt(this.label, this.#size, () => this.#handle.truncate(0));
    this.#size = 0;
  }

  /** Puts the file in its place and gives its path. It is flushed first, or a power cut could leave it empty. */
  moveTo(name: string): Promise<string> {
    return attempt(join(this.#folder, name), this.#size, async () => {
      await this.#handle.sync();
      await this.#handle.close();
      await rename(this.#path, join(this.#folder, name));
      return join(this.#folder, name);
    });
  }

  /** Leaves nothing behind. Never fails: why it is called matters more. */
  async remove(): Promise<void> {
    await this.#handle.close().catch(() => undefined); // it may be closed already
    await rm(this.#path, { force: true }).catch(() => undefined);
  }
}

async function attempt<Value>(label: string, received: number, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    const message = `Cannot write ${label}: ${rootCause(cause)}.`;
    throw new DownloadError(message, { problem: "file", received, expected: undefined, cause });
  }
}
