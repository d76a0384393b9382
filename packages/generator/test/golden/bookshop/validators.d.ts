// Generated from specs/bookshop/openapi.yaml. Do not edit; run `npm run generate bookshop`.

import type { Validator } from "@org/client-runtime";
import type { Genre, Book, BookWrite, BookList, BookProblems, Order, BookshopError } from "./schema.ts";

export declare const zGenre: Validator<Genre>;
export declare const zBook: Validator<Book>;
export declare const zBookWrite: Validator<BookWrite>;
export declare const zBookList: Validator<BookList>;
export declare const zBookProblems: Validator<BookProblems>;
export declare const zOrder: Validator<Order>;
export declare const zBookshopError: Validator<BookshopError>;
