// Generated from specs/bookshop/openapi.yaml. Do not edit; run `npm run generate bookshop`.

/** What kind of book it is. More may come. */
export type Genre = "novel" | "poetry" | "travel" | (string & {});

/** A used book. */
export interface Book {
  /** Given by the shop. */
  id: string;
  /** As printed on the cover. */
  title: string;
  /** What kind of book it is. More may come. */
  genre: Genre;
  /** In euros, tax included. Minimum: 0. */
  price: number;
}

/**
 * A used book.
 *
 * The form that is sent; `Book` is what comes back.
 */
export interface BookWrite {
  /** As printed on the cover. */
  title: string;
  /** What kind of book it is. More may come. */
  genre: Genre;
  /** In euros, tax included. Minimum: 0. */
  price: number;
  /** For the shop only, never shown. */
  notes?: string | undefined;
}

/** A page of books. */
export interface BookList {
  /** The books of the page. */
  books: Book[];
  /** All books in stock. */
  total: number;
}

/** What is wrong with a book. */
export interface BookProblems {
  /** All of it in one sentence. */
  message: string;
  /** Problems by field. */
  fields: Record<string, string>;
}

/** Books that somebody bought. */
export interface Order {
  /** Given by the shop. */
  id: string;
  /** Ids of the books. */
  books: string[];
}

/** Why a call failed. */
export interface BookshopError {
  /** The reason in one sentence. */
  message: string;
}

export interface components {
  schemas: {
    Genre: Genre;
    Book: Book;
    BookWrite: BookWrite;
    BookList: BookList;
    BookProblems: BookProblems;
    Order: Order;
    BookshopError: BookshopError;
  };
  responses: {
    Unauthorized: {
      content: {
        "application/json": BookshopError;
      };
    };
    NotFound: {
      content: {
        "application/json": BookshopError;
      };
    };
    Unexpected: {
      content: {
        "application/json": BookshopError;
      };
    };
  };
}

export interface paths {
  "/books": {
    /** Lists the books in stock, newest first. */
    get: {
      parameters: {
        query?: {
          /** Only books of this genre. */
          genre?: Genre | undefined;
          /** Books to pass over. Minimum: 0. */
          offset?: number | undefined;
          /** How many books at most. Minimum: 1. Maximum: 100. */
          limit?: number | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": BookList;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Takes a book into the stock. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BookWrite;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": Book;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: {
          content: {
            "application/json": BookProblems;
          };
        };
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/books/{id}": {
    /** Fetches a book. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the book. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Book;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Takes a book out of the stock. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the book. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/orders": {
    /** Lists the orders that are on their way. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Order[];
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Orders books. */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** Makes a repeat harmless. */
          "Idempotency-Key"?: string | undefined;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** Ids of the books. Minimum items: 1. */
            books: string[];
            /** Wraps them. */
            gift?: boolean | undefined;
            /** How they get to the reader. */
            shipping?: "collect" | "post" | undefined;
          };
        };
      };
      responses: {
        202: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["Unexpected"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
}
