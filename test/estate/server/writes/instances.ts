/** Instances: stopped, started, terminated, and their metadata service. Nothing happens to some of those that are named. */
import type {
  Instance,
  InstanceMetadataOptionsResponse,
  InstanceState,
  InstanceStateName,
  NetworkInterface,
  ModifyInstanceMetadataOptionsRequest,
  StopInstancesRequest,
  Volume,
} from "@aws-sdk/client-ec2";
import { digest } from "../../identifier.ts";
import { objectKinds, objectWith } from "../object-kinds.ts";
import { Refusal } from "../refusal.ts";
import type { RegionState } from "../region-state.ts";
import { without } from "../without.ts";
import { disassociated, withAssociation } from "./public-addresses.ts";
import { type Applied, write, type Write, type WriteRequest } from "./write.ts";

export const instanceWrites: Readonly<Record<string, Write<RegionState>>> = {
  StopInstances: write(stopInstances),
  StartInstances: write(startInstances),
  TerminateInstances: write(terminateInstances),
  ModifyInstanceMetadataOptions: write(modifyInstanceMetadataOptions),
};

type Named = Pick<StopInstancesRequest, "InstanceIds">;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceState.html */
const codes: Readonly<Record<InstanceStateName, number>> = {
  pending: 0,
  running: 16,
  "shutting-down": 32,
  terminated: 48,
  stopping: 64,
  stopped: 80,
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StopInstances.html */
function stopInstances(state: RegionState, { InstanceIds = [] }: Named, { now }: WriteRequest): Applied<RegionState> {
  const named = InstanceIds.map((id) => objectWith(state.instances, objectKinds.InstanceId, id));
  for (const { InstanceId, State, RootDeviceType } of named) {
    if (RootDeviceType !== "ebs") {
      const message = `The instance '${InstanceId}' does not have an 'ebs' root device type and cannot be stopped.`;
      throw new Refusal("UnsupportedOperation", 400, message);
    }
    assertState(InstanceId, State, ["running", "stopping", "stopped"], "stopped");
  }
  const running = named.filter(({ State }) => State?.Name === "running").map(({ InstanceId = "" }) => InstanceId);
  const reason = "Client.UserInitiatedShutdown";
  const stopping = changed(state, running, () => ({
    State: stateOf("stopping"),
    StateReason: { Code: reason, Message: `${reason}: User initiated shutdown` },
    StateTransitionReason: `User initiated (${now.toISOString().slice(0, 19).replace("T", " ")} GMT)`,
  }));
  return {
    state: stopping,
    answer: { StoppingInstances: named.map((instance) => transition(instance, stopping)) },
    later: (then) => running.reduce(stopped, then),
  };
}

/** An address that AWS gave while it ran is gone. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html */
function stopped(state: RegionState, id: string): RegionState {
  if (stateNameOf(state, id) !== "stopping") return state;
  const off = changed(state, [id], () => ({ State: stateOf("stopped") }));
  const lent = state.networkInterfaces.filter(
    ({ Attachment, Association }) => Attachment?.InstanceId === id && Association?.IpOwnerId === "amazon",
  );
  const getsAddress = lent.length === 0 ? state.getsAddress : [...new Set([...state.getsAddress, id])];
  return lent.reduce((then, { NetworkInterfaceId = "" }) => withAssociation(then, NetworkInterfaceId, undefined), {
    ...off,
    getsAddress,
  });
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartInstances.html */
function startInstances(state: RegionState, { InstanceIds = [] }: Named, request: WriteRequest): Applied<RegionState> {
  const named = InstanceIds.map((id) => objectWith(state.instances, objectKinds.InstanceId, id));
  for (const { InstanceId, State } of named) {
    assertState(InstanceId, State, ["stopped", "pending", "running"], "started");
  }
  const off = named.filter(({ State }) => State?.Name === "stopped").map(({ InstanceId = "" }) => InstanceId);
  const LaunchTime = new Date(Math.floor(request.now.getTime() / 1000) * 1000);
  const pending = changed(state, off, () => ({
    StateReason: undefined,
    State: stateOf("pending"),
    StateTransitionReason: "",
    LaunchTime,
  }));
  return {
    state: pending,
    answer: { StartingInstances: named.map((instance) => transition(instance, pending)) },
    later: (then) => off.reduce((before, id) => started(before, id, request), then),
  };
}

/** Addresses of 15.177.128.0/17, as the estates have them. */
function started(state: RegionState, id: string, { region, newId }: WriteRequest): RegionState {
  if (stateNameOf(state, id) !== "pending") return state;
  const on = changed(state, [id], () => ({ State: stateOf("running") }));
  if (!state.getsAddress.includes(id)) return on;
  const primary = state.networkInterfaces.find(
    ({ Attachment }) => Attachment?.InstanceId === id && Attachment.DeviceIndex === 0,
  );
  const getsAddress = state.getsAddress.filter((one) => one !== id);
  if (primary?.NetworkInterfaceId === undefined || primary.Association !== undefined) return { ...on, getsAddress };
  const number = Number.parseInt(digest(newId("ip", id)).slice(0, 4), 16);
  const PublicIp = `15.177.${128 + ((number >> 8) & 127)}.${number & 255}`;
  const PublicDnsName = `ec2-${PublicIp.replaceAll(".", "-")}.${region}.compute.amazonaws.com`;
  const association = { IpOwnerId: "amazon", PublicIp, PublicDnsName };
  return withAssociation({ ...on, getsAddress }, primary.NetworkInterfaceId, association);
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html */
function terminateInstances(
  state: RegionState,
  { InstanceIds = [] }: Named,
  { now }: WriteRequest,
): Applied<RegionState> {
  const named = InstanceIds.map((id) => objectWith(state.instances, objectKinds.InstanceId, id));
  const kept = named.find(({ InstanceId = "" }) => state.terminationProtected.includes(InstanceId));
  if (kept !== undefined) {
    const what = `The instance '${kept.InstanceId}' may not be terminated.`;
    const message = `${what} Modify its 'disableApiTermination' instance attribute and try again.`;
    throw new Refusal("OperationNotPermitted", 400, message);
  }
  const living = named.filter(({ State }) => State?.Name !== "terminated").map(({ InstanceId = "" }) => InstanceId);
  const reason = "Client.UserInitiatedShutdown";
  const ending = changed(state, living, () => ({
    State: stateOf("shutting-down"),
    StateReason: { Code: reason, Message: `${reason}: User initiated shutdown` },
    StateTransitionReason: `User initiated (${now.toISOString().slice(0, 19).replace("T", " ")} GMT)`,
  }));
  return {
    state: ending,
    answer: { TerminatingInstances: named.map((instance) => transition(instance, ending)) },
    later: (then) => living.reduce(terminated, then),
  };
}

/** What goes with it is gone, what does not is free; a memory of it stays for a while. */
function terminated(state: RegionState, id: string): RegionState {
  const freed = state.addresses.filter(({ InstanceId }) => InstanceId === id).reduce(disassociated, state);
  const isOwn = ({ Attachment }: NetworkInterface): boolean => Attachment?.InstanceId === id;
  return {
    ...freed,
    instances: freed.instances.map((one) => (one.InstanceId === id ? memoryOf(one) : one)),
    networkInterfaces: freed.networkInterfaces
      .filter((one) => !isOwn(one) || one.Attachment?.DeleteOnTermination !== true)
      .map((one) => (isOwn(one) ? { ...without(one, "Attachment"), Status: "available" as const } : one)),
    volumes: freed.volumes.flatMap((volume) => volumeWithout(volume, id)),
    profileAssociations: freed.profileAssociations.filter(({ InstanceId }) => InstanceId !== id),
    managedInstances: freed.managedInstances.filter(({ InstanceId }) => InstanceId !== id),
    getsAddress: freed.getsAddress.filter((one) => one !== id),
  };
}

function memoryOf(instance: Instance): Instance {
  const memory = without(instance, "VpcId", "SubnetId", "PrivateIpAddress", "PublicIpAddress", "IamInstanceProfile");
  const nothing = { NetworkInterfaces: [], SecurityGroups: [], BlockDeviceMappings: [] };
  return { ...memory, ...nothing, PrivateDnsName: "", PublicDnsName: "", State: stateOf("terminated") };
}

function volumeWithout(volume: Volume, instanceId: string): Volume[] {
  const { Attachments = [] } = volume;
  const own = Attachments.filter(({ InstanceId }) => InstanceId === instanceId);
  if (own.length === 0) return [volume];
  if (own.some(({ DeleteOnTermination }) => DeleteOnTermination === true)) return [];
  const rest = Attachments.filter((one) => !own.includes(one));
  return [{ ...volume, Attachments: rest, State: rest.length === 0 ? "available" : "in-use" }];
}

/** What is left out stays. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataOptions.html */
function modifyInstanceMetadataOptions(
  state: RegionState,
  { InstanceId = "", ...rest }: ModifyInstanceMetadataOptionsRequest,
): Applied<RegionState> {
  const asked = without(rest, "DryRun");
  const { State, MetadataOptions } = objectWith(state.instances, objectKinds.InstanceId, InstanceId);
  assertState(InstanceId, State, ["running", "stopped", "stopping", "pending"], "modified");
  const hops = asked.HttpPutResponseHopLimit ?? 1;
  if (hops < 1 || hops > 64) {
    throw new Refusal(
      "InvalidParameterValue",
      400,
      `Value (${hops}) for parameter HttpPutResponseHopLimit is invalid.`,
    );
  }
  const options: InstanceMetadataOptionsResponse = { ...MetadataOptions, ...asked, State: "pending" };
  return {
    state: changed(state, [InstanceId], () => ({ MetadataOptions: options })),
    answer: { InstanceId, InstanceMetadataOptions: options },
    later: (then) =>
      changed(then, [InstanceId], (one) => ({ MetadataOptions: { ...one.MetadataOptions, State: "applied" } })),
  };
}

function stateOf(Name: InstanceStateName): InstanceState {
  return { Name, Code: codes[Name] };
}

function stateNameOf({ instances }: RegionState, id: string): InstanceStateName | undefined {
  return instances.find(({ InstanceId }) => InstanceId === id)?.State?.Name;
}

function assertState(
  id: string | undefined,
  state: InstanceState | undefined,
  good: readonly InstanceStateName[],
  done: string,
): void {
  if (state?.Name !== undefined && good.includes(state.Name)) return;
  const message = `The instance '${id}' is not in a state from which it can be ${done}.`;
  throw new Refusal("IncorrectInstanceState", 400, message);
}

function transition({ InstanceId, State }: Instance, after: RegionState): object {
  const { State: CurrentState } = objectWith(after.instances, objectKinds.InstanceId, InstanceId);
  return { InstanceId, PreviousState: State, CurrentState };
}

function changed(
  state: RegionState,
  ids: readonly string[],
  change: (instance: Instance) => Partial<Instance>,
): RegionState {
  const instances = state.instances.map((one) =>
    ids.includes(one.InstanceId ?? "") ? { ...one, ...change(one) } : one,
  );
  return { ...state, instances };
}
