// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { describeConformance } from "@org/contract-kit";
import { Airbyte } from "@org/airbyte-client";
import { createHttp } from "@org/airbyte-client/http";
import * as operations from "@org/airbyte-client/operations";

describeConformance({
  spec: new URL("../../openapi.json", import.meta.url),
  createClient: ({ credentials, ...options }) => new Airbyte({ ...options, ...credentials }),
  createHttp,
  operations,
});
