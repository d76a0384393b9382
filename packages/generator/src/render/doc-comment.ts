/** What stands under the text of a doc comment. */
export interface DocTags {
  readonly deprecated?: boolean | undefined;
  readonly throws?: string | undefined;
  readonly example?: string | undefined;
}

/** A doc comment with its line break, or nothing where there is nothing to say. One line if it fits. */
export function docComment(paragraphs: readonly (string | undefined)[], tags: DocTags = {}): string {
  const text = paragraphs.flatMap((paragraph) => (paragraph?.trim() ? [paragraph.trim()] : [])).join("\n\n");
  const prose = text === "" ? [] : escaped(text).split("\n").flatMap(wrap);
  const ending = [
    ...(tags.deprecated === true ? ["@deprecated"] : []),
    ...(tags.throws === undefined ? [] : wrap(`@throws ${tags.throws}`)),
    ...(tags.example === undefined ? [] : ["@example", ...escaped(tags.example).split("\n")]),
  ];
  const lines = prose.length > 0 && ending.length > 0 ? [...prose, "", ...ending] : [...prose, ...ending];
  const [only] = lines;
  if (only === undefined) return "";
  if (lines.length === 1) return `/** ${only} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

const widest = 100;

/** Breaks prose between words (code between backticks is one) and leaves lines of lists, tables and code alone. */
function wrap(line: string): string[] {
  if (line.length <= widest || /^( {2}|\||- )/.test(line)) return [line];
  const lines: string[] = [];
  for (const word of line.match(/(`[^`]*`|[^\s`])+/g) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= widest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Keeps the text from ending its comment. */
function escaped(text: string): string {
  return text.replaceAll("*/", "*\\/");
}
