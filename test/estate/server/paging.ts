/** Pages with opaque tokens that only continue the request they were given for. */
import { createHash, randomUUID } from "node:crypto";

/** Which part of a list was asked for. */
export interface PageRequest {
  /** What the token is bound to: account, region, action and parameters, without size and token. */
  readonly boundTo: string;
  readonly token: string | undefined;
  /** Items in a page. */
  readonly size: number;
}

/** A part of a list; without a token it is the last. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | undefined;
}

/** How paging itself can go wrong; `stops-after` promises more than ever comes. */
export type Disturbance =
  | { readonly kind: "repeated-token" }
  | { readonly kind: "endless-tokens" }
  | { readonly kind: "refused-token" }
  | { readonly kind: "stops-after"; readonly items: number };

/** Undefined for a token that was not given for this request. */
export function pageOf<Item>(
  all: readonly Item[],
  request: PageRequest,
  disturbance?: Disturbance,
): Page<Item> | undefined {
  const { boundTo, token, size } = request;
  if (disturbance === undefined) return undisturbedPage(all, request);
  switch (disturbance.kind) {
    case "repeated-token":
      return { items: all.slice(0, size), next: tokenFor(size, boundTo) };
    case "endless-tokens":
      return { items: token === undefined ? all.slice(0, size) : [], next: randomUUID() };
    case "refused-token":
      return token === undefined ? { items: all.slice(0, size), next: randomUUID() } : undefined;
    case "stops-after":
      return { items: all.slice(0, Math.min(size, disturbance.items)), next: tokenFor(disturbance.items, boundTo) };
    default:
      return disturbance satisfies never;
  }
}

function undisturbedPage<Item>(all: readonly Item[], { boundTo, token, size }: PageRequest): Page<Item> | undefined {
  const start = token === undefined ? 0 : offsetOf(token, boundTo);
  if (start === undefined) return undefined;
  const end = start + size;
  return { items: all.slice(start, end), next: end < all.length ? tokenFor(end, boundTo) : undefined };
}

/** A token for the items from `offset` on. */
function tokenFor(offset: number, boundTo: string): string {
  const text = `${offset}:${createHash("sha256").update(`${offset}\0${boundTo}`).digest("hex").slice(0, 24)}`;
  return Buffer.from(text).toString("base64url");
}

function offsetOf(token: string, boundTo: string): number | undefined {
  const offset = Number.parseInt(Buffer.from(token, "base64url").toString(), 10);
  return Number.isSafeInteger(offset) && tokenFor(offset, boundTo) === token ? offset : undefined;
}
