import type { Oas3Rule } from "@redocly/openapi-core";

import { componentName } from "./rules/component-name.ts";
import { descriptions } from "./rules/descriptions.ts";
import { errorResponses } from "./rules/error-responses.ts";
import { examples } from "./rules/examples.ts";
import { extensions } from "./rules/extensions.ts";
import { int64 } from "./rules/int64.ts";
import { legacyKeyword } from "./rules/legacy-keyword.ts";
import { operationId } from "./rules/operation-id.ts";
import { pagedLists } from "./rules/paged-lists.ts";
import { pagination } from "./rules/pagination.ts";
import { poll } from "./rules/poll.ts";
import { pollCancel } from "./rules/poll-cancel.ts";
import { pollExamples } from "./rules/poll-examples.ts";
import { success } from "./rules/success.ts";
import { summary } from "./rules/summary.ts";
import { unionBranches } from "./rules/union-branches.ts";
import { unused } from "./rules/unused.ts";

/** Our rules, as a plugin of Redocly: each visits nodes of the document and reports what it finds. */
export const plugin: { id: string; rules: { oas3: Record<string, Oas3Rule> } } = {
  id: "specs",
  rules: {
    oas3: {
      "component-name": componentName,
      descriptions,
      "error-responses": errorResponses,
      examples,
      extensions,
      int64,
      "legacy-keyword": legacyKeyword,
      "operation-id": operationId,
      "paged-lists": pagedLists,
      pagination,
      poll,
      "poll-cancel": pollCancel,
      "poll-examples": pollExamples,
      success,
      summary,
      "union-branches": unionBranches,
      unused,
    },
  },
};
