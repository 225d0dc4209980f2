/** Documents of IAM policies as data. */
import type { Json } from "../../../model/json.ts";

/**
 * A document as IAM gives it: JSON text, percent-encoded in answers. What is no JSON stays the text that it is: AWS has
 * taken it, so it is compared and shown, and nothing more.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html
 */
export function policyDocument(document: Json): Json {
  if (typeof document !== "string") return document;
  const text = decoded(document);
  try {
    const parsed: Json = JSON.parse(text);
    return parsed;
  } catch {
    return text;
  }
}

/** JSON text begins with none of these characters encoded, so a document that does is. */
function decoded(document: string): string {
  if (!/^\s*%7B/i.test(document)) return document;
  try {
    return decodeURIComponent(document);
  } catch {
    return document;
  }
}
