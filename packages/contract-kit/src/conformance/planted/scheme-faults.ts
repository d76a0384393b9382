import type { Spec } from "../../load-spec.ts";
import type { OpenApi, SecurityScheme } from "../../open-api.ts";
import type { PlantedFault } from "./planted-faults.ts";

/** The facts of each security scheme and of the address, one at a time. */
export function schemeFaults(spec: Spec): PlantedFault[] {
  const schemes = spec.document.components?.securitySchemes ?? {};
  const found = Object.entries(schemes).flatMap(([name, scheme]) => {
    const plant = (kind: string, changed: SecurityScheme, subjects: readonly string[]): PlantedFault => ({
      kind,
      detail: name,
      spec: withDocument(spec, {
        components: { ...spec.document.components, securitySchemes: { ...schemes, [name]: changed } },
      }),
      topics: ["credentials", "redirects"],
      subjects,
    });
    return [
      plant("the header of a credential", { type: "apiKey", in: "header", name: "X-Elsewhere" }, [name]),
      ...(scheme["x-env"] === undefined
        ? []
        : [
            plant(
              "the variables of a credential",
              { ...scheme, "x-env": renamed(scheme["x-env"]) },
              elsewhere(scheme),
            ),
          ]),
    ];
  });
  const [server] = spec.document.servers ?? [];
  if (server?.["x-env"] === undefined) return found;
  const address: PlantedFault = {
    kind: "the variable of the address",
    detail: server["x-env"].join(" "),
    spec: withDocument(spec, { servers: [{ "x-env": ["ELSEWHERE"] }] }),
    topics: ["credentials"],
    subjects: ["ELSEWHERE"],
  };
  return [...found, address];
}

function withDocument(spec: Spec, change: Partial<OpenApi>): Spec {
  return { ...spec, document: { ...spec.document, ...change } };
}

type Variables = NonNullable<SecurityScheme["x-env"]>;

function renamed(variables: Variables): Variables {
  if (Array.isArray(variables)) return variables.map(() => "ELSEWHERE");
  return Object.fromEntries(Object.keys(variables).map((half) => [half, [`ELSEWHERE_${half}`]]));
}

function elsewhere({ "x-env": variables = [] }: SecurityScheme): string[] {
  return Object.values(renamed(variables)).flat();
}
