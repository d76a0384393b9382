import { DecodeError } from "@org/client-runtime";
import { ByteReader, type Bytes } from "./byte-reader.ts";
import { crc32 } from "./crc32.ts";
import { inflate } from "./inflate.ts";
import { reasonOf } from "./reason-of.ts";
import {
  descriptorWindow,
  headerSize,
  readDescriptor,
  readHeader,
  signatures,
  tailSize,
  type ZipHeader,
} from "./zip-header.ts";

/** A file in a zip archive. */
export interface ZipEntry {
  /** Its path in the archive. */
  readonly name: string;
  /** Its bytes, decompressed and checked. They are skipped unless they are read before the next entry. */
  chunks(): AsyncGenerator<Bytes, void, undefined>;
}

/**
 * The files of a zip archive, as they arrive: it need not be there as a whole. Reads stored and deflated
 * entries, with sizes before or behind them (data descriptors with their signature), of any size (zip64).
 *
 * @throws DecodeError when it is no such archive, is cut off or damaged.
 */
export async function* zipEntries(archive: AsyncIterable<Bytes>): AsyncGenerator<ZipEntry, void, undefined> {
  const reader = new ByteReader(archive);
  try {
    while ((await nextSignature(reader)) === signatures.entry) {
      const header = await takeHeader(reader);
      const data = header.compressedSize === undefined ? unsized(reader, header) : sized(reader, header);
      yield { name: header.name, chunks: () => unpacked(data, header) };
      for await (const _ of data); // what nobody has read
    }
    for await (const _ of reader.rest()); // the directory, which repeats what is known
  } finally {
    await reader.close();
  }
}

async function nextSignature(reader: ByteReader): Promise<number> {
  const start = await reader.peek(4);
  const signature = start.length < 4 ? 0 : new DataView(start.buffer, start.byteOffset, 4).getUint32(0, true);
  const { entry, directory, directoryEnd, largeDirectoryEnd } = signatures;
  if ([entry, directory, directoryEnd, largeDirectoryEnd].some((known) => known === signature))
    return signature;
  if (start.length === 0 && reader.position === 0) throw damaged("The archive is empty", reader);
  if (start.length < 4) throw damaged("The archive is cut off", reader);
  const what = reader.position === 0 ? "This is no zip archive" : "The archive is damaged";
  throw damaged(what, reader, new TextDecoder().decode(start.subarray(0, 10_000)));
}

async function takeHeader(reader: ByteReader): Promise<ZipHeader> {
  const fixed = await reader.peek(headerSize);
  const length = fixed.length < headerSize ? headerSize : headerSize + tailSize(fixed);
  const bytes = await reader.take(length);
  if (bytes.length < length) throw damaged("The archive is cut off", reader);
  return readHeader(bytes);
}

type Chunks = AsyncGenerator<Bytes, Checksum, undefined>;

/** The checksum that the bytes shall have. */
type Checksum = number;

/** The bytes of an entry whose size stands before it. */
async function* sized(reader: ByteReader, { name, compressedSize = 0, ...header }: ZipHeader): Chunks {
  for (let left = compressedSize; left > 0;) {
    const chunk = await reader.take(Math.min(left, (await reader.peek(1)).length));
    if (chunk.length === 0) throw damaged(`The archive is cut off in ${name}`, reader);
    left -= chunk.length;
    yield chunk;
  }
  if (!header.hasDescriptor) return header.crc;
  const descriptor = readDescriptor(await reader.peek(descriptorWindow), compressedSize);
  if (!descriptor) throw damaged(`The archive is damaged behind ${name}`, reader);
  await reader.take(descriptor.length);
  return descriptor.crc;
}

/** The bytes of an entry that ends where what stands behind it says so. */
async function* unsized(reader: ByteReader, { name }: ZipHeader): Chunks {
  for (let size = 0; ;) {
    const held = await reader.peek(descriptorWindow);
    const descriptor = readDescriptor(held, size);
    if (descriptor) {
      await reader.take(descriptor.length);
      return descriptor.crc;
    }
    if (held.length < descriptorWindow) throw damaged(`The archive is cut off in ${name}`, reader);
    const next = nextDescriptor(held);
    const chunk = await reader.take(next);
    size += chunk.length;
    yield chunk;
  }
}

/** How many bytes may be taken before another look at what could be a descriptor. */
function nextDescriptor(held: Uint8Array): number {
  for (let found = held.indexOf(0x50, 1); found >= 0; found = held.indexOf(0x50, found + 1)) {
    if (found > held.length - 4) return found;
    if (held[found + 1] === 0x4b && held[found + 2] === 0x07 && held[found + 3] === 0x08) return found;
  }
  return held.length;
}

/** Decompresses an entry and compares its checksum. */
async function* unpacked(
  data: Chunks,
  { name, method, isEncrypted }: ZipHeader,
): AsyncGenerator<Bytes, void, undefined> {
  if (isEncrypted) throw new DecodeError(`${name} in the archive is encrypted.`, { text: "" });
  if (method !== 0 && method !== 8) {
    throw new DecodeError(`${name} in the archive is compressed by method ${method}, which is unknown.`, {
      text: "",
    });
  }
  let [expected, crc]: [Checksum | undefined, Checksum] = [undefined, 0];
  const packed = (async function* () {
    expected = yield* data;
  })();
  try {
    for await (const chunk of method === 0 ? packed : inflate(packed)) {
      crc = crc32(chunk, crc);
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof DecodeError || !(cause instanceof TypeError)) throw cause;
    throw new DecodeError(`${name} in the archive is damaged: ${reasonOf(cause)}.`, { text: "", cause });
  }
  if (expected === crc) return;
  throw new DecodeError(`${name} in the archive is damaged: its checksum differs.`, { text: "" });
}

function damaged(problem: string, { position }: ByteReader, text = ""): DecodeError {
  return new DecodeError(`${problem}, after ${position} bytes. Download it again.`, { text });
}
