import type { Location, Oas3MediaType, Oas3Rule, UserContext } from "@redocly/openapi-core";

/** The mock answers with these examples and the tests send them, so all JSON bodies and events have some. */
export const examples: Oas3Rule = () => ({
  RequestBody({ content = {} }, context) {
    checkContent(content, "request body", context);
  },
  Response({ content = {} }, context) {
    checkContent(content, "response", context);
  },
  Parameter(parameter, { location, report }) {
    const given = parameter.example !== undefined || parameter.examples !== undefined;
    if (!parameter.required || given) return;
    const message = `The required parameter \`${parameter.name}\` has no example.`;
    report({ message, location: location.key(), suggest: ["Add a realistic `example`, outside `schema`."] });
  },
});

function checkContent(content: Record<string, Oas3MediaType>, what: string, context: UserContext): void {
  for (const [type, media] of Object.entries(content)) {
    if (!/json|^text\/event-stream/.test(type) || Object.keys(media.examples ?? {}).length > 0) continue;
    const location: Location = context.location.child(["content", type]);
    const message = `The ${what} has no examples.`;
    context.report({
      message,
      location: location.key(),
      suggest: ["Add named `examples` beside `schema`, one for each state or kind that matters."],
    });
  }
}
