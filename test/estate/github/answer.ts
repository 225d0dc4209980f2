/** What a request of GitHub's API is, and what becomes of it. */
import type { Refusal, RepositoryState } from "./repository.ts";

/** A request that a route takes. */
export interface GitHubRequest {
  readonly state: RepositoryState;
  readonly url: URL;
  readonly accept: string;
  /** The parts of the path that the route leaves open, decoded. */
  readonly parts: readonly string[];
  /** Parsed JSON; undefined without a body. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** An answer: a text is a file, and has no schema. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One operation. */
export interface Route {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** As GitHub's description writes it; what stands in braces is open, the last of it with slashes. */
  readonly template: string;
  /** Throws {@link RefusedRequest}. */
  readonly answer: (request: GitHubRequest) => Answer;
  /** A path that the template stands for where it is written otherwise. */
  readonly pattern?: RegExp;
}

/** GitHub refuses. */
export class RefusedRequest extends Error {
  readonly refusal: Refusal;

  constructor(status: number, message: string) {
    super(message);
    this.refusal = { status, message };
  }
}

/** The page of a list that a request asks for, with the header that leads to the next. */
export function paged(request: GitHubRequest, status: number, all: readonly unknown[]): Answer {
  const { url } = request;
  const size = Math.min(100, Number(url.searchParams.get("per_page") ?? 30));
  const page = Number(url.searchParams.get("page") ?? 1);
  const body = all.slice((page - 1) * size, page * size);
  if (page * size >= all.length) return { status, body };
  const next = new URL(url);
  next.searchParams.set("page", String(page + 1));
  return { status, body, headers: { link: `<${next.href}>; rel="next"` } };
}

/** Throws where the token may only read. */
export function confirmMayWrite({ state }: GitHubRequest): void {
  if (state.declared.archived === true) throw new RefusedRequest(403, "Repository was archived so is read-only.");
  if (state.declared.token?.mayWrite === false) throw new RefusedRequest(403, "Resource not accessible by integration");
}
