/** What every service of AWS shows to the outside: how its requests are read, its answers and its errors written. */
import type { IncomingHttpHeaders } from "node:http";
import type { Disturbance } from "./paging.ts";
import type { Refusal, Service } from "./refusal.ts";
import type { Caller } from "./sessions.ts";
import type { World } from "./world.ts";

/** A request as it came. */
export interface WireRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What is asked. */
export interface Question {
  readonly action: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** As the ledger names it. */
  readonly api: string;
}

/** A question with who asks it, and where. */
export interface Call extends Question {
  readonly wire: WireRequest;
  readonly service: Service;
  readonly world: World;
  /** Empty where nobody signed. */
  readonly region: string;
  /** Undefined where nobody needs to sign. */
  readonly caller: Caller | undefined;
  readonly disturbance: Disturbance | undefined;
}

/** An answer as it goes. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** One service. */
export interface Face {
  /** Throws {@link Refusal} for what the service does not know. */
  question(wire: WireRequest): Question;
  /** Whether it would change something; without it nothing does. */
  writes?(question: Question): boolean;
  /** Throws {@link Refusal} as the service refuses. */
  answer(call: Call, requestId: string): Answer;
  refusal(refusal: Refusal, requestId: string): Answer;
}
