/** Small plugin declarations for tests. */
import type { PluginDeclaration } from "../../src/plugin.ts";

const plain = (kind: PluginDeclaration["kind"], name: string): PluginDeclaration => ({
  kind,
  name,
  doc: `Test ${kind}.`,
  params: (z) => z.strictObject({}),
});

export const declarations: readonly PluginDeclaration[] = [
  {
    kind: "cloud",
    name: "aws",
    doc: "Test cloud.",
    params: (z) =>
      z.strictObject({
        role: z.string().optional(),
        regions: z.union([z.literal("all"), z.array(z.string())]).default("all"),
        keyFilePath: z.string().optional(),
        secret: z.string().min(1).meta({ secret: true }).optional(),
        endpoint: z
          .string()
          .meta({ endpoint: ["amazonaws.com"] })
          .optional(),
        login: z.strictObject({ password: z.string().meta({ secret: true }), user: z.string() }).optional(),
      }),
  },
  {
    kind: "cloud",
    name: "mockcloud",
    doc: "Test cloud.",
    params: (z) => z.strictObject({ recordCount: z.int().min(0).default(10) }),
  },
  { kind: "cloud", name: "replay", doc: "Test cloud.", params: (z) => z.strictObject({ path: z.string() }) },
  {
    kind: "store",
    name: "filestore",
    doc: "Test store.",
    params: (z) => z.strictObject({ path: z.string().optional() }),
  },
  plain("event", "rules"),
  plain("event", "mockevent"),
  plain("event", "firewallruleevent"),
  plain("alert", "sarif"),
  plain("alert", "jobsummary"),
  plain("alert", "annotations"),
  plain("alert", "codescanning"),
  plain("alert", "prcomment"),
];
