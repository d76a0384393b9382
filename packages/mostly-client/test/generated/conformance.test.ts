// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { describeConformance } from "@org/contract-kit";
import { MostlyAI } from "@org/mostly-client";
import { createHttp } from "@org/mostly-client/http";
import * as operations from "@org/mostly-client/operations";

describeConformance({
  spec: new URL("../../openapi.json", import.meta.url),
  createClient: ({ credentials, ...options }) => new MostlyAI({ ...options, ...credentials }),
  createHttp,
  operations,
});
