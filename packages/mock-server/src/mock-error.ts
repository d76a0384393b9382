/** What keeps a mock from starting: an unknown platform, an unreadable spec, an unknown credential. */
export class MockError extends Error {
  override readonly name = "MockError";
}
