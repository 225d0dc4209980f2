/** What logging in to Google Cloud needs, and what each way of it is. */
import type { PluginContext } from "../../../plugin.ts";
import type { SharedSettings } from "../client-settings.ts";
import type { GcpParams } from "../params.ts";
import type { Obtained } from "./authorisation.ts";

/** What logging in needs. */
export interface LoginRequest {
  readonly params: GcpParams;
  readonly shared: SharedSettings;
  readonly context: Pick<PluginContext, "hide" | "identityToken" | "limits" | "signal" | "log" | "resolve">;
  /** OAuth scopes of what will be asked. */
  readonly scopes: readonly string[];
  /** Milliseconds since any moment, for the age of tokens. */
  readonly now: () => number;
}

/** One way to log in. `scopes` are those of the token; rejects with an AccessError. */
export type LoginSource = (scopes: readonly string[]) => Promise<Obtained>;
