/** Renders the catalogue of the built-in rules: docs/rules.md, and the table in the README. */
import type { Framework } from "../model/framework.ts";
import type { Json } from "../model/json.ts";
import type { Rule } from "../model/rule.ts";
import { severities, worstFirst } from "../model/severity.ts";
import { code, fenced, headingSlug, page, prose, table } from "./docs-markdown.ts";

/** What the params of the built-in rules mean; a param means the same in every rule. */
const paramMeanings: Readonly<Record<string, string>> = {
  allowGone: "Whether an image may be gone: for accounts that take their own images away soon.",
  ageDays: "Days after which it counts as old.",
  authentication: "What people show when they log in; one of these is enough: `directory`, `federated`.",
  blocks: "Modes that are good enough: `all`, `new`.",
  bootDisks: "Whether disks that machines start from are looked at too.",
  criticalTags: "Keys of tags that mark critical machines; none: all machines are looked at.",
  copyDays: "How many days old the latest copy may be; what is younger than that needs none yet.",
  disposable: "Whether disks that are deleted with their machine are looked at too.",
  graceDays: "Days after its creation in which it is left alone.",
  encryption: "Kinds of encryption that are good enough: `platform`, `customer-managed`, `customer-supplied`.",
  keys: "Canonical ids of the only keys that will do; none: every key of the account or of `trustedAccounts`.",
  published: "Ids of images that are meant for everyone.",
  ports: "Ports and ranges of ports that the internet must not reach: `22`, `20-21`.",
  protocols: "Protocols that are looked at, by name or number.",
  scopes: "Access scopes that a machine must not have.",
  stoppedDays: "Days after which it has been stopped for too long.",
  traffic: "What a flow log must record to count; one of these is enough.",
  unusedRegions: "Whether regions that hold nothing that the setting is about are judged too.",
  trustedAccounts: "Ids of other accounts that belong to the organization.",
  endpoints: "Services of the provider that every network in use needs an endpoint for.",
  graceMinutes: "Minutes after its start in which a machine is left alone.",
  bundles: "Targets of private endpoints that stand for the APIs of the provider.",
  strictProfiles: "Profiles of TLS policies whose ciphers leave older versions out.",
  intervals: "Over what time flow logs may be gathered, in the provider's words: `INTERVAL_5_SEC`.",
  metadata: "Which metadata of flow logs is enough: `INCLUDE_ALL_METADATA`.",
  minimumVersions: "Lowest versions of TLS that are good enough, in the provider's words: `TLS_1_2`.",
  profiles: "Profiles of TLS policies that are good enough.",
  purposes: "Purposes of the subnets that are looked at: `PRIVATE` are those for machines.",
  samplingPercent: "How many of a hundred flows must be kept.",
  schemes: "Kinds of load balancers that are looked at, in the provider's words.",
  weakFeatures: "Cipher suites that must not be accepted.",
  inbound: "How many inbound rules a group may have.",
  lengths: "Prefix lengths of each family, from and to, of the ranges that are looked for.",
  organizations: "Ids of one's own organizations; none: every organization that a policy names is taken for one's own.",
  outbound: "How many outbound rules a group may have.",
  prefix: "What names that are looked for begin with.",
  regions: "How many regions are enough.",
  services: "Services that the internet must not reach: the name that messages have, protocols and ports of each.",
  serviceTags: "Keys of tags that say that a service of the provider keeps a resource.",
  approved: "What may be there, by name or kind; none: everything that is not forbidden.",
  forbidden: "What must not be there, by name or kind.",
  images: "Starts of the ids or names of approved images; none: images are not judged.",
  internal: "Whether machines without a public address are judged too.",
  modes: "Ways of installing updates that are good enough.",
  required: "What must be there and set up, by name or kind.",
  retentionDays: "Days that copies must be kept.",
  recordDays: "Days that records must be kept.",
  sharedTags: "Service tags whose addresses anyone can send from.",
  tlsVersion: "Lowest version of TLS that is good enough.",
  unused: "Whether what nothing uses is judged too.",
  sizes: "Sizes that machines may have; none: sizes are not judged.",
  trusted: "CIDRs that belong to the organization: they are not the internet, and may be reached as a whole.",
  zones: "How many availability zones are enough.",
  widest:
    "Prefix lengths of the widest blocks that are not yet the internet: open to more public addresses than such a block holds is open to the internet.",
};

/** docs/rules.md. The heading of each rule is its id, because findings link to `docs/rules.md#<rule id>`. */
export function rulesPage(rules: readonly Rule[], frameworks: readonly Framework[]): string {
  return page("Rules", "`rules/`", [
    `The ${rules.length} built-in rules, the worst severity first. [Resources](resources.md) explains the fields and functions in ` +
      "their conditions, [writing rules](writing-rules.md) how a rule works, [frameworks](frameworks.md) which control which rule decides. " +
      "Params and severity can be set in the config, under `params` of the plugin [`rules`](reference/config.md#rules).",
    table(
      ["Rule", "Severity", "Resource", "Passes when"],
      bySeverity(rules).map(({ id, severity, resource, title }) => [ruleLink(id), severity, code(resource), title]),
    ),
    ...bySeverity(rules).flatMap((rule) => ruleParts(rule, frameworks)),
  ]);
}

