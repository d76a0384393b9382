// Generated from specs/civis/openapi.yaml. Do not edit; run `npm run generate civis`.

import { describeConformance } from "@org/contract-kit";
import { Civis } from "@org/civis-client";
import { createHttp } from "@org/civis-client/http";
import * as operations from "@org/civis-client/operations";

describeConformance({
  spec: new URL("../../openapi.json", import.meta.url),
  createClient: ({ credentials, ...options }) => new Civis({ ...options, ...credentials }),
  createHttp,
  operations,
});
