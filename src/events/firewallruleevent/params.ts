/** Declares the `firewallruleevent` event plugin. */
import { severities, type Severity } from "../../model/severity.ts";
import type { PluginDeclaration } from "../../plugin.ts";

/** Params of `firewallruleevent`. */
export interface FirewallRuleEventParams {
  readonly ports: readonly (number | string)[];
  readonly severity: Severity;
}

export const declaration = {
  kind: "event",
  name: "firewallruleevent",
  doc: "Fails every firewall rule that lets the internet reach one of the ports over TCP.",
  params: (z) =>
    z.strictObject({
      ports: z
        .array(
          z.union([z.int().min(0).max(65535), z.string().refine(isPortRange, "must be a port or a range: 22, 20-21")]),
        )
        .min(1)
        .default([22, 3389, 1433, 1521, 3306, 5432])
        .describe("Ports that the internet must not reach."),
      severity: z.enum(severities).default("high").describe("Severity of the findings."),
    }),
} satisfies PluginDeclaration<"event", FirewallRuleEventParams>;

function isPortRange(text: string): boolean {
  const [, first, last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? [];
  return first !== undefined && Number(first) <= Number(last) && Number(last) <= 65535;
}
