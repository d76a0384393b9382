// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import { describeConformance } from "@org/contract-kit";
import { Hotdata } from "@org/hotdata-client";
import { createHttp } from "@org/hotdata-client/http";
import * as operations from "@org/hotdata-client/operations";

describeConformance({
  spec: new URL("../../openapi.json", import.meta.url),
  createClient: ({ credentials, ...options }) => new Hotdata({ ...options, ...credentials }),
  createHttp,
  operations,
});
