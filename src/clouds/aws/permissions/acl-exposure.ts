/** Which entries of a network ACL let in traffic that is too much, and which of those are too narrow to be what was found. */
import { parseAddresses } from "../../../net/addresses.ts";
import { intersect, isEmpty } from "../../../net/traffic.ts";
import type { TrafficSet } from "../../../net/traffic.ts";
import { admissions } from "./acl-entry.ts";
import type { AclEntry, Admission } from "./acl-entry.ts";
import { isNarrow } from "./narrow-rule.ts";

/** What is to be closed. */
export interface AclGoal {
  readonly removed: TrafficSet;
  /** Whether entries for a few of the named addresses only are closed, too. */
  readonly closesNarrow: boolean;
}

/** Who lets in how much of what is to be closed; entries that let in nothing of it are left out. */
export interface AclExposure {
  /** In the order in which they decide. */
  readonly wide: readonly Admission[];
  /** Narrow entries, with what they admit of it where no wide one does; in the order in which they decide. */
  readonly staying: readonly Admission[];
}

/** What is exposed now. */
export function aclExposure(entries: readonly AclEntry[], { removed, closesNarrow }: AclGoal): AclExposure {
  const narrow = new Set(closesNarrow ? [] : entries.filter((entry) => isNarrowEntry(entry, removed)));
  const withoutWide = entries.filter((entry) => narrow.has(entry) || !entry.isAllowing);
  return {
    wide: within(admissions(entries), removed).filter(({ entry }) => !narrow.has(entry)),
    staying: within(admissions(withoutWide), removed),
  };
}

function isNarrowEntry({ isAllowing, box }: AclEntry, removed: TrafficSet): boolean {
  const { protocol, range, cidr } = box;
  const rule = {
    service: { IpProtocol: protocol, FromPort: range[0], ToPort: range[1] },
    source: { kind: "cidr" as const, cidr },
    description: undefined,
  };
  return isAllowing && isNarrow(rule, parseAddresses([cidr]), removed);
}

function within(admitting: readonly Admission[], traffic: TrafficSet): readonly Admission[] {
  return admitting
    .map((admission) => ({ ...admission, traffic: intersect(admission.traffic, traffic) }))
    .filter((admission) => !isEmpty(admission.traffic));
}
