/** The JSON Schema of a config file, for editors. */
import { z } from "zod";
import type { PluginDeclaration } from "../plugin.ts";
import { pluginSettingsShape, settingsShape } from "./settings.ts";

/** JSON Schema, draft 2020-12, of one config file; made of the schemas that validate it. */
export function configJsonSchema(declarations: readonly PluginDeclaration[]): Record<string, unknown> {
  const { plugin, required } = pluginSettingsShape;
  const builtIns = declarations.map((declaration) =>
    z
      .strictObject({
        plugin: z.literal(declaration.name),
        params: declaration.params(z).optional().describe("Settings of the plugin."),
        required,
      })
      .describe(declaration.doc),
  );
  const names = declarations.map((declaration) => declaration.name).join("|");
  const other = z
    .strictObject({
      plugin: plugin.regex(new RegExp(`^(?!(?:${names})$)`)).optional(),
      params: z.record(z.string(), z.unknown()).optional().describe("Settings of the plugin."),
      required,
    })
    .describe("A module of the repository, a Cloudmarker plugin, or more settings for a plugin of another file.");
  const plugins = z.record(z.string(), z.union([...builtIns, other])).optional();
  const schema = z.strictObject({ plugins: plugins.describe("Plugins by name."), ...settingsShape });
  return z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io: "input",
    unrepresentable: "any",
    override: ({ jsonSchema }) => {
      // Our own marks; editors know the first under another name.
      if (jsonSchema["secret"] === true) jsonSchema.writeOnly = true;
      delete jsonSchema["secret"];
      delete jsonSchema["endpoint"];
    },
  });
}
