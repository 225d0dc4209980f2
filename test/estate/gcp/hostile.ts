/** A Google Cloud estate for tests in which every text attacks, and every shape that Google allows is odd. */
import { hostileTexts } from "../hostile-texts.ts";
import { collectedAt } from "../identifier.ts";
import { workflowAccess } from "./builders/access.ts";
import { addDnsPolicy } from "./builders/dns-policy.ts";
import { addFirewall, addNetworkPolicy, hierarchicalPolicy, policyRule } from "./builders/firewall.ts";
import { addInstance } from "./builders/instance.ts";
import { addTemplate } from "./builders/instance-group.ts";
import { addNetwork, addSubnet } from "./builders/network.ts";
import { emptyProject } from "./builders/project.ts";
import { addImage, addPolicy, addSnapshot } from "./builders/storage.ts";
import { effectiveFirewallsApi, gcpCollections } from "./collection.ts";
import type { GcpEstate, GcpFault, GcpProject } from "./estate.ts";
import type { Image } from "./objects.ts";

const account = "hostile-project";
const refusing = "refusing-project";
const organization = { id: "900000000009", displayName: hostileTexts["mention"] ?? "" };
const parent = `organizations/${organization.id}`;

/** One project where every text breaks rules, one where every refusal is worded by an attacker. */
export function hostileGcp(): GcpEstate {
  const project = emptyProject({
    id: account,
    name: hostileTexts["HTML element"] ?? "",
    parent,
    metadata: Object.fromEntries(Object.values(hostileTexts).map((text) => [`key ${text}`, text])),
  });
  const image = addImage(project, { name: "base", daysEarlier: 10 });
  for (const [position, text] of Object.values(hostileTexts).entries()) addOpenNetwork(project, text, position, image);
  addOddShapes(project, image);
  return {
    collectedAt,
    organization,
    hierarchicalPolicies: [
      hierarchicalPolicy(parent, {
        name: "hostile",
        description: hostileTexts["line breaks"] ?? "",
        rules: Object.values(hostileTexts).map((text, position) =>
          policyRule({ priority: position, action: "goto_next", description: text }),
        ),
      }),
    ],
    projects: [project, emptyProject({ id: refusing, name: "refusing", parent })],
    access: workflowAccess(account),
    faults: hostileFaults(),
  };
}

/** Google restricts names, so the texts are in descriptions, labels, tags, keys and values. */
function addOpenNetwork(project: GcpProject, text: string, position: number, image: Image): void {
  const name = `open-${position}`;
  const labels = { [`key ${text}`]: text };
  const network = addNetwork(project, { name, description: text });
  const subnet = addSubnet(network, { name, region: "europe-west1", range: `10.${position}.0.0/16`, logsFlows: false });
  addFirewall(network, { name, description: text, allow: ["all"], sources: ["0.0.0.0/0"], targetTags: [text] });
  addDnsPolicy(project, { name, description: text, logs: false, networks: [network] });
  const instance = addInstance(project, {
    name,
    zone: "europe-west1-b",
    subnet,
    image,
    description: text,
    tags: [text],
    labels,
    metadata: { [text]: text, "startup-script": text, "serial-port-enable": text },
    externalAddress: `34.140.78.${position + 1}`,
    isShielded: false,
  });
  const disk = project.resources["gcp.compute.disk"].find(({ users }) => users?.includes(instance.selfLink ?? ""));
  if (disk === undefined) throw new Error(`${name} has no disk`);
  const snapshot = addSnapshot(project, { name, description: text, disk, daysEarlier: 400, labels });
  addPolicy(project, "Snapshot", snapshot.selfLink ?? "", { [`roles/${text}`]: ["allUsers", text] });
  addTemplate(project, { name, description: text, subnet, image, metadata: { "startup-script": text } });
}

