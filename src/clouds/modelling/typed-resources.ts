/** Resources with the facts that their type declares, for the compiler. */
import type { Com, Ext, Resource } from "../../model/resource.ts";
import type { Viewpoint } from "./doubt.ts";

/** The facts of a type. */
export interface Buckets<ComFacts, ExtFacts> {
  com: ComFacts;
  ext: ExtFacts;
}

type AnyFacts = Buckets<unknown, unknown>;

/** A resource with such facts. */
export type ResourceWith<Facts extends AnyFacts> = Resource & {
  readonly com: Com & Facts["com"];
  readonly ext: Ext & Facts["ext"];
};

/** Finds resources of a cloud's types. They have the facts because `normalise` made them, which the compiler checked there. */
export function typedResources<Types extends Readonly<Record<keyof Types, AnyFacts>>>() {
  /** The resources of a type. */
  const ofType = <Type extends keyof Types & string>(resources: Iterable<Resource>, type: Type) => {
    const found: ResourceWith<Types[Type]>[] = [];
    for (const resource of resources) if (isOfType<Types[Type]>(resource, type)) found.push(resource);
    return found;
  };
  /** A resource of stage `index` by its id; undefined where the audit has none. */
  const indexed = <Type extends keyof Types & string>({ index }: Viewpoint, type: Type, id: string) => {
    const found = index.get(type, id);
    return found !== undefined && isOfType<Types[Type]>(found, type) ? found : undefined;
  };
  return { ofType, indexed };
}

function isOfType<Facts extends AnyFacts>(resource: Resource, type: string): resource is ResourceWith<Facts> {
  return resource.ext.type === type;
}
