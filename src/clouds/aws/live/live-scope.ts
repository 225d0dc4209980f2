/** One scope of AWS: its objects as they are now, and the calls that change them. */
import { answerOfId } from "../../../model/answer-id.ts";
import type { CloudCall } from "../../../model/cloud-call.ts";
import type { Json } from "../../../model/json.ts";
import { CallRefused, type LiveObject, type LiveScope } from "../../../model/live-scope.ts";
import type { ObjectReference } from "../../../model/object-state.ts";
import type { ResourceType } from "../../../model/resource.ts";
import type { Scope } from "../../../model/scope.ts";
import type { PluginContext } from "../../../plugin.ts";
import { type Clock, systemClock } from "../../collecting/clock.ts";
import { calls } from "./calls.ts";
import { ec2Types } from "./ec2-types.ts";
import { rejectFailedItems } from "./failed-items.ts";
import { iamTypes } from "./iam-types.ts";
import type { LiveClients } from "./live-clients.ts";
import { LiveReading } from "./live-reading.ts";
import type { Filters, LiveType, ReadScope } from "./live-type.ts";
import { onceRoleIsKnown } from "./new-role.ts";
import { plainObject } from "./plain-json.ts";
import { hasExpired, sendingError } from "./refusal.ts";

/** What opening a scope needs. */
export interface LiveScopeRequest {
  readonly scope: Scope;
  readonly clients: LiveClients;
  readonly context: Pick<PluginContext, "limits" | "signal">;
  /** To be called when AWS says that the credentials have expired. */
  readonly renew: () => void;
  /** By which calls wait. Tests give one of their own. */
  readonly clock?: Clock;
}

const types: Readonly<Record<ResourceType, LiveType>> = { ...ec2Types, ...iamTypes };

/** Live state of an account in a region. */
export class AwsLiveScope implements LiveScope {
  readonly #request: LiveScopeRequest;
  readonly #read: ReadScope;

  constructor(request: LiveScopeRequest) {
    this.#request = request;
    const { scope, clients, context, renew } = request;
    const reading = new LiveReading({ scope: scope.id, clients, context, renew });
    this.#read = { reading, account: scope.account, region: scope.region };
  }

  async get({ type, id }: ObjectReference): Promise<LiveObject | undefined> {
    const known = typeNamed(type);
    // What a call of the plan is to create is not there yet.
    if (id === "" || answerOfId(id) !== undefined) return undefined;
    const object = await known.get(this.#read, id);
    return object === undefined ? undefined : plainObject(object);
  }

  async list(type: ResourceType, filters: Filters = {}): Promise<readonly LiveObject[]> {
    const known = typeNamed(type);
    // No value is none of them. EC2 refuses a filter without values.
    if (Object.values(filters).some((values) => values.length === 0)) return [];
    return (await known.list(this.#read, filters)).map((object) => plainObject(object));
  }

  async send({ api, input }: CloudCall): Promise<Json> {
    const { scope, clients, context, renew, clock = systemClock } = this.#request;
    const call = Object.hasOwn(calls, api) ? calls[api] : undefined;
    if (call === undefined)
      throw new CallRefused("InvalidAction", `Nothing was sent: posturegate knows no call ${api}`);
    const sent = async (): Promise<object> => {
      try {
        return await call(clients, input);
      } catch (error) {
        if (!hasExpired(error)) throw error;
        renew();
        return call(clients, input);
      }
    };
    try {
      const output = await onceRoleIsKnown(sent, { clock, signal: context.signal });
      const answer = plainObject(output);
      rejectFailedItems({ api, scope: scope.id, input, answer });
      return answer;
    } catch (error) {
      throw sendingError(error, api, scope.id);
    }
  }
}

function typeNamed(type: ResourceType): LiveType {
  const known = Object.hasOwn(types, type) ? types[type] : undefined;
  if (known === undefined) throw new Error(`Live objects of type ${type} cannot be read`);
  return known;
}
