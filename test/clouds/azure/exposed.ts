import type { FirewallRule } from "../../../src/model/firewall-rule.ts";
import { internetExposure } from "../../../src/net/exposure.ts";

/** Whether a TCP port is open to the internet for certain; throws where it is undecided. */
export function exposed(rules: readonly FirewallRule[], port: number): boolean {
  const { open, undecided } = internetExposure(rules, { protocols: ["tcp"], ports: [port] });
  if (open.length === 0 && undecided.length > 0) throw new Error(`undecided: ${undecided[0]?.message}`);
  return open.length > 0;
}
