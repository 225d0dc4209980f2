/** Network ACLs and their entries, which are numbered in each direction. */
import type {
  CreateNetworkAclEntryRequest,
  DeleteNetworkAclEntryRequest,
  DeleteNetworkAclRequest,
  NetworkAcl,
  NetworkAclEntry,
} from "@aws-sdk/client-ec2";
import { objectKinds, objectWith } from "../object-kinds.ts";
import { Refusal } from "../refusal.ts";
import type { RegionState } from "../region-state.ts";
import { canonicalCidr } from "./cidr.ts";
import { type Applied, removed, replaced, write, type Write } from "./write.ts";

export const networkAclWrites: Readonly<Record<string, Write<RegionState>>> = {
  CreateNetworkAclEntry: write(createNetworkAclEntry),
  ReplaceNetworkAclEntry: write(replaceNetworkAclEntry),
  DeleteNetworkAclEntry: write(deleteNetworkAclEntry),
  DeleteNetworkAcl: write(deleteNetworkAcl),
};

/** In each direction. https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html */
const mostEntries = 20;
/** What denies the rest, which nobody can change. */
const lastNumber = 32_767;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html */
function createNetworkAclEntry(state: RegionState, input: CreateNetworkAclEntryRequest): Applied<RegionState> {
  const acl = objectWith(state.networkAcls, objectKinds.NetworkAclId, input.NetworkAclId);
  const entry = entryOf(input);
  if (entryAt(acl, input) !== undefined) {
    const message = `The network acl entry identified by ${input.RuleNumber} already exists.`;
    throw new Refusal("NetworkAclEntryAlreadyExists", 400, message);
  }
  const entries = [...(acl.Entries ?? []), entry];
  const own = entries.filter(({ Egress, RuleNumber }) => Egress === entry.Egress && RuleNumber !== lastNumber);
  if (own.length > mostEntries) {
    const message = "The maximum number of network acl entries has been reached.";
    throw new Refusal("NetworkAclEntryLimitExceeded", 400, message);
  }
  return withEntries(state, acl, entries);
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclEntry.html */
function replaceNetworkAclEntry(state: RegionState, input: CreateNetworkAclEntryRequest): Applied<RegionState> {
  const acl = objectWith(state.networkAcls, objectKinds.NetworkAclId, input.NetworkAclId);
  const entry = entryOf(input);
  const old = existingEntry(acl, input);
  return withEntries(state, acl, replaced(acl.Entries ?? [], old, entry));
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAclEntry.html */
function deleteNetworkAclEntry(state: RegionState, input: DeleteNetworkAclEntryRequest): Applied<RegionState> {
  const acl = objectWith(state.networkAcls, objectKinds.NetworkAclId, input.NetworkAclId);
  assertNumber(input.RuleNumber);
  return withEntries(state, acl, removed(acl.Entries ?? [], existingEntry(acl, input)));
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAcl.html */
function deleteNetworkAcl(state: RegionState, { NetworkAclId }: DeleteNetworkAclRequest): Applied<RegionState> {
  const acl = objectWith(state.networkAcls, objectKinds.NetworkAclId, NetworkAclId);
  if (acl.IsDefault === true) {
    throw new Refusal("InvalidParameterValue", 400, `cannot delete default network ACL ${NetworkAclId}`);
  }
  if ((acl.Associations ?? []).length > 0) {
    const message = `The networkAcl '${NetworkAclId}' has dependencies and cannot be deleted.`;
    throw new Refusal("DependencyViolation", 400, message);
  }
  return { state: { ...state, networkAcls: removed(state.networkAcls, acl) }, answer: {} };
}

type Place = Pick<NetworkAclEntry, "RuleNumber" | "Egress">;

function entryAt({ Entries = [] }: NetworkAcl, place: Place): NetworkAclEntry | undefined {
  return Entries.find(({ RuleNumber, Egress }) => RuleNumber === place.RuleNumber && Egress === place.Egress);
}

function existingEntry(acl: NetworkAcl, place: Place): NetworkAclEntry {
  const entry = entryAt(acl, place);
  if (entry !== undefined) return entry;
  const direction = place.Egress === true ? "egress" : "ingress";
  const message = `The ${direction} network acl entry ${place.RuleNumber} of ${acl.NetworkAclId} does not exist`;
  throw new Refusal("InvalidNetworkAclEntry.NotFound", 400, message);
}

/** Protocols are numbers; ports belong to TCP and UDP, types and codes to ICMP. */
function entryOf(input: CreateNetworkAclEntryRequest): NetworkAclEntry {
  const { RuleNumber, RuleAction, Egress } = input;
  assertNumber(RuleNumber);
  const Protocol = numbers[input.Protocol ?? ""] ?? input.Protocol ?? "";
  if (!/^(?:-1|\d{1,3})$/.test(Protocol)) throw invalid("protocol", input.Protocol);
  return { RuleNumber, RuleAction, Egress, Protocol, ...blockOf(input), ...partOf(Protocol, input) };
}

const numbers: Readonly<Record<string, string>> = { tcp: "6", udp: "17", icmp: "1", icmpv6: "58", all: "-1" };

function partOf(protocol: string, { PortRange, IcmpTypeCode }: CreateNetworkAclEntryRequest): Partial<NetworkAclEntry> {
  if (["6", "17"].includes(protocol)) {
    if (PortRange?.From === undefined || PortRange.To === undefined) throw invalid("portRange", "null");
    return { PortRange };
  }
  if (!["1", "58"].includes(protocol)) return {};
  if (IcmpTypeCode?.Type === undefined || IcmpTypeCode.Code === undefined) throw invalid("icmp", "null");
  return { IcmpTypeCode };
}

function blockOf({ CidrBlock, Ipv6CidrBlock }: CreateNetworkAclEntryRequest): Partial<NetworkAclEntry> {
  const isIpv6 = CidrBlock === undefined;
  const block = canonicalCidr((isIpv6 ? Ipv6CidrBlock : CidrBlock) ?? "", isIpv6 ? 6 : 4);
  if (block === undefined) throw invalid("cidrBlock", CidrBlock ?? Ipv6CidrBlock);
  return isIpv6 ? { Ipv6CidrBlock: block } : { CidrBlock: block };
}

function assertNumber(number: number | undefined): void {
  if (number === undefined || number < 1 || number >= lastNumber) throw invalid("ruleNumber", String(number));
}

function invalid(parameter: string, value: string | undefined): Refusal {
  return new Refusal("InvalidParameterValue", 400, `Value (${value ?? ""}) for parameter ${parameter} is invalid.`);
}

/** What goes out comes first, then by number. */
function withEntries(state: RegionState, acl: NetworkAcl, entries: readonly NetworkAclEntry[]): Applied<RegionState> {
  const Entries = entries.toSorted(
    (one, other) =>
      Number(other.Egress === true) - Number(one.Egress === true) || (one.RuleNumber ?? 0) - (other.RuleNumber ?? 0),
  );
  return { state: { ...state, networkAcls: replaced(state.networkAcls, acl, { ...acl, Entries }) }, answer: {} };
}
