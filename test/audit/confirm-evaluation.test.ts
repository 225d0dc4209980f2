import { expect, test } from "vitest";
import { confirmEvaluation } from "../../src/audit/confirm-evaluation.ts";
import type { Evaluation } from "../../src/model/evaluation.ts";
import { evaluationOf, item, model, scopeOf } from "./in-memory.ts";

const scope = scopeOf("acme:1:n");
const [disk] = model.normalise({ scope, stage: "stream", resources: [item("disk-1")], ledger: [] });
if (disk === undefined) throw new Error("the model made nothing of a disk");
const whole = evaluationOf(disk, "pass");

test.each<Partial<Evaluation>>([
  {},
  { status: "skip", message: "It is another kind of disk." },
  { status: "fail", message: "bad", evidence: { sizes: [1, 2] }, facets: ["too small"] },
  { status: "unknown", cause: { kind: "denied", scope: scope.id, message: "no" } },
  { record: { ext: { type: "acme.disk" }, com: {} } },
])("one that is whole is taken: %j", (over) => {
  expect(() => confirmEvaluation({ ...whole, ...over })).not.toThrow();
});

test.each<[object, string]>([
  [{ status: "passed" }, "status"],
  [{ scope: 1 }, "scope"],
  [{ message: 1 }, "message"],
  [{ resource: undefined }, "resource"],
  [{ resource: { ...whole.resource, id: "" } }, "resource.id"],
  [{ resource: { ...whole.resource, name: 1 } }, "resource.name"],
  [{ resource: { ...whole.resource, region: undefined } }, "resource.region"],
  [{ facets: [1] }, "facets.0"],
  [{ cause: { kind: "denied" } }, "cause.scope"],
  [{ record: { com: {} } }, "record.ext"],
])("a malformed pass is refused: %j", (over, place) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a module of the user's own yields whatever it likes
  const evaluation = { ...whole, ...over } as Evaluation;
  expect(() => confirmEvaluation(evaluation)).toThrow(`an evaluation of rule disk-good is malformed: ${place}:`);
});
