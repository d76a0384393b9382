import ts from "typescript";
import type { SchemaObject } from "../openapi-document.ts";
import { schemaFacts } from "../spec/schema-facts.ts";

/** What a doc comment is made of; a schema, a parameter or an operation have parts of it. */
export interface Documented {
  title?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
}

/** Puts a doc comment on a declaration or member, in place of any that is there. */
export function documentNode<Node extends ts.Node>(
  node: Node,
  documented: Documented,
  schema: SchemaObject = {},
): Node {
  const lines = docLines(documented, schema);
  ts.setSyntheticLeadingComments(node, undefined);
  if (lines.length === 0) return node;
  const text = lines.map((line) => ` ${line}`.trimEnd().replaceAll("*/", "*\\/"));
  const comment = lines.length === 1 ? `*${text[0]} ` : `*\n *${text.join("\n *")}\n `;
  return ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
}

/** Description, then facts: behind it where both fit in a line, else below. */
function docLines({ title, summary, description, deprecated }: Documented, schema: SchemaObject): string[] {
  const text = (description ?? summary ?? title ?? "").trim();
  const facts = schemaFacts(schema, text);
  const tag = deprecated === true ? ["@deprecated"] : [];
  if (text.length + facts.length < width && !text.includes("\n")) {
    const line = `${text} ${facts}`.trim();
    return line === "" ? tag : [line, ...tag];
  }
  // Markdown joins lines; below several paragraphs the facts are one more.
  const below = facts === "" ? [] : text.includes("\n") ? ["", facts] : [facts];
  return [...text.split(/\r?\n/).flatMap(wrap), ...below, ...tag];
}

const width = 100;

/** Breaks a line at spaces; words longer than a line stand alone. */
function wrap(line: string): string[] {
  return line.length <= width
    ? [line]
    : line
        .replaceAll(/(.{1,100})(?:\s+|$)/g, "$1\n")
        .trimEnd()
        .split("\n");
}
