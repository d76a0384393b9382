/**
 * The same answer with a name for its file, where the platform gives none: what it is and the beginning of
 * its id, as the platform's own client has it.
 */
export function namedAnswer(answer: Response, what: string, id: string): Response {
  const { body, status, statusText } = answer;
  if (!body || /filename/i.test(answer.headers.get("content-disposition") ?? "")) return answer;
  const headers = new Headers(answer.headers);
  const name = `${what}-${id.slice(0, 8).replaceAll(/[^\w-]/g, "")}.zip`;
  headers.set("content-disposition", `attachment; filename="${name}"`);
  return new Response(body, { status, statusText, headers });
}
