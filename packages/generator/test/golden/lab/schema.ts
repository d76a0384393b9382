// Generated from specs/lab/openapi.yaml. Do not edit; run `npm run generate lab`.

/** Why the lab cannot do it. */
export interface LabError {
  /** The reason in one sentence. */
  reason: string;
}

/** A glass slide. */
export interface Slide {
  /** Tells slides from tubes. */
  kind: "slide";
  /** Its color; `null` without one. */
  stain: string | null;
}

/** A glass tube. */
export interface Tube {
  /** Tells tubes from slides. */
  kind: "tube";
  /** In millilitres. */
  volume: number;
}

/** Something to be tested. */
export interface Sample {
  /** Given by the lab. */
  id: string;
  /** What holds it. */
  carrier: Slide | Tube;
  /** Something to be tested. */
  parent?: Sample;
}

/** A page of samples. */
export interface SampleList {
  /** The samples of the page. */
  samples: Sample[];
  /** Where the next page starts. */
  next?: string;
}

/** A test of a sample. */
export interface LabTest {
  /** Given by the lab. */
  id: string;
  /** Where it is. */
  state: "waiting" | "running" | "done" | "spoiled" | (string & {});
  /** How much of it is done. */
  percent?: number;
}

/** What to test. */
export interface TestStart {
  /** Id of the sample. */
  sample: string;
  /** Machines that may do it. */
  machines?: string[] | undefined;
  /** What goes first. */
  priority?: "low" | "high" | undefined;
}

export interface components {
  schemas: {
    LabError: LabError;
    Slide: Slide;
    Tube: Tube;
    Sample: Sample;
    SampleList: SampleList;
    LabTest: LabTest;
    TestStart: TestStart;
  };
  responses: {
    Unexpected: {
      content: {
        "application/json": LabError;
      };
    };
  };
}

export interface paths {
  "/v1/samples/list": {
    /** Lists samples. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** Which page. */
            page?:
              | {
                  /** Where it starts. */
                  cursor?: string | undefined;
                  /** Samples on it. */
                  size?: number | undefined;
                }
              | undefined;
          };
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SampleList;
          };
        };
        401: components["responses"]["Unexpected"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/samples/{id}/scan": {
    /** Downloads the picture of a sample. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the sample. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "image/png": Blob;
          };
        };
        401: components["responses"]["Unexpected"];
        404: components["responses"]["Unexpected"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Stores the picture of a sample. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the sample. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "multipart/form-data": {
            /** A PNG file. */
            picture: Blob;
            /** What it shows. */
            note?: string | undefined;
          };
        };
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unexpected"];
        404: components["responses"]["Unexpected"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/tests/{id}": {
    /** Fetches a test. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the test. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": LabTest;
          };
        };
        401: components["responses"]["Unexpected"];
        404: components["responses"]["Unexpected"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/machines": {
    /** Lists the machines that do tests. */
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
            "application/json": string[];
          };
        };
        401: components["responses"]["Unexpected"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/tests/start": {
    /** Starts a test. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": TestStart;
        };
      };
      responses: {
        202: {
          content: {
            "application/json": LabTest;
          };
        };
        401: components["responses"]["Unexpected"];
        422: components["responses"]["Unexpected"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
}
