// Generated from specs/events/openapi.yaml. Do not edit; run `npm run generate events`.

import { EventCall, json } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";
import type { ChatEvent } from "../schema.ts";

/** An event of `books.ticks`. */
export type BooksTicksEvent = { event: "tick" };

const ticks = {
  id: "books.ticks",
  method: "GET",
  path: "/ticks",
  accept: "text/event-stream",
  call: EventCall,
} as const;

/** Ticks. `GET /ticks` */
export function booksTicks(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): EventCall<BooksTicksEvent, ApiError<ErrorStatus, unknown>> {
  return new EventCall(client, ticks, params, options);
}

/** Parameters of `books.chat.ask`. */
export interface BooksChatAskParams {
  id: string;
  question: string;
}

const chatAsk = {
  id: "books.chat.ask",
  method: "POST",
  path: "/books/{id}/chat",
  body: json,
  accept: "text/event-stream",
  call: EventCall,
} as const;

/** Asks about a book. `POST /books/{id}/chat` */
export function booksChatAsk(
  client: ClientCore,
  params: BooksChatAskParams,
  options?: RequestOptions,
): EventCall<ChatEvent, ApiError<ErrorStatus, unknown>> {
  return new EventCall(client, chatAsk, params, options);
}

/** Parameters of `books.chat.follow`. */
export interface BooksChatFollowParams {
  id: string;
}

const chatFollow = {
  id: "books.chat.follow",
  method: "GET",
  path: "/books/{id}/chat",
  accept: "text/event-stream",
  call: EventCall,
} as const;

/** Follows the talk about a book. `GET /books/{id}/chat` */
export function booksChatFollow(
  client: ClientCore,
  params: BooksChatFollowParams,
  options?: RequestOptions,
): EventCall<ChatEvent, ApiError<ErrorStatus, unknown>> {
  return new EventCall(client, chatFollow, params, options);
}

/** The operations of `books`. */
export interface Books {
  /**
   * Ticks. `GET /ticks`
   *
   * @example
   * for await (const event of events.books.ticks()) console.log(event);
   */
  ticks(
    params?: Record<string, never>,
    options?: RequestOptions,
  ): EventCall<BooksTicksEvent, ApiError<ErrorStatus, unknown>>;

  readonly chat: BooksChatOperations;
}

/** The operations of `books.chat`. */
export interface BooksChatOperations {
  /**
   * Asks about a book. `POST /books/{id}/chat`
   *
   * @example
   * for await (const event of events.books.chat.ask({ id: "b1", question: "Who did it?" })) {
   *   console.log(event);
   * }
   */
  ask(
    params: BooksChatAskParams,
    options?: RequestOptions,
  ): EventCall<ChatEvent, ApiError<ErrorStatus, unknown>>;

  /**
   * Follows the talk about a book. `GET /books/{id}/chat`
   *
   * @example
   * for await (const event of events.books.chat.follow({ id: "b1" })) console.log(event);
   */
  follow(
    params: BooksChatFollowParams,
    options?: RequestOptions,
  ): EventCall<ChatEvent, ApiError<ErrorStatus, unknown>>;
}
