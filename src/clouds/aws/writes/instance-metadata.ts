/** The metadata service of single instances. */
import type { ModifyInstanceMetadataOptionsRequest } from "@aws-sdk/client-ec2";
import { inputOfId } from "../../../model/answer-id.ts";
import type { CallInput } from "../../../model/cloud-call.ts";
import type { Write } from "../../../model/write.ts";
import { changed, existing } from "./object-states.ts";
import { objectIn } from "./object-list.ts";
import { WriteInput } from "./write-input.ts";

const api = "ec2:ModifyInstanceMetadataOptions";

const options = [
  "HttpEndpoint",
  "HttpProtocolIpv6",
  "HttpPutResponseHopLimit",
  "HttpTokens",
  "InstanceMetadataTags",
] as const;

/**
 * Options that the call does not name stay as they are. Whether they are applied is no part of their state: those of a
 * stopped instance are pending until it starts.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataOptions.html
 */
export const modifyInstanceMetadataOptions: Write = {
  api,
  permissions: [api],
  touches: (input) => [{ ...inputOf(input).instance, fields: ["MetadataOptions"] }],
  effect(input, objects) {
    const { instance, wanted } = inputOf(input);
    const present = objectIn(existing(objects, instance), "MetadataOptions");
    return [changed(objects, instance, { MetadataOptions: { ...present, ...wanted } })];
  },
  undo(input, before) {
    const { instance, wanted } = inputOf(input);
    const present = Object.entries(objectIn(existing(before, instance), "MetadataOptions"));
    const changedOptions = present.filter(([name, value]) => name in wanted && wanted[name] !== value);
    if (changedOptions.length === 0) return [];
    return [{ api, input: { InstanceId: inputOfId(instance.id), ...Object.fromEntries(changedOptions) } }];
  },
  alreadyDone: [],
};

function inputOf(input: CallInput) {
  const read = new WriteInput<ModifyInstanceMetadataOptionsRequest>(api, input, ["InstanceId", ...options]);
  return { instance: { type: "aws.ec2.instance", id: read.requiredText("InstanceId") }, wanted: read.fields(options) };
}
