/** What is left of user data once its text was dropped. */
import type { Scope } from "../../../model/scope.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import type { StartupDataFacts, StartupSecretFacts } from "../../object-model/compute.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import type { Redacted } from "../../modelling/redacted.ts";
import { notYetRelated } from "../../modelling/doubt.ts";

/** What holds user data: an instance, or a version of a launch template. */
export interface WithUserData {
  readonly UserData?: Redacted | undefined;
}

/** Of an instance: an empty object where it was asked for and there is none. */
export function startupData(raw: RawObject<WithUserData>, scope: Scope): StartupDataFacts {
  if (!raw.has("UserData")) {
    const pending = notYetRelated(scope);
    return { isCollected: false, isPresent: pending, secrets: pending };
  }
  const isPresent = raw.object("UserData")?.has("redacted") ?? false;
  return { isCollected: true, isPresent, secrets: startupSecrets(raw, scope) };
}

/** None where there is no data; Unknown where it could not be unpacked, or was dropped before anybody looked. */
export function startupSecrets(raw: RawObject<WithUserData>, scope: Scope): Known<StartupSecretFacts[]> {
  const data = raw.object("UserData");
  if (data === undefined || !data.has("redacted")) return [];
  if (!data.has("secrets")) {
    const message =
      "The user data could not be unpacked, or comes from a snapshot that was taken before secrets were looked for.";
    return new Unknown({ kind: "not-collected", scope: scope.id, message });
  }
  return data.objects("secrets").map((secret) => ({
    kind: secret.requiredText("kind"),
    line: secret.integer("line") ?? secret.refuse("has no line"),
    digest: secret.text("digest"),
  }));
}
