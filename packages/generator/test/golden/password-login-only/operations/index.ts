// Generated from specs/password-login-only/openapi.yaml. Do not edit; run `npm run generate password-login-only`.

export { AcmeCore, login } from "../core.ts";
export type { AcmeCoreOptions, AcmeOptions } from "../core.ts";
export { secretsGet } from "./secrets.ts";
export type { Secrets } from "./secrets.ts";
