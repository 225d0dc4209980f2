/** Renders docs/reference/config.md from the schemas that validate a config. */
import { z } from "zod";
import {
  allowedText,
  allowedValues,
  endpointDomains,
  isSecret,
  type Shape,
  shaped,
  shapesAt,
} from "../config/schema-shape.ts";
import { pluginSettingsShape, settingsShape } from "../config/settings.ts";
import type { Path } from "../config/tree.ts";
import type { PluginDeclaration } from "../plugin.ts";
import { code, page, table } from "./docs-markdown.ts";

/** The kinds of plugin, in the order in which data flows, with the list of an audit that each stands in. */
const kinds = [
  ["cloud", "Clouds", "They read: `clouds` of an audit."],
  ["store", "Stores", "They get every resource in `stores` of an audit, every finding in `alerts`."],
  ["event", "Event plugins", "They evaluate resources: `events` of an audit."],
  ["alert", "Alerts", "They get every finding: `alerts` of an audit."],
] as const;

/** The top level with `params` among a plugin's keys, which the program reads with schemas of their own. */
const keysSchema = z.strictObject({
  plugins: z
    .record(
      z.string(),
      z
        .strictObject({
          ...pluginSettingsShape,
          params: z.record(z.string(), z.unknown()).optional().describe("Settings of the plugin: see below."),
        })
        .describe("A plugin and its settings, under the name by which audits use it."),
    )
    .optional()
    .describe("Plugins by name."),
  ...settingsShape,
});

/** What the page is made of. */
export interface ConfigDocs {
  readonly declarations: readonly PluginDeclaration[];
  /** Names of plugins, and values, that this version lacks. */
  readonly lacking: readonly string[];
}

/** docs/reference/config.md. The heading of each plugin is its name. */
export function configPage({ declarations, lacking }: ConfigDocs): string {
  const { shape } = shaped(keysSchema);
  return page("Config", "the schemas that validate a config", [
    "Every key of a config file, and the params of every plugin. `posturegate config check` tells mistakes with line and column. " +
      "[posturegate.schema.json](../posturegate.schema.json) is the same for editors: put " +
      "`# yaml-language-server: $schema=<path or URL of it>` in the first line of the config. How it all works together: " +
      "[configuration](../configuration.md).",
    "`<name>` stands for a name that you choose, `[]` for each element of a list. Paths start at the repository root.",
    "## Keys",
    keyTable(topRows(shape)),
    "This version checks `email` and `schedule`, and does not use them yet; `limits.attempts` and `limits.callSeconds` are for clouds " +
      "that are read live. How `remediation` works together: [remediation](../remediation.md); its bots: [bots](bots.md).",
    "## Plugins",
    "`plugin` is one of the names below, the path of [a module of your own](../plugins.md) (`./plugins/mine.mjs`), or one of " +
      "Cloudmarker's dotted names. *Secret* params take `${env:POSTUREGATE_…}`; *endpoint* params take a URL below the provider's own " +
      "hosts, or below one that the environment variable `POSTUREGATE_ALLOW_ENDPOINTS` lists.",
    ...kinds.flatMap(([kind, title, doc]) => [
      `### ${title}`,
      doc,
      ...declarations
        .filter((declaration) => declaration.kind === kind)
        .flatMap((declaration) => pluginParts(declaration, lacking.includes(declaration.name))),
    ]),
  ]);
}

function pluginParts({ name, doc, params }: PluginDeclaration, isLacking: boolean): string[] {
  const rows = topRows(shaped(params(z)).shape);
  return [
    `#### ${name}`,
    `${isLacking ? "**Coming: this version lacks it.** Its params are checked already. " : ""}${doc}`,
    rows.length === 0 ? "It has no params." : keyTable(rows),
  ];
}

function keyTable(rows: readonly (readonly string[])[]): string {
  return table(["Key", "Value", "Default", "Meaning"], rows);
}

function topRows(root: Shape): string[][] {
  const keys = shapesAt(root, []).flatMap(({ properties }) => Object.keys(properties ?? {}));
  return keys.flatMap((key) => rowsAt(root, [key]));
}

/** The row of the value at a path, and the rows of what stands in it, or in each element of it. */
function rowsAt(root: Shape, path: Path): string[][] {
  const shapes = shapesAt(root, path);
  const declared = declarationAt(root, path);
  const elements = [...path, 0];
  const inner = [
    ...shapes.flatMap((shape) => innerKeys(shape)).map((key) => [...path, key]),
    ...shapesAt(root, elements).flatMap((shape) => innerKeys(shape).map((key) => [...elements, key])),
  ].flatMap((each) => rowsAt(root, each));
  const meaning = [declared?.description ?? shapes[0]?.description ?? "", ...marks(root, path)]
    .filter((text) => text !== "")
    .join(" ");
  return [[code(pathText(path)), valueText(root, path), defaultText(declared?.default), meaning], ...inner];
}

/** `windows[].days`. */
function pathText(path: Path): string {
  const steps = path.map((step) => (typeof step === "number" ? "[]" : `.${step}`));
  return steps.join("").slice(1);
}

/** Names that the mapping has; `<name>` where any may stand and there is something to say of what stands there. */
function innerKeys({ properties, additionalProperties: other }: Shape): string[] {
  const isDescribed = typeof other === "object" && (other.properties !== undefined || other.type !== undefined);
  return [...Object.keys(properties ?? {}), ...(isDescribed ? ["<name>"] : [])];
}

/** The shape as it is declared, a choice not yet resolved: it carries default and description. */
function declarationAt(root: Shape, path: Path): Shape | undefined {
  const key = String(path.at(-1));
  const declared = shapesAt(root, path.slice(0, -1)).map(({ properties, additionalProperties }) =>
    properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : additionalProperties,
  );
  return declared.find((shape) => typeof shape === "object");
}

function marks(root: Shape, path: Path): string[] {
  const domains = endpointDomains(root, path);
  return [
    ...(isSecret(root, path) ? ["*Secret.*"] : []),
    ...(domains === undefined ? [] : [`*Endpoint* below ${domains.map(code).join(", ")}.`]),
  ];
}

/** What may stand there; words to choose from as code. */
function valueText(root: Shape, path: Path): string {
  const words = new Set([...allowedValues(root, path), ...allowedValues(root, [...path, 0])]);
  return allowedText(root, path).replaceAll(/[\w-]+/g, (word) => (words.has(word) ? code(word) : word));
}

function defaultText(value: unknown): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.length === 0 ? "none" : code(`[${value.join(", ")}]`);
  if (JSON.stringify(value) === "{}") return "";
  return code(typeof value === "string" ? value : JSON.stringify(value));
}
