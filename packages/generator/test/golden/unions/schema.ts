// Generated from specs/unions/openapi.yaml. Do not edit; run `npm run generate unions`.

export interface Shape {
  name: string;
  outline: Circle | Square;
  area?: number | string;
}

export interface Circle {
  kind: "circle";
  radius: number;
}

export interface Square {
  kind: "square";
  side: number;
}

export interface components {
  schemas: {
    Shape: Shape;
    Circle: Circle;
    Square: Square;
  };
}

export interface paths {
  "/shapes/{id}": {
    /** Fetches a shape. */
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
        200: {
          content: {
            "application/json": Shape;
          };
        };
      };
    };
  };
}
