import { format } from "oxfmt";

/** Formats a file as the repository's own files are; generated text is checked like any other. */
export async function formatFile(name: string, text: string): Promise<string> {
  const { code, errors } = await format(name, text, { printWidth: 110 });
  const [error] = errors;
  if (error === undefined) return code;
  const start = text.slice(0, error.labels[0]?.start ?? 0).split("\n").length;
  throw new Error(`The generator wrote ${name} with a syntax error in line ${start}: ${error.message}`);
}