/** Shapes of the API that few projects have. */
function addOddShapes(project: GcpProject, image: Image): void {
  const legacy = addNetwork(project, { name: "legacy", mode: "legacy" });
  addFirewall(legacy, { name: "legacy-any", allow: ["all"] });
  const odd = addNetwork(project, { name: "odd", policiesFirst: true, isClosed: true });
  const range = {
    name: "odd",
    region: "europe-west1",
    range: "172.16.0.0/24",
    externalIpv6: "2600:1900:4010:abc::/64",
  };
  const subnet = addSubnet(odd, range);
  addFirewall(odd, { name: "numbers", allow: ["6:22", "132", "58"], sources: ["::/0", "0.0.0.0/0"] });
  addFirewall(odd, { name: "tags-only", allow: ["tcp:22"], sourceTags: ["a"], targetServiceAccounts: ["a@b.example"] });
  addFirewall(odd, { name: "accounts", allow: ["tcp"], sourceServiceAccounts: ["a@b.example"], sources: ["::/1"] });
  addFirewall(odd, { name: "disabled", allow: ["all"], sources: ["0.0.0.0/0"], isDisabled: true, priority: 0 });
  addFirewall(odd, { name: "late-denial", deny: ["all"], sources: ["0.0.0.0/0"], priority: 65_535 });
  addFirewall(odd, { name: "out", direction: "EGRESS", allow: ["udp:53"], destinations: ["8.8.8.8/32"] });
  addNetworkPolicy(
    project,
    {
      name: "odd",
      rules: [
        policyRule({ priority: 1, action: "goto_next", traffic: ["tcp:22"], match: { srcIpRanges: ["10.0.0.0/8"] } }),
        policyRule({ priority: 2, action: "allow", traffic: ["tcp:22"], match: { srcRegionCodes: ["DE", "GB"] } }),
        policyRule({ priority: 3, action: "deny", match: { srcFqdns: ["attacker.example"] } }),
        policyRule({ priority: 4, action: "allow", match: { srcThreatIntelligences: ["iplist-tor-exit-nodes"] } }),
        policyRule({
          priority: 5,
          action: "allow",
          traffic: ["tcp:3389"],
          match: { srcIpRanges: ["0.0.0.0/0"] },
          rest: { targetSecureTags: [{ name: "tagValues/281475012216835", state: "EFFECTIVE" }] },
        }),
        policyRule({
          priority: 6,
          action: "apply_security_profile_group",
          match: { srcAddressGroups: [`projects/${account}/locations/global/addressGroups/partners`] },
          rest: { securityProfileGroup: "//networksecurity.googleapis.com/organizations/9/x", disabled: true },
        }),
      ],
    },
    [odd],
  );
  addInstance(project, {
    name: "dual-stack",
    zone: "europe-west1-d",
    subnet,
    image,
    externalIpv6: "2600:1900:4010:abc:0:1::",
  });
  addInstance(project, { name: "suspended", zone: "europe-west1-d", subnet, image, status: "SUSPENDED" });
  // Google leaves out what is not so: no tags, no metadata, no disks, no service accounts.
  const bare = { tags: { fingerprint: "42WmSpB8rSM=" }, disks: [], scheduling: {} };
  addInstance(project, { name: "bare", zone: "europe-west1-d", subnet, image, rest: bare });
}

/** A refusal without words tells nothing of what becomes of words. */
function hostileFaults(): GcpFault[] {
  const outcomes = ["denied", "throttled", "disabled", "failed"] as const;
  const texts = Object.values(hostileTexts).filter((text) => text !== "");
  return [
    ...gcpCollections.map(({ api, permission }) => ({ api, permission })),
    {
      api: effectiveFirewallsApi,
      permission: effectiveFirewallsApi,
    },
  ].map(({ api, permission }, position) => ({
    scope: `gcp:${refusing}`,
    api,
    outcome: outcomes[position % outcomes.length] ?? "failed",
    permission,
    message: texts[position % texts.length] ?? "",
  }));
}
