/** An estate as a server holds it: looked up by project, with its clock, tokens and identity provider. */
import { IdentityProvider } from "../../server/oidc.ts";
import type { GcpEstate, GcpProject } from "../estate.ts";
import { type Caller, Tokens } from "./tokens.ts";

/** Everything that an answer depends on. */
export class GcpWorld {
  readonly estate: GcpEstate;
  readonly now: () => Date;
  readonly tokens: Tokens;
  readonly identityProvider: IdentityProvider;
  readonly #projects: ReadonlyMap<string, GcpProject>;

  constructor(estate: GcpEstate, now: () => Date, identityProvider?: IdentityProvider) {
    this.estate = estate;
    this.now = now;
    this.tokens = new Tokens(estate.access, now);
    this.identityProvider = identityProvider ?? new IdentityProvider(now);
    this.#projects = new Map(
      estate.projects.flatMap((project) => [
        [project.id, project],
        [project.number, project],
      ]),
    );
  }

  /** By id or number. */
  project(name: string): GcpProject | undefined {
    return this.#projects.get(name);
  }

  /** Whether a caller may do what needs a permission. */
  mayDo(caller: Caller, { permissions }: GcpProject, permission: string): boolean {
    return this.isReader(caller) && (permissions?.includes(permission) ?? true);
  }

  isReader(caller: Caller): boolean {
    return this.estate.access?.readers.some((reader) => caller.members.includes(reader)) === true;
  }
}
