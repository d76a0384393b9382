// Generated from specs/lab/openapi.yaml. Do not edit; run `npm run generate lab`.

import * as z from "zod";

export const zLabError = z.looseObject({
  reason: z.string(),
});

export const zSlide = z.looseObject({
  kind: z.literal("slide"),
  stain: z.string().nullable(),
});

export const zTube = z.looseObject({
  kind: z.literal("tube"),
  volume: z.number(),
});

export const zSample = z.looseObject({
  id: z.string(),
  carrier: z.discriminatedUnion("kind", [zSlide, zTube]),
  parent: z.lazy(() => zSample).optional(),
});

export const zSampleList = z.looseObject({
  samples: z.array(zSample),
  next: z.string().optional(),
});

export const zLabTest = z.looseObject({
  id: z.string(),
  state: z.string(),
  percent: z.int().optional(),
});

export const zTestStart = z.looseObject({
  sample: z.string(),
  machines: z.array(z.string()).optional(),
  priority: z.enum(["low", "high"]).optional(),
});
