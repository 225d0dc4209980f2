/** Which services firewall rules open to the internet. */
import type { FirewallRule } from "../model/firewall-rule.ts";
import type { UnknownCause } from "../model/unknown.ts";
export {};
