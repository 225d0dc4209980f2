/** Puts facts into the buckets of a resource. */
import { ec2Arn } from "../arn.ts";
import { RawObject } from "../../modelling/raw-object.ts";
import type { AwsTypes } from "../resource-of.ts";
import type { CollectedItem, Resource } from "../../../model/resource.ts";
import type { Scope } from "../../../model/scope.ts";

/** A collected item and where it was read. */
export interface Collected {
  readonly item: CollectedItem;
  readonly scope: Scope;
}

/** What names a resource. */
export interface Identity {
  /** Id without the ARN. */
  readonly id: string;
  /** What people call it; without one, its tag `Name`, else its id. */
  readonly name?: string | undefined;
  /** Kind as in ARNs: `security-group`. */
  readonly kind: string;
  /** The account that owns it if it may be another than that of the scope. */
  readonly owner?: string | undefined;
  /** The account as the ARN has it, where that is not the owner: empty for snapshots and images. */
  readonly arnAccount?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** The facts of a type, beyond what every resource has. */
export interface TypeFacts<Type extends keyof AwsTypes> {
  readonly type: Type;
  readonly comType: string;
  readonly com: AwsTypes[Type]["com"];
  readonly ext: Omit<AwsTypes[Type]["ext"], "id">;
}

/** A resource in its buckets. */
export function bucket<Type extends keyof AwsTypes>(
  { item, scope }: Collected,
  { id, name, kind, owner = scope.account, arnAccount = owner, tags = {} }: Identity,
  { type, comType, com, ext }: TypeFacts<Type>,
): Resource {
  return {
    raw: item.raw,
    ext: { ...ext, id, type },
    com: {
      ...com,
      cloud: "aws",
      type: comType,
      id: ec2Arn({ region: scope.region, account: arnAccount, kind, id }),
      name: name ?? (tags["Name"] || id),
      account: owner,
      region: scope.region,
      tags,
      collectedAt: item.collectedAt,
    },
  };
}

/** Reads an item's object; messages name its type and id. */
export function named<T extends object>({ item }: Collected, id: keyof T & string): RawObject<T> {
  const unnamed = new RawObject<T>(item.raw, item.type);
  return new RawObject<T>(item.raw, `${item.type} ${unnamed.requiredText(id)}`);
}

/** Whether another account owns what this one sees. */
export function isShared({ scope }: Collected, owner: string | undefined): boolean {
  return owner !== undefined && owner !== scope.account;
}
