export type { Credentials } from "./credentials.ts";
export type { Fault } from "./fault.ts";
export { MockError } from "./mock-error.ts";
export { defineMock, type Faults, type MockPlan, type MockPlanOf, type Scenarios } from "./mock-plan.ts";
export { platforms } from "./platforms.ts";
export type { ReceivedRequest } from "./received-request.ts";
export type {
  MockedRequest,
  Scenario,
  ScenarioAnswer,
  ScenarioRequest,
  ScenarioResult,
  ScenarioStep,
} from "./scenario.ts";
export { type Mock, type MockOptions, startMock } from "./start-mock.ts";
