export type { Credentials } from "./credentials.ts";
export { MockError } from "./mock-error.ts";
export { platforms } from "./platforms.ts";
export { type Mock, type MockOptions, startMock } from "./start-mock.ts";
export type { AnsweredRequest } from "./listen.ts";
