import type { Feature } from "./feature.ts";
import { docs } from "./features/docs.ts";
import { objects } from "./features/objects.ts";
import { paths } from "./features/paths.ts";
import { values } from "./features/values.ts";
import { views } from "./features/views.ts";

/** All features; their emitted text is compiled too. */
export const features: Feature[] = [...objects, ...values, ...docs, ...views, ...paths];
