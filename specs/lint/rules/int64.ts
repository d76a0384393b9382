import type { Oas3Rule } from "@redocly/openapi-core";

import { read } from "../reading.ts";

/** JSON numbers above 2^53 lose digits in JavaScript, so each 64 bit integer says that it stays below. */
export const int64: Oas3Rule = () => ({
  Schema(schema, { location, report }) {
    const format = read(schema, "format");
    if (format !== "int64" && format !== "uint64") return;
    if ([read(schema, "type")].flat().includes("string") || read(schema, "x-int64") !== undefined) return;
    report({
      message: `An ${format} number does not say whether it stays below 2^53.`,
      location: location.child("format"),
      suggest: ["Add `x-int64: safe`, or carry it as a string where the wire does."],
    });
  },
});
