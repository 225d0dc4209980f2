import type { Known } from "./unknown.ts";

/** One rule of a firewall, the same for every cloud: the elements of `com.rules`, and `com` of type `firewall_rule`. */
export interface FirewallRule {
  /** What the provider calls it: rule id or number, or its position. */
  readonly id: string;
  readonly description: string;
  readonly direction: "in" | "out";
  readonly access: "allow" | "deny";
  /** The lowest decides first; where equal, deny wins. 0 for clouds whose rules have no order. */
  readonly priority: number;
  readonly enabled: boolean;
  /** `all`, or the IANA protocol number as text: `6`, `17`. */
  readonly protocol: string;
  /**
   * Minimal CIDR list, both families. Of a rule for traffic `in`, an empty list means no address (only `sourceReferences`
   * are meant); on the side that a rule is not about, an empty list without references means every address.
   */
  readonly sources: Known<readonly string[]>;
  /** Groups, tags or service accounts that are meant instead of addresses. */
  readonly sourceReferences: readonly string[];
  readonly destinations: Known<readonly string[]>;
  readonly destinationReferences: readonly string[];
  /** Inclusive ranges of destination ports, never none: `[[0, 65535]]` where the protocol has no ports. For ICMP: all. */
  readonly ports: readonly (readonly [number, number])[];
  /** Inclusive ranges of ports that traffic comes from; absent: all. Whoever sends chooses them, so an allow of some is open. */
  readonly sourcePorts?: readonly (readonly [number, number])[] | undefined;
}
