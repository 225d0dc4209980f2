/** Declares the `mockevent` event plugin. */
import { severities, type Severity } from "../../model/severity.ts";
import type { PluginDeclaration } from "../../plugin.ts";

/** Params of `mockevent`. */
export interface MockEventParams {
  readonly n: number;
  readonly severity: Severity;
}

export const declaration = {
  kind: "event",
  name: "mockevent",
  doc: "Fails every n-th record of `mockcloud`.",
  params: (z) =>
    z.strictObject({
      n: z.int().min(1).default(3).describe("Records whose number n divides fail."),
      severity: z.enum(severities).default("informational").describe("Severity of the findings."),
    }),
} satisfies PluginDeclaration<"event", MockEventParams>;
