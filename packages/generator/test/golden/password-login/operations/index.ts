// Generated from specs/password-login/openapi.yaml. Do not edit; run `npm run generate password-login`.

export { AcmeCore, login } from "../core.ts";
export type { AcmeCoreOptions, AcmeLoginOptions, AcmeOptions } from "../core.ts";
export { secretsGet } from "./secrets.ts";
export type { Secrets } from "./secrets.ts";
