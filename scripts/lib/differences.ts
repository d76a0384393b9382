/** What is other in a JSON value than expected, a line for each place: ``lacks `scripts.clean`. Make it "…"``. */
export function differences(actual: unknown, expected: unknown, place = ""): string[] {
  if (isObject(actual) && isObject(expected)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return [...keys].flatMap((key) => {
      const inside = place + (/^\w+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`);
      return differences(Reflect.get(actual, key), Reflect.get(expected, key), inside);
    });
  }
  if (JSON.stringify(actual) === JSON.stringify(expected)) return [];
  const name = `\`${place.replace(/^\./, "")}\``;
  if (expected === undefined) return [`has ${name}, which it should not. Remove it`];
  const wanted = `Make it ${JSON.stringify(expected)}`;
  return [
    actual === undefined ? `lacks ${name}. ${wanted}` : `has ${name} as ${JSON.stringify(actual)}. ${wanted}`,
  ];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