/** What the rules of a folder are about, for readers who do not know its name. */
const folderTitles: Readonly<Record<string, string>> = {
  "aws.ec2": "AWS: EC2, VPC, EBS",
  "azure.compute": "Azure: machines, disks, scale sets",
  "azure.network": "Azure: networks, gateways, flow logs",
  "azure.resources": "Azure: subscriptions as a whole",
  "azvm.compute": "Azure: instance views of machines",
  "gcp.compute": "Google Cloud: networks, machines, disks",
};

/** The table of the README: how many rules of which severity each service has. */
export function rulesTable(rules: readonly Rule[]): string {
  const columns = severities.toReversed();
  const folders = [...new Set(rules.map(folderOf))].sort();
  const rows = folders.map((folder) => {
    const its = rules.filter((rule) => folderOf(rule) === folder);
    const counts = columns.map((severity) => String(its.filter((rule) => rule.severity === severity).length));
    return [folderTitles[folder] ?? code(folder), ...counts, String(its.length)];
  });
  return table(["Rules for", ...columns, "all"], rows);
}

function folderOf({ resource }: Rule): string {
  return resource.split(".").slice(0, 2).join(".");
}

/** A link to a rule's heading on the page at `path`; on the same page without one. */
export function ruleLink(id: string, path = ""): string {
  return `[${id}](${path}#${headingSlug(id)})`;
}

function bySeverity(rules: readonly Rule[]): Rule[] {
  return rules.toSorted((a, b) => worstFirst(a.severity, b.severity) || (a.id < b.id ? -1 : 1));
}

function ruleParts(rule: Rule, frameworks: readonly Framework[]): string[] {
  return [
    `## ${rule.id}`,
    `**${prose(rule.title)}**`,
    factLine(rule),
    prose(rule.description),
    "**How it decides**",
    fenced("cel", conditionText(rule)),
    ...paramParts(rule),
    ...controlParts(rule, frameworks),
    "**What to do**",
    rule.remediation.steps,
    ...(rule.references.length === 0 ? [] : ["**References**", rule.references.map((url) => `- <${url}>`).join("\n")]),
    "**Examples**",
    table(
      ["Example", "Expected"],
      rule.examples.map(({ name, expect }) => [name, expect]),
    ),
  ];
}

function factLine({ severity, resource, tags, remediation, source }: Rule): string {
  const facts = [
    `Severity **${severity}**`,
    `resource [${code(resource)}](resources.md#${headingSlug(resource)})`,
    ...(tags.length === 0 ? [] : [`tags ${tags.map(code).join(", ")}`]),
    ...(remediation.bot === undefined ? [] : [`bot ${botLink(remediation.bot)}`]),
    `[source](../${source.file})`,
  ];
  return facts.join(" · ");
}

function botLink(bot: string): string {
  return `[${code(bot)}](reference/bots.md#${headingSlug(bot)})`;
}

/** The conditions of a rule as one listing, in the order in which they are evaluated. */
function conditionText({ variables, applies, assert, facets }: Rule): string {
  const parts: readonly (readonly [string, string | undefined])[] = [
    ...Object.entries(variables).map(([name, expression]) => [`variables.${name}`, expression] as const),
    ["applies: otherwise it is skipped", applies],
    ["assert: true passes, false fails", assert],
    ["facets: what is wrong, by which it can get worse", facets],
  ];
  return parts
    .filter(([, expression]) => expression !== undefined)
    .map(([name, expression = ""]) => `// ${name}\n${expression.trim()}`)
    .join("\n\n");
}

function paramParts({ id, params }: Rule): string[] {
  const rows = Object.entries(params).map(([name, value]) => [
    code(name),
    code(paramText(value)),
    paramMeaning(id, name),
  ]);
  return rows.length === 0 ? [] : ["**Params**", table(["Param", "Default", "Meaning"], rows)];
}

function paramMeaning(rule: string, param: string): string {
  const meaning = paramMeanings[param];
  if (meaning === undefined) throw new Error(`Say in src/dev/docs-rules.ts what the param ${param} of ${rule} means.`);
  return meaning;
}

/** As one writes it in YAML, on one line. */
function paramText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => paramText(item)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value).map(([key, item]: [string, Json]) => `${key}: ${paramText(item)}`);
  return `{ ${entries.join(", ")} }`;
}

function controlParts({ controls }: Rule, frameworks: readonly Framework[]): string[] {
  const lines = Object.entries(controls).map(([id, cited]) => {
    const framework = frameworks.find((known) => known.id === id);
    const name = framework === undefined ? id : `${framework.title} ${framework.version}`;
    return `[${name}](frameworks.md#${headingSlug(id)}): ${cited.join(", ")}`;
  });
  return lines.length === 0 ? [] : [`**Controls** ${lines.join("; ")}`];
}
