// Generated from specs/bookshop/openapi.yaml. Do not edit; run `npm run generate bookshop`.

import * as z from "zod";

export const zGenre = z.string();

export const zBook = z.looseObject({
  id: z.string(),
  title: z.string(),
  genre: zGenre,
  price: z.number().gte(0),
});

export const zBookWrite = z.looseObject({
  title: z.string(),
  genre: zGenre,
  price: z.number().gte(0),
  notes: z.string().optional(),
});

export const zBookList = z.looseObject({
  books: z.array(zBook),
  total: z.int(),
});

export const zBookProblems = z.looseObject({
  message: z.string(),
  fields: z.record(z.string(), z.string()),
});

export const zOrder = z.looseObject({
  id: z.string(),
  books: z.array(z.string()),
});

export const zBookshopError = z.looseObject({
  message: z.string(),
});
