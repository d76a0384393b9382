import type { Oas3Rule } from "@redocly/openapi-core";

import { read } from "../reading.ts";

/** Keywords that OpenAPI 3.1 replaced, or that tools read differently, with what to write instead. */
const replacements: Record<string, string> = {
  nullable: 'Write `type: [string, "null"]`, or a `oneOf` with `type: "null"`.',
  example: "Put named `examples` on the media type, or `examples` with a list here.",
  discriminator: "Give each branch a `const` tag; a discriminator then says nothing more.",
};

/** Keeps the specs to the one way of saying things that all our tools understand. */
export const legacyKeyword: Oas3Rule = () => ({
  Schema(schema, { location, report }) {
    for (const [keyword, hint] of Object.entries(replacements)) {
      if (read(schema, keyword) === undefined) continue;
      const message = `\`${keyword}\` is not used in schemas here.`;
      report({ message, location: location.child(keyword).key(), suggest: [hint] });
    }
  },
});
