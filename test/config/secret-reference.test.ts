import { expect, test } from "vitest";
import { fillSecret } from "../../src/config/secret-reference.ts";

const environment = {
  POSTUREGATE_A: "aaaaaaaaaa",
  POSTUREGATE_B: "bbbbbbbbbb",
  POSTUREGATE_SHORT: "1234567",
  POSTUREGATE_EMPTY: "",
  HOME: "/home/somebody",
};
const place = { file: "c.yaml", line: 3, column: 5 };
const fill = (value: string) =>
  fillSecret({ kind: "scalar", value, place }, ["plugins", "p", "params", "secret"], environment);

test("references are filled, several in one text too, and each value is returned for masking", () => {
  const filled = fill("x-${env:POSTUREGATE_A}-${env:POSTUREGATE_B}");
  expect(filled.scalar).toEqual({ kind: "scalar", value: "x-aaaaaaaaaa-bbbbbbbbbb", place });
  expect(filled.secrets).toEqual(["aaaaaaaaaa", "bbbbbbbbbb"]);
  expect([...filled.problems, ...filled.unset]).toEqual([]);
});

test("a value that looks like a reference or a pattern is taken as it is", () => {
  const odd = { POSTUREGATE_A: "$& ${env:HOME} $1" };
  expect(fillSecret({ kind: "scalar", value: "${env:POSTUREGATE_A}", place }, [], odd).scalar.value).toBe(
    "$& ${env:HOME} $1",
  );
});

test.each([
  ["${env:HOME}", "`plugins.p.params.secret`: ${env:…} takes only names that start with POSTUREGATE_, not `HOME`"],
  [
    "${env:POSTUREGATE_}",
    "`plugins.p.params.secret`: ${env:…} takes only names that start with POSTUREGATE_, not `POSTUREGATE_`",
  ],
  [
    "${env: POSTUREGATE_A}",
    "`plugins.p.params.secret`: ${env:…} takes only names that start with POSTUREGATE_, not ` POSTUREGATE_A`",
  ],
  [
    "${env:POSTUREGATE_SHORT}",
    "`plugins.p.params.secret`: the environment variable POSTUREGATE_SHORT has fewer than 8 characters, too few to mask it in the log",
  ],
  ["${env:POSTUREGATE_A", "`plugins.p.params.secret`: a reference is written ${env:NAME}"],
  ["${env:${env:POSTUREGATE_A}}", "`plugins.p.params.secret`: a reference is written ${env:NAME}"],
])("%s is refused, and nothing is filled", (text, message) => {
  const { scalar, problems } = fill(text);
  expect(problems.map((problem) => problem.message)).toEqual([message]);
  expect(problems[0]).toMatchObject(place);
  expect(scalar.value).toBe(text);
});

test.each(["POSTUREGATE_NONE", "POSTUREGATE_EMPTY"])("%s is not set, which is told by name", (name) => {
  const { scalar, unset, secrets } = fill(`\${env:${name}}\${env:POSTUREGATE_A}`);
  expect(unset).toMatchObject([
    { ...place, message: `\`plugins.p.params.secret\` needs the environment variable \`${name}\`, which is not set` },
  ]);
  expect(scalar.value).toContain("${env:POSTUREGATE_A}");
  expect(secrets).toEqual(["aaaaaaaaaa"]);
});

test("names that every object has are not in the environment", () => {
  const odd: Record<string, string> = {};
  Object.setPrototypeOf(odd, { POSTUREGATE_A: "inherited value" });
  expect(fillSecret({ kind: "scalar", value: "${env:POSTUREGATE_A}", place }, [], odd).unset).toHaveLength(1);
});
