// Generated from specs/dotted-ids/openapi.yaml. Do not edit; run `npm run generate dotted-ids`.

export { AcmeCore } from "../core.ts";
export type { AcmeOptions } from "../core.ts";
export { booksDelete, booksReviewsDelete, booksReviewsVotesAdd } from "./books.ts";
export type {
  Books,
  BooksDeleteParams,
  BooksReviewsDeleteParams,
  BooksReviewsOperations,
  BooksReviewsVotesAddParams,
  BooksReviewsVotesOperations,
} from "./books.ts";
