// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { describeConformance } from "@org/contract-kit";
import { Qluster } from "@org/qluster-client";
import { createHttp } from "@org/qluster-client/http";
import * as operations from "@org/qluster-client/operations";

describeConformance({
  spec: new URL("../../openapi.json", import.meta.url),
  createClient: ({ credentials, ...options }) => new Qluster({ ...options, ...credentials }),
  createHttp,
  operations,
});
