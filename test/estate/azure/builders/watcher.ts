/** Network watchers and the flow logs that are kept by them. */
import type { ArmResource } from "../estate.ts";
import { addResource, armId, etagOf, type Place, provisioned, type Reference } from "./subscription.ts";

const type = "Microsoft.Network/networkWatchers";

/** Adds the watcher of a region, as Azure makes it with the first network there. */
export function addNetworkWatcher(place: Place, location = place.draft.location): ArmResource {
  const name = `NetworkWatcher_${location}`;
  return addResource(place, "azure.network.network_watcher", {
    name,
    type,
    location,
    properties: { provisioningState: "Succeeded", runningOperationIds: [] },
    beside: { etag: etagOf(armId(place, type, name)) },
  });
}

interface FlowLogOptions {
  readonly name: string;
  /** The network, subnet, interface or security group that it is about. */
  readonly target: ArmResource;
  readonly retentionDays?: number;
  readonly enabled?: boolean;
  /** Id of the workspace that analyses it. */
  readonly workspace?: string;
}

/** Adds a flow log, and notes it with what it is about. */
export function addFlowLog(place: Place, watcher: ArmResource, options: FlowLogOptions): ArmResource {
  const { target, workspace, retentionDays = 90, enabled = true } = options;
  const id = `${watcher.id}/flowLogs/${options.name}`;
  const analytics = { enabled: workspace !== undefined, workspaceResourceId: workspace, trafficAnalyticsInterval: 60 };
  const made = addResource(place, "azure.network.flow_log", {
    name: options.name,
    id,
    type: `${type}/flowLogs`,
    properties: {
      ...provisioned(id),
      targetResourceId: target.id,
      storageId: armId(place, "Microsoft.Storage/storageAccounts", "fernhollowflows"),
      enabled,
      retentionPolicy: { days: retentionDays, enabled: retentionDays > 0 },
      format: { type: "JSON", version: 2 },
      flowAnalyticsConfiguration: { networkWatcherFlowAnalyticsConfiguration: analytics },
    },
  });
  ((target.properties as { flowLogs?: Reference[] }).flowLogs ??= []).push({ id });
  return made;
}
