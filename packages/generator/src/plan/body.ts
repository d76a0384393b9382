import { SpecError } from "../errors.ts";
import type { MediaType, Schema } from "../openapi-document.ts";
import type { ParsedOperation } from "./parse-spec.ts";
import type { BodyEncoderName } from "./types.ts";

/** The body of a request in the one media type that the client sends. */
export interface BodyPlan {
  readonly encoder: BodyEncoderName;
  readonly mediaType: string;
  readonly required: boolean;
  readonly description: string | undefined;
  readonly schema: Schema;
  /** Media types of multipart parts, where the spec sets one. */
  readonly parts: Readonly<Record<string, string>>;
  readonly media: MediaType;
}

/** Chooses a media type: the first of JSON, multipart, form, bytes and text that the spec offers. */
export function planBody(operation: ParsedOperation): BodyPlan | undefined {
  const { body } = operation;
  if (body === undefined) return undefined;
  const offers = Object.entries(body.content).map(([mediaType, media]) => ({
    mediaType,
    media,
    encoder: encoderOf(mediaType),
  }));
  const [best] = offers.toSorted((a, b) => preference.indexOf(a.encoder) - preference.indexOf(b.encoder));
  if (best === undefined) {
    throw new SpecError(
      "The request body has no content.",
      `${operation.pointer}/requestBody`,
      "Give its media type and schema, or leave the body out.",
    );
  }
  const { encoder, mediaType, media } = best;
  for (const [name, { style, explode, allowReserved, headers }] of Object.entries(media.encoding ?? {})) {
    if ((style ?? explode ?? allowReserved ?? headers) === undefined) continue;
    throw new SpecError(
      `The encoding of \`${name}\` sets more than a media type, which is unsupported.`,
      `${operation.pointer}/requestBody/content/${mediaType.replaceAll("/", "~1")}/encoding/${name}`,
      "Leave `contentType` alone there: arrays repeat their field, and objects are JSON.",
    );
  }
  const { description } = body;
  return {
    encoder,
    mediaType,
    required: body.required === true,
    description,
    schema: encoder === "binary" ? { type: "string", format: "binary" } : (media.schema ?? true),
    parts: Object.fromEntries(
      Object.entries(media.encoding ?? {}).flatMap(([name, { contentType }]) =>
        contentType === undefined || /[*,]/.test(contentType) ? [] : [[name, contentType]],
      ),
    ),
    media,
  };
}

const preference: readonly BodyEncoderName[] = ["json", "multipart", "urlEncoded", "binary", "text"];

function encoderOf(mediaType: string): BodyEncoderName {
  if (/[/+]json\b/.test(mediaType)) return "json";
  if (mediaType.startsWith("multipart/")) return "multipart";
  if (mediaType === "application/x-www-form-urlencoded") return "urlEncoded";
  return mediaType.startsWith("text/") ? "text" : "binary";
}
