/** Renders the inputs and outputs of action.yml: docs/reference/inputs.md, and the table in the README. */
import { z } from "zod";
import { code, page, table } from "./docs-markdown.ts";

const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

/** The part of action.yml that its users see. */
export type ActionInterface = z.infer<typeof actionSchema>;

/** Checks what action.yml holds. Throws where a description or default is missing. */
export function parseAction(action: unknown): ActionInterface {
  return actionSchema.parse(action);
}

/** docs/reference/inputs.md. */
export function inputsPage(action: ActionInterface): string {
  return page("Inputs and outputs of the action", "`action.yml`", [
    "## Inputs",
    "None is required.",
    inputsTable(action),
    "## Outputs",
    table(
      ["Output", "What it is"],
      Object.entries(action.outputs).map(([name, { description }]) => [code(name), description]),
    ),
    "The step succeeds when the verdict is `passed`; otherwise it fails with the same exit code as the [command line](cli.md).",
  ]);
}

/** The table of the README. */
export function inputsTable({ inputs }: ActionInterface): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    code(name),
    input.default === "" ? "" : code(input.default),
    input.description,
  ]);
  return table(["Input", "Default", "What it is"], rows);
}
