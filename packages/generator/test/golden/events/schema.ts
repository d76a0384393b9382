// Generated from specs/events/openapi.yaml. Do not edit; run `npm run generate events`.

export type ChatEvent = Word | Heartbeat;

export interface Word {
  event: "message";
  data?: string;
}

export interface Heartbeat {
  event: "heartbeat";
}

export interface components {
  schemas: {
    ChatEvent: ChatEvent;
    Word: Word;
    Heartbeat: Heartbeat;
  };
  responses: {
    Talk: {
      content: {
        "text/event-stream": ChatEvent;
      };
    };
  };
}

export interface paths {
  "/books/{id}/chat": {
    /** Follows the talk about a book. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["Talk"];
        204: {
          content?: never;
        };
      };
    };
    /** Asks about a book. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            question: string;
          };
        };
      };
      responses: {
        200: components["responses"]["Talk"];
      };
    };
  };
  "/ticks": {
    /** Ticks. */
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
            "text/event-stream": {
              event: "tick";
            };
          };
        };
      };
    };
  };
  "/socket": {
    /** Opens a WebSocket. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        101: {
          content?: never;
        };
      };
    };
  };
}
