/** What a caller's role must allow for a call, and whether it does. */
import type { Call } from "./face.ts";
import { arnOfId } from "./object-kinds.ts";
import { denial } from "./refusal.ts";
import { isLike } from "./wildcards.ts";

/** A permission, and what it is needed on. */
interface Need {
  readonly permission: string;
  /** ARN, or a name where the service says that. */
  readonly resource: string | undefined;
}

/** Throws Refusal as the service refuses. Callers without a role, and roles that do not say what they may, may everything. */
export function assertAllowed(call: Call): void {
  const { world, caller, service } = call;
  const actions = world.estate.access?.roles.find(({ arn }) => arn === caller?.roleArn)?.actions;
  if (caller === undefined || actions === undefined || service === "sts") return;
  const missing = needsOf(call).find(({ permission }) => !actions.some((action) => allows(action, permission)));
  if (missing === undefined) return;
  const { permission, resource } = missing;
  throw denial({ service, permission, caller: caller.arn, ...(resource === undefined ? {} : { resource }) });
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html */
function needsOf(call: Call): Need[] {
  const { api, input, region, caller } = call;
  const account = caller?.account ?? "";
  const needs: Need[] = [{ permission: api.replace(/#.*$/, ""), resource: resourceOf(call) }];
  if (Array.isArray(input["TagSpecifications"]) && input["TagSpecifications"].length > 0) {
    needs.push({ permission: "ec2:CreateTags", resource: `arn:aws:ec2:${region}:${account}:*/*` });
  }
  for (const role of passedRoles(call)) needs.push({ permission: "iam:PassRole", resource: role });
  return needs;
}

/** ARNs of the roles that a service gets to use. */
function passedRoles({ api, input, world, caller }: Call): string[] {
  if (api === "ec2:CreateFlowLogs") {
    const role = input["DeliverLogsPermissionArn"];
    return typeof role === "string" ? [role] : [];
  }
  if (api !== "ec2:AssociateIamInstanceProfile" && api !== "iam:AddRoleToInstanceProfile") return [];
  const iam = world.iam(caller?.account ?? "").newest();
  const { Arn, Name } = (input["IamInstanceProfile"] ?? {}) as { Arn?: string; Name?: string };
  const ofProfile = iam.instanceProfiles.find(({ name, profile }) => name === Name || profile.Arn === Arn)?.roles ?? [];
  const names = api.startsWith("iam:") ? [input["RoleName"]] : ofProfile;
  return iam.roles.filter(({ name }) => names.includes(name)).map(({ role }) => role.Arn ?? "");
}

/** What is written to; reads of EC2 are of nothing in particular. */
function resourceOf({ service, action, input, region, caller }: Call): string | undefined {
  const account = caller?.account ?? "";
  if (service === "iam") return iamResource(account, input);
  if (service !== "ec2" || /^(?:Describe|Get|List)/.test(action)) return undefined;
  const texts = Object.values(input).flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]));
  const arns = texts.flatMap((text) => (typeof text === "string" ? (arnOfId(text, account, region) ?? []) : []));
  return arns[0] ?? `arn:aws:ec2:${region}:${account}:*/*`;
}

function iamResource(account: string, { RoleName, InstanceProfileName, PolicyArn }: Call["input"]): string | undefined {
  if (typeof InstanceProfileName === "string") return `instance profile ${InstanceProfileName}`;
  if (typeof RoleName === "string") return `role ${RoleName}`;
  return typeof PolicyArn === "string" ? `policy ${PolicyArn}` : `arn:aws:iam::${account}:*`;
}

/** The case of actions in policies does not matter. */
function allows(action: string, permission: string): boolean {
  return isLike(permission.toLowerCase(), action.toLowerCase());
}
