/** Who may use an image or a snapshot: lists of accounts and of everyone, which two spellings of a request change. */

/** An account, an organization, or everyone. */
interface Permission {
  readonly UserId?: string | undefined;
  readonly Group?: "all" | undefined;
  readonly OrganizationArn?: string | undefined;
  readonly OrganizationalUnitArn?: string | undefined;
}

/** A change, in either spelling. */
interface Change<One> {
  readonly change:
    | { readonly Add?: readonly One[] | undefined; readonly Remove?: readonly One[] | undefined }
    | undefined;
  readonly OperationType: "add" | "remove" | undefined;
  readonly UserIds: readonly string[] | undefined;
  readonly GroupNames: readonly string[] | undefined;
}

/** Taking what is not there and giving what is there are no errors. */
export function sharedWith<One extends Permission>(before: readonly One[], asked: Change<One>): One[] {
  const { change, OperationType, UserIds = [], GroupNames = [] } = asked;
  const listed = [
    ...UserIds.map((UserId) => ({ UserId })),
    ...GroupNames.map((Group) => ({ Group })),
  ] as unknown as One[];
  const added = [...(change?.Add ?? []), ...(OperationType === "add" ? listed : [])];
  const gone = new Set([...(change?.Remove ?? []), ...(OperationType === "remove" ? listed : [])].map(keyOf));
  const all = new Map([...before, ...added].map((one) => [keyOf(one), one]));
  return [...all].filter(([key]) => !gone.has(key)).map(([, one]) => one);
}

function keyOf({ UserId, Group, OrganizationArn, OrganizationalUnitArn }: Permission): string {
  return JSON.stringify([UserId ?? "", Group ?? "", OrganizationArn ?? "", OrganizationalUnitArn ?? ""]);
}
