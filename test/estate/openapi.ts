/** GitHub's own OpenAPI description: what tests pretend that GitHub answers must be what GitHub can answer. */
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";

// The package's index loads ten descriptions of 30 MB each; one file is enough.
const file = "node_modules/@octokit/openapi/generated/api.github.com.json";

let ajv: Ajv | undefined;

/** Throws where `body` is not an answer that the operation may give. `template` is the path as the description writes it. */
export function confirmAnswer(method: "get" | "post", template: string, status: number, body: unknown): void {
  confirm(`paths/${part(template)}/${method}/responses/${status}/content/${part("application/json")}/schema`, body);
}

/** Throws where `body` is no error of GitHub's: whatever the operation, they have one shape, and not every one is described. */
export function confirmError(body: unknown): void {
  confirm("components/schemas/basic-error", body);
}

function confirm(pointer: string, body: unknown): void {
  ajv ??= new Ajv({ strict: false, validateSchema: false, validateFormats: false, logger: false }).addSchema(
    JSON.parse(readFileSync(file, "utf8")) as object,
    "github",
  );
  const validate = ajv.compile({ $ref: `github#/${pointer}` });
  if (!validate(body)) throw new Error(`GitHub does not answer this: ${ajv.errorsText(validate.errors)}`);
}

function part(text: string): string {
  return encodeURIComponent(text.replaceAll("~", "~0").replaceAll("/", "~1"));
}
