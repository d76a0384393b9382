/** Writes one query parameter, percent-encoded: `name=value`, several joined by `&`, or nothing. */
export type QueryStyle = (name: string, value: unknown) => string;

/** `style: form` with `explode: true`, the default: arrays repeat the name. */
export const form: QueryStyle = (name, value) => parts([value].flat().map((item) => pair(name, item)));

/** The same where the value may be an object, which gives its own names. */
export const exploded: QueryStyle = (name, value) =>
  isObject(value) ? parts(Object.entries(value).map(([key, item]) => form(key, item))) : form(name, value);

/** `style: form` with `explode: false`: `ids=1,2`, and of an object `color=R,100,G,200`. */
export const commas: QueryStyle = (name, value) => joined(name, value, ",");

/** `style: spaceDelimited`: `ids=1%202`. */
export const spaces: QueryStyle = (name, value) => joined(name, value, "%20");

/** `style: pipeDelimited`: `ids=1%7C2`. */
export const pipes: QueryStyle = (name, value) => joined(name, value, "%7C");

/** Arrays under the name with brackets, as Rails and PHP read them: `ids[]=1&ids[]=2`. */
export const brackets: QueryStyle = (name, value) => form(`${name}[]`, value);

/** `style: deepObject`: `filter[state]=new`. Nested objects nest their brackets, arrays repeat them. */
export const deepObject: QueryStyle = (name, value) => {
  if (!isObject(value)) return form(name, value);
  return parts(
    Object.entries(value).map(([key, item]) =>
      item === undefined ? "" : deepObject(`${name}[${key}]`, item),
    ),
  );
};

/** `allowReserved: true`: the reserved characters of RFC 3986 stay as they are, but for `&`, `#`, `+` and `=`. */
export const reserved: QueryStyle = (name, value) =>
  exploded(name, value).replace(/%(3A|2F|3F|5B|5D|40|21|24|27|28|29|2A|2C|3B)/g, decodeURIComponent);

/** `content: application/json`: the value as JSON. */
export const jsonValue: QueryStyle = (name, value) => pair(name, JSON.stringify(value));

/** Joins what is not empty. */
export function parts(texts: readonly string[]): string {
  return texts.filter(Boolean).join("&");
}

function pair(name: string, value: unknown): string {
  return value === undefined ? "" : `${encodeURIComponent(name)}=${encodeURIComponent(plain(value))}`;
}

function joined(name: string, value: unknown, separator: string): string {
  const entries: unknown[][] = isObject(value) ? Object.entries(value) : [value].flat().map((item) => [item]);
  const items = entries.filter((entry) => entry.at(-1) !== undefined).flat();
  if (items.length === 0) return "";
  return `${encodeURIComponent(name)}=${items.map((item) => encodeURIComponent(plain(item))).join(separator)}`;
}

/** A single value as text: dates in ISO 8601, `null` as nothing, objects (which no style covers) as JSON. */
export function plain(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return Object(value) === value ? JSON.stringify(value) : String(value ?? "");
}

function isObject(value: unknown): value is object {
  return Object(value) === value && !(value instanceof Date) && !Array.isArray(value);
}
