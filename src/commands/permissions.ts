/** The command `config permissions`. */
import { ConfigError } from "../errors.ts";
import { permissionsOf } from "../run/permissions.ts";
import { type AuditOptions, requestOf, type Terminal } from "./audit.ts";

/** As commander gives them. */
export interface PermissionsOptions extends Pick<AuditOptions, "config" | "audit"> {
  /** The param that names who gets the policy. */
  readonly for: string;
}

/** Prints the policy that lets a login read what the rules of the config need, and nothing else. */
export async function permissionsCommand(
  cloud: string | undefined,
  options: PermissionsOptions,
  terminal: Terminal,
): Promise<number> {
  const request = await requestOf({ ...options, outputDir: "posturegate-out" }, terminal);
  const policies = new Map(Object.entries(await permissionsOf(request, cloud)));
  const policy = policies.get(options.for);
  if (policy === undefined) {
    throw new ConfigError("unknown-name", {
      message: `--for: the cloud needs no policy for ${options.for}`,
      hint: `write one of ${[...policies.keys()].join(", ")}`,
    });
  }
  terminal.stdout.write(`${JSON.stringify(policy, null, 2)}\n`);
  return 0;
}
