// A tester's program: it compiles in the settings that testers may have, and runs.

import { MockError, platforms, startMock, type Mock, type MockOptions } from "@org/mock-server";

/** Starts the mock of each platform and asks it for a path that it does not have. */
export async function use(options: MockOptions): Promise<unknown> {
  const answers: Record<string, number> = {};
  for (const platform of platforms()) {
    await using mock: Mock = await startMock(platform, options);
    const { status } = await fetch(`${mock.url}/no/such/path`);
    answers[platform] = status;
  }
  return answers;
}

/** Never called. Compiles only if each of these is an error. */
export async function misuse(mock: Mock): Promise<MockError> {
  // @ts-expect-error: a port is a number
  await startMock("any", { port: "4010" });
  // @ts-expect-error: the url is not to be changed
  mock.url = "http://127.0.0.1";
  return new MockError("no mock");
}
