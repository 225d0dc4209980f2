/** One call of AWS, from the request to the answer or to what goes wrong with it. */
import { randomUUID } from "node:crypto";
import { ec2Face } from "./ec2.ts";
import type { Answer, Face, Question, WireRequest } from "./face.ts";
import { faultRefusal } from "./fault-refusal.ts";
import { isBeforeDoing, isPagingFault, isRefusalFault, type PlacedFault, type ServerFault } from "./faults.ts";
import { iamFace } from "./iam.ts";
import { backupFace, organizationsFace, ssmFace } from "./json-services.ts";
import type { Disturbance } from "./paging.ts";
import { assertAllowed } from "./permissions.ts";
import { Refusal, refusal, type Service } from "./refusal.ts";
import { isOn } from "./regions.ts";
import type { Caller } from "./sessions.ts";
import { type Signature, signatureOf } from "./signature.ts";
import { isStsAction, stsFace } from "./sts.ts";
import type { World } from "./world.ts";

/** What is known of a call when it comes in. */
export interface Arrival {
  /** Of the caller; for `sts:AssumeRole…` of the role to be assumed. Undefined for credentials that nobody knows. */
  readonly account: string | undefined;
  /** Undefined for what nobody signed. */
  readonly region: string | undefined;
  readonly service: string;
  readonly action: string;
  /** As the ledger names it. */
  readonly api: string;
  /** As the SDK's caller gave them. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Notes a call and gives the fault that it meets. */
export type NoteArrival = (arrival: Arrival) => PlacedFault | undefined;

/** An answer, and the fault that may still spoil it on the way. */
export interface Response {
  readonly answer: Answer;
  readonly fault: ServerFault | undefined;
}

/** Who signed, or why that is nobody. Undefined where nobody needs to sign. */
type Signer = Caller | "unsigned" | "unknown-key" | "expired" | undefined;

/** All services of AWS over one world. */
export class Aws {
  readonly #world: World;
  readonly #faces: Readonly<Record<Service, Face>> = {
    ec2: ec2Face(),
    iam: iamFace,
    sts: stsFace,
    organizations: organizationsFace,
    ssm: ssmFace,
    backup: backupFace,
  };

  constructor(world: World) {
    this.#world = world;
  }

  /** `note` is called once, also for what is refused. */
  async respond(wire: WireRequest, note: NoteArrival): Promise<Response> {
    const requestId = randomUUID();
    const signature = signatureOf(wire.headers);
    const service = serviceOf(wire, signature);
    const face = this.#faces[service];
    const question = await orRefusal(() => face.question(wire));
    const signer = this.#signerOf(question, signature);
    const placed = note(arrivalOf(service, question, signature, signer));
    if (isMet(placed, question) && isBeforeDoing(placed.fault)) return { answer: nothing, fault: placed.fault };
    const answer = await orRefusal(() => {
      const caller = this.#admitted(service, signer, signature);
      if (question instanceof Refusal) throw question;
      return this.#answer({ wire, service, question, region: signature?.region ?? "", caller, placed }, requestId);
    });
    if (answer instanceof Refusal) return { answer: face.refusal(answer, requestId), fault: undefined };
    return { answer, fault: isMet(placed, question) ? placed.fault : undefined };
  }

  async #answer({ question, placed, ...rest }: Admitted, requestId: string): Promise<Answer> {
    const { service, caller } = rest;
    if (isMet(placed, question) && isRefusalFault(placed.fault)) {
      const roleArn = roleOf(question);
      throw faultRefusal(placed.fault, { service, api: question.api, roleArn, caller });
    }
    const disturbance = disturbanceOf(placed, question);
    const call = { ...question, ...rest, world: this.#world, disturbance };
    assertAllowed(call);
    const face = this.#faces[service];
    if (face.writes?.(question) !== true) return face.answer(call, requestId);
    const { api, input } = question;
    const about = { api, input, account: caller?.account ?? "", region: rest.region };
    await this.#world.writes.announce({ ...about, at: this.#world.now() });
    const answer = face.answer(call, requestId);
    await this.#world.writes.record({ ...about, at: this.#world.now() });
    return answer;
  }

  #signerOf(question: Question | Refusal, signature: Signature | undefined): Signer {
    if (!(question instanceof Refusal) && question.api === "sts:AssumeRoleWithWebIdentity") return undefined;
    return signature === undefined ? "unsigned" : this.#world.sessions.callerOf(signature);
  }

  /** Throws where nobody good signed. In a region that is off, nobody's credentials are good. */
  #admitted(service: Service, signer: Signer, signature: Signature | undefined): Caller | undefined {
    if (typeof signer === "string") throw refusal(service, signer);
    if (signer === undefined || signature === undefined) return undefined;
    if (!isOn(this.#world.account(signer.account), signature.region)) throw refusal(service, "unknown-key");
    return signer;
  }
}

interface Admitted {
  readonly wire: WireRequest;
  readonly service: Service;
  readonly question: Question;
  readonly region: string;
  readonly caller: Caller | undefined;
  readonly placed: PlacedFault | undefined;
}

/** What never gets anywhere. */
const nothing: Answer = { status: 500, contentType: "text/plain", headers: {}, body: Buffer.alloc(0) };

async function orRefusal<Result>(act: () => Result | Promise<Result>): Promise<Result | Refusal> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Without a signature the form of the request tells. */
function serviceOf({ headers, method, body }: WireRequest, signature: Signature | undefined): Service {
  if (signature !== undefined && isService(signature.service)) return signature.service;
  const target = headers["x-amz-target"];
  if (typeof target === "string") return target.startsWith("AmazonSSM") ? "ssm" : "organizations";
  if (method === "GET") return "backup";
  return isStsAction(new URLSearchParams(body).get("Action") ?? "") ? "sts" : "ec2";
}

function isService(name: string): name is Service {
  return ["ec2", "iam", "sts", "organizations", "ssm", "backup"].includes(name);
}

function arrivalOf(
  service: Service,
  question: Question | Refusal,
  signature: Signature | undefined,
  signer: Signer,
): Arrival {
  const { action, api, input } = question instanceof Refusal ? { action: "", api: `${service}:`, input: {} } : question;
  const account = roleOf({ input })?.split(":")[4] ?? (typeof signer === "object" ? signer.account : undefined);
  return { account, region: signature?.region, service, action, api, params: input };
}

function roleOf({ input }: Pick<Question, "input">): string | undefined {
  return typeof input["RoleArn"] === "string" ? input["RoleArn"] : undefined;
}

/** A fault after some items is only met by what asks for more of them. */
function isMet(placed: PlacedFault | undefined, question: Question | Refusal): placed is PlacedFault {
  if (placed === undefined || question instanceof Refusal) return false;
  return placed.afterItems === undefined || hasToken(question);
}

function disturbanceOf(placed: PlacedFault | undefined, question: Question): Disturbance | undefined {
  if (placed?.afterItems !== undefined && !hasToken(question)) return { kind: "stops-after", items: placed.afterItems };
  return isPagingFault(placed?.fault) ? { kind: placed.fault.kind } : undefined;
}

function hasToken({ input }: Question): boolean {
  return input["NextToken"] !== undefined;
}
