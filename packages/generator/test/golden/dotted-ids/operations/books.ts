// Generated from specs/dotted-ids/openapi.yaml. Do not edit; run `npm run generate dotted-ids`.

import { Call } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

/** Parameters of `books.delete`. */
export interface BooksDeleteParams {
  id: string;
}

const deleteOperation = { id: "books.delete", method: "DELETE", path: "/books/{id}" } as const;

/** Deletes a book. `DELETE /books/{id}` */
export function booksDelete(
  client: ClientCore,
  params: BooksDeleteParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `books.reviews.delete`. */
export interface BooksReviewsDeleteParams {
  id: string;
  review: string;
}

const reviewsDelete = {
  id: "books.reviews.delete",
  method: "DELETE",
  path: "/books/{id}/reviews/{review}",
} as const;

/** Deletes a review. `DELETE /books/{id}/reviews/{review}` */
export function booksReviewsDelete(
  client: ClientCore,
  params: BooksReviewsDeleteParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, reviewsDelete, params, options);
}

/** Parameters of `books.reviews.votes.add`. */
export interface BooksReviewsVotesAddParams {
  id: string;
  review: string;
}

const reviewsVotesAdd = {
  id: "books.reviews.votes.add",
  method: "POST",
  path: "/books/{id}/reviews/{review}/votes",
} as const;

/** Agrees with a review. `POST /books/{id}/reviews/{review}/votes` */
export function booksReviewsVotesAdd(
  client: ClientCore,
  params: BooksReviewsVotesAddParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, reviewsVotesAdd, params, options);
}

/** Books, and what is said about them. */
export interface Books {
  /** Deletes a book. `DELETE /books/{id}` */
  delete(params: BooksDeleteParams, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;

  /** Opinions of readers. */
  readonly reviews: BooksReviewsOperations;
}

/** Opinions of readers. */
export interface BooksReviewsOperations {
  /** Deletes a review. `DELETE /books/{id}/reviews/{review}` */
  delete(
    params: BooksReviewsDeleteParams,
    options?: RequestOptions,
  ): Call<void, ApiError<ErrorStatus, unknown>>;

  readonly votes: BooksReviewsVotesOperations;
}

/** The operations of `books.reviews.votes`. */
export interface BooksReviewsVotesOperations {
  /** Agrees with a review. `POST /books/{id}/reviews/{review}/votes` */
  add(
    params: BooksReviewsVotesAddParams,
    options?: RequestOptions,
  ): Call<void, ApiError<ErrorStatus, unknown>>;
}
