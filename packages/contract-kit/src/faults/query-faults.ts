import type { SpecParameter } from "../load-spec.ts";

/** The address without a query parameter. */
export function dropQuery(url: string, name: string): string {
  return mapQuery(url, (pairs) => pairs.filter((pair) => !owns(pair, name)));
}

/** The address with an array in another style: repeated where it is joined, joined where it is repeated. */
export function restyleQuery(url: string, { name, explode, style }: SpecParameter): string {
  return mapQuery(url, (pairs) => {
    const own = pairs.filter((pair) => owns(pair, name));
    const others = pairs.filter((pair) => !owns(pair, name));
    const values = own.map((pair) => pair.slice(pair.indexOf("=") + 1));
    const key = encodeURIComponent(name);
    if (own.length === 0) return others;
    if (style === "deepObject" || explode) return [...others, `${key}=${values.join(",")}`];
    return [
      ...others,
      ...values.flatMap((value) => value.split(/,|%20|%7C/).map((item) => `${key}=${item}`)),
    ];
  });
}

function owns(pair: string, name: string): boolean {
  const key = decodeURIComponent(pair.split("=")[0] ?? "");
  return key === name || key.startsWith(`${name}[`);
}

function mapQuery(url: string, change: (pairs: readonly string[]) => readonly string[]): string {
  const { origin, pathname, search } = new URL(url);
  const changed = change(search.slice(1).split("&").filter(Boolean));
  return origin + pathname + (changed.length > 0 ? `?${changed.join("&")}` : "");
}
