/**
 * The name that a `Content-Disposition` gives a file, made harmless: no folder, no hidden file, nothing that a file
 * system refuses, at most 200 bytes. `download` if nothing is left of it.
 */
export function fileName(disposition: string): string {
  const name = (extendedName(disposition) ?? plainName(disposition) ?? "").replace(/^.*[/\\]/s, "");
  const harmless = name
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}<>:"|?*]/gu, "_")
    .replaceAll(/^[.\s]+|[.\s]+$/g, "")
    .replace(/^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i, "_$1"); // devices on Windows
  return shortened(harmless) || "download";
}

/** `filename*=UTF-8''na%C3%AFve.zip` (RFC 8187), which goes before the plain name. */
function extendedName(disposition: string): string | undefined {
  const found = /;\s*filename\*\s*=\s*"?([\w-]+)'[^']*'([^;"\s]+)/i.exec(disposition);
  if (!found) return undefined;
  const bytes = (found[2] ?? "").replaceAll(/%([\da-f]{2})/gi, (_, hex) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  try {
    return new TextDecoder(found[1], { fatal: true }).decode(Buffer.from(bytes, "latin1"));
  } catch {
    return undefined; // a charset that nobody knows, or not what it says to be
  }
}

/** `filename="a \"b\".zip"`. Many servers send UTF-8 here, which headers show as Latin-1. */
function plainName(disposition: string): string | undefined {
  const found = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition);
  if (!found) return undefined;
  const name = found[1]?.replaceAll(/\\(["\\])/g, "$1") ?? found[2] ?? "";
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(name, "latin1"));
  } catch {
    return name;
  }
}

/** Cut in the middle, so that it keeps its extension. */
function shortened(name: string): string {
  let [stem, extension] = [name, /\.\w{1,20}$/.exec(name)?.[0] ?? ""];
  stem = stem.slice(0, stem.length - extension.length);
  while (Buffer.byteLength(stem + extension) > 200) stem = [...stem].slice(0, -1).join("");
  return stem + extension;
}
