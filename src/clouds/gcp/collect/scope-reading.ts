/** Reads one project: every API that is needed, all at once. */
import { allAbout } from "../../collecting/api-reading.ts";
import { textOf } from "../../collecting/fields.ts";
import type { ReadingPlan } from "../../collecting/reading-plan.ts";
import type { StageReader } from "../../collecting/scope-reading.ts";
import { readApis } from "../../collecting/stage-reading.ts";
import { TokenBucket } from "../../collecting/token-bucket.ts";
import type { GcpApi } from "../apis.ts";
import type { SharedSettings } from "../client-settings.ts";
import type { GoogleService } from "../endpoints.ts";
import type { Caller } from "../google-calls.ts";
import { projectNumber } from "../login/project-listing.ts";
import type { GcpParams } from "../params.ts";
import type { ReadableScope } from "../scope-to-read.ts";
import { readApi } from "./api-reading.ts";
import { inZone } from "./zone.ts";

/** What is asked of a project, and with what. */
export interface ScopeRequest {
  readonly plan: ReadingPlan;
  readonly apis: readonly GcpApi[];
  readonly params: GcpParams;
  readonly shared: SharedSettings;
  /** The searches of all projects: they count for the login. */
  readonly searches: TokenBucket;
}

/** Compute Engine counts 1,500 reads a minute for a project. https://cloud.google.com/compute/api-quota */
const projectRate = { burst: 25, perSecond: 20 };

/** Reads the stages of a project. */
export function stageReader(toRead: ReadableScope, request: ScopeRequest): StageReader {
  const { apis, params, plan, searches } = request;
  const place = { project: toRead.scope.account, params };
  const caller = callerOf(toRead, request);
  const bucket = new TokenBucket(projectRate, plan.clock);
  const bucketOf = (service: GoogleService): TokenBucket => (service === "cloudasset" ? searches : bucket);
  return (stage, { bounds, watched }) =>
    readApis(
      apis.filter((row) => row.stage === stage),
      {
        read: async (row, other) => inZone(await readApi(row, { place, caller, bucketOf, bounds, other }), params.zone),
        completion: (_row, item, answers) => allAbout(textOf(item, "name"), answers)?.[0],
      },
      { watched },
    );
}

/** Errors name a project by its number. Who found the project knows it; of one that was only named it is asked then. */
function callerOf({ scope, authorisation, number }: ReadableScope, { params, shared, plan }: ScopeRequest): Caller {
  const project = scope.account;
  let known: Promise<string | undefined> | undefined = number === undefined ? undefined : Promise.resolve(number);
  const caller: Caller = {
    shared,
    authorisation,
    clock: plan.clock,
    isOwnProject: async (consumer) => {
      if (consumer === `projects/${project}`) return true;
      const asker = { ...caller, isOwnProject: () => Promise.resolve(false) };
      known ??= projectNumber({ params, caller: asker, bounds: plan }, project);
      return consumer === `projects/${await known}`;
    },
  };
  return caller;
}
