/** Collects the virtual machines of subscriptions, each with its instance view: one list, then one call a machine. */
import type { ScopeResult } from "../../model/resource.ts";
import { ArmError } from "../azure/arm-error.ts";
import { readArmList } from "../azure/collect/arm-list.ts";
import { type AzureCollecting, readSubscriptions } from "../azure/collect/collect-scopes.ts";
import { provenEnding } from "../azure/collect/read-access.ts";
import type { Asking } from "../azure/collect/scope-reading.ts";
import { listPath } from "../azure/collect/api-reading.ts";
import { endingOf } from "../azure/outcome.ts";
import type { ScopeToRead } from "../azure/scope-to-read.ts";
import { type ApiEntry, apiEntry, endingOfAll } from "../collecting/api-reading.ts";
import { atOnce } from "../collecting/at-once.ts";
import { fieldOf } from "../collecting/fields.ts";
import type { Ending, Listed } from "../collecting/read-listing.ts";
import { type Call, readListing } from "../collecting/read-listing.ts";
import type { StageReading } from "../collecting/scope-reading.ts";

const machineType = "azvm.compute.virtual_machine";
/** Whose power state the cloud `azure` looks up. */
const typesWithState: ReadonlySet<string> = new Set([machineType, "azure.compute.virtual_machine"]);

/** https://learn.microsoft.com/en-us/rest/api/compute/virtual-machines/list-all, …/instance-view; both name the permission, too. */
const [machinesApi, viewsApi, version] = [
  "Microsoft.Compute/virtualMachines",
  "Microsoft.Compute/virtualMachines/instanceView",
  "2024-07-01",
];

/** Views of one subscription that are asked for at once. Azure takes thousands a minute, and connections are bounded anyway. */
const viewsAtOnce = 16;

/** Nothing is asked unless something reads machines. Everything is of stage `index`: `azure` relates its machines to it. */
export async function* collectMachines(
  scopes: Promise<readonly ScopeToRead[]>,
  collecting: AzureCollecting,
): AsyncGenerator<ScopeResult, void, undefined> {
  const { needs } = collecting.read;
  const isNeeded = needs === "all" || [...needs].some((type) => typesWithState.has(type));
  yield* readSubscriptions(await scopes, collecting, {
    apis: isNeeded ? [machinesApi, viewsApi].map((api) => ({ api, stage: "index" })) : [],
    read: async (stage, asking) => (stage === "index" ? readMachines(asking, collecting) : { items: [], entries: [] }),
  });
}

async function readMachines(asking: Asking, collecting: AzureCollecting): Promise<StageReading> {
  const { toRead, bounds, rate } = asking;
  const { client, endpoint } = collecting;
  const permission = `${machinesApi}/read`;
  const path = listPath(toRead.scope.account, { path: `providers/${machinesApi}`, version });
  const machines = await asking.watched(machinesApi, () =>
    readArmList({ path, rates: [rate], permission }, { client, endpoint, bounds }),
  );
  const views = await asking.watched(viewsApi, () => readViews(machines.items, asking, collecting));
  const proof = await asking.proof;
  const listed = provenEnding(machines.ending, { permission }, proof);
  return {
    items: views.flatMap(({ machine, view, isGone }) =>
      isGone ? [] : [{ type: machineType, raw: view === undefined ? machine : { ...machine, instanceView: view } }],
    ),
    entries: [apiEntry(machinesApi, [machines], listed), viewsEntry(views, listed)],
  };
}

/** A machine, and what asking for its view came to. */
interface MachineView {
  readonly machine: object;
  readonly view: unknown;
  /** It was deleted since it was listed. */
  readonly isGone: boolean;
  readonly listed: Listed<unknown>;
}

async function readViews(
  machines: readonly unknown[],
  asking: Asking,
  { client }: AzureCollecting,
): Promise<MachineView[]> {
  return atOnce(viewsAtOnce, machines, (machine) =>
    readView(typeof machine === "object" && machine !== null ? machine : {}, asking, client),
  );
}

async function readView(
  machine: object,
  { bounds, rate }: Asking,
  client: AzureCollecting["client"],
): Promise<MachineView> {
  const id = fieldOf(machine, "id");
  let isGone = false;
  const page = async (_token: string | undefined, call: Call): Promise<{ items: unknown[]; next: undefined }> => {
    if (typeof id !== "string" || !machineId.test(id)) throw new Error("a machine has no id to ask for its view by");
    const view = await client.send({ url: `${id}/instanceView?api-version=${version}`, rates: [rate] }, call);
    if (typeof view !== "object" || view === null || Array.isArray(view))
      throw new Error("the answer is no instance view");
    return { items: [view], next: undefined };
  };
  const viewEnding = (error: unknown): Ending => {
    isGone = error instanceof ArmError && error.status === 404 && error.code === "ResourceNotFound";
    return endingOf(error, `${viewsApi}/read`);
  };
  const listed = await readListing({ page, endingOf: viewEnding }, bounds);
  return { machine, view: listed.items[0], isGone, listed };
}

/** The id is the provider's text, and becomes part of a URL. */
const machineId =
  /^\/subscriptions\/[\w-]+\/resourceGroups\/[^/?#\\]+\/providers\/Microsoft\.Compute\/virtualMachines\/[^/?#\\]+$/i;

/** Views of machines that nobody listed are not there either; the first failure stands for all. */
function viewsEntry(views: readonly MachineView[], machines: Ending): ApiEntry {
  const asked = views.filter(({ isGone }) => !isGone);
  const ending = endingOfAll(
    asked.map(({ machine, listed }) => ({ ...listed, about: String(fieldOf(machine, "name")) })),
  );
  return apiEntry(
    viewsApi,
    views.map(({ listed }) => listed),
    ending.outcome === "complete" ? machines : ending,
  );
}
