/** Network ACLs: their entries, and whole ones deleted. */
import type { CreateNetworkAclEntryRequest, NetworkAclEntry } from "@aws-sdk/client-ec2";
import { inputOfId } from "../../../model/answer-id.ts";
import type { CallInput, CloudCall } from "../../../model/cloud-call.ts";
import type { Json } from "../../../model/json.ts";
import type { ObjectReference } from "../../../model/object-state.ts";
import { ImpossibleCall, type Objects, type Write } from "../../../model/write.ts";
import { RawObject } from "../../modelling/raw-object.ts";
import { aclEntry } from "./acl-entry.ts";
import { deletion } from "./deletion.ts";
import { changed, existing } from "./object-states.ts";
import { describeObject } from "./object-types.ts";
import { type ListedObject, objectList } from "./object-list.ts";
import { WriteInput } from "./write-input.ts";

const [createApi, replaceApi, deleteApi] = [
  "ec2:CreateNetworkAclEntry",
  "ec2:ReplaceNetworkAclEntry",
  "ec2:DeleteNetworkAclEntry",
] as const;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html */
export const createNetworkAclEntry: Write = {
  ...common(createApi),
  effect(input, objects) {
    const { acl, entry } = entryIn(createApi, input);
    const { others, found } = entriesOf(objects, acl, entry);
    if (found !== undefined) throw new ImpossibleCall(`${describeObject(acl)} has ${nameOf(entry)} already`);
    return [changed(objects, acl, { Entries: [...others, entry] })];
  },
  undo(input) {
    const { acl, entry } = entryIn(createApi, input);
    return [{ api: deleteApi, input: { NetworkAclId: inputOfId(acl.id), ...placeOf(entry) } }];
  },
  alreadyDone: ["NetworkAclEntryAlreadyExists"],
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclEntry.html */
export const replaceNetworkAclEntry: Write = {
  ...common(replaceApi),
  effect(input, objects) {
    const { acl, entry } = entryIn(replaceApi, input);
    return [changed(objects, acl, { Entries: [...presentEntry(objects, acl, entry).others, entry] })];
  },
  undo(input, before) {
    const { acl, entry } = entryIn(replaceApi, input);
    return [restore(replaceApi, acl, presentEntry(before, acl, entry).found)];
  },
  alreadyDone: [],
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAclEntry.html */
export const deleteNetworkAclEntry: Write = {
  ...common(deleteApi),
  effect(input, objects) {
    const { acl, place } = inputOf(deleteApi, input);
    return [changed(objects, acl, { Entries: presentEntry(objects, acl, place).others })];
  },
  undo(input, before) {
    const { acl, place } = inputOf(deleteApi, input);
    return [restore(createApi, acl, presentEntry(before, acl, place).found)];
  },
  alreadyDone: ["InvalidNetworkAclEntry.NotFound"],
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAcl.html */
export const deleteNetworkAcl = deletion({
  api: "ec2:DeleteNetworkAcl",
  type: "aws.ec2.network_acl",
  idField: "NetworkAclId",
  fields: ["Associations", "Entries", "IsDefault", "Tags", "VpcId"],
  alreadyDone: ["InvalidNetworkAclID.NotFound"],
  refusal(fields) {
    if (fields["IsDefault"] === true) return "is the default ACL of its VPC, which cannot be deleted";
    return objectList(fields, "Associations").length > 0 ? "is in use by a subnet" : undefined;
  },
});

function common(api: string): Pick<Write, "api" | "permissions" | "touches"> {
  return {
    api,
    permissions: [api],
    touches: (input) => [{ ...inputOf(api, input).acl, fields: ["Entries"] }],
  };
}

type Entry = ListedObject;

/** An ACL has one entry of each number and direction. */
function placeOf({ Egress = false, RuleNumber = 0 }: Entry): { readonly Egress: Json; readonly RuleNumber: Json } {
  return { Egress, RuleNumber };
}

function nameOf({ Egress, RuleNumber }: Entry): string {
  return `the ${Egress === true ? "outbound" : "inbound"} entry ${JSON.stringify(RuleNumber)}`;
}

/** The entry itself is read where the call gives one. */
function inputOf(api: string, input: CallInput) {
  const place = ["Egress", "NetworkAclId", "RuleNumber"] as const;
  const rule = ["CidrBlock", "IcmpTypeCode", "Ipv6CidrBlock", "PortRange", "Protocol", "RuleAction"] as const;
  const known = api === deleteApi ? place : [...place, ...rule];
  const read = new WriteInput<CreateNetworkAclEntryRequest>(api, input, known);
  const acl: ObjectReference = { type: "aws.ec2.network_acl", id: read.requiredText("NetworkAclId") };
  const Egress = read.flag("Egress") ?? read.refuse("has no Egress");
  const RuleNumber = read.integer("RuleNumber") ?? read.refuse("has no RuleNumber");
  return { acl, place: { Egress, RuleNumber } };
}

function entryIn(api: string, input: CallInput): { readonly acl: ObjectReference; readonly entry: Entry } {
  const { acl } = inputOf(api, input);
  return { acl, entry: aclEntry(new RawObject<NetworkAclEntry>(input, `the input of ${api}`)) };
}

function entriesOf(objects: Objects, acl: ObjectReference, wanted: Entry) {
  const entries = objectList(existing(objects, acl), "Entries");
  const isWanted = (entry: Entry): boolean => JSON.stringify(placeOf(entry)) === JSON.stringify(placeOf(wanted));
  return { found: entries.find(isWanted), others: entries.filter((entry) => !isWanted(entry)) };
}

function presentEntry(objects: Objects, acl: ObjectReference, wanted: Entry) {
  const { found, others } = entriesOf(objects, acl, wanted);
  if (found === undefined) throw new ImpossibleCall(`${describeObject(acl)} does not have ${nameOf(wanted)}`);
  return { found, others };
}

function restore(api: string, acl: ObjectReference, entry: Entry): CloudCall {
  return { api, input: { NetworkAclId: inputOfId(acl.id), ...entry } };
}
