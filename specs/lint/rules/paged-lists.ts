import type { Oas3Rule } from "@redocly/openapi-core";

import { read } from "../reading.ts";

/** Users iterate over lists, so every list says how it is paged. */
export const pagedLists: Oas3Rule = () => ({
  Operation(operation, { location, report }) {
    const id = operation.operationId ?? "";
    if (!/\.list([A-Z]\w*)?$/.test(id) || read(operation, "x-pagination") !== undefined) return;
    report({
      message: `The list \`${id}\` does not say how it is paged.`,
      location: location.key(),
      suggest: ["Add `x-pagination`; a list that always comes whole has `{ style: none, items: … }`."],
    });
  },
});
