/** Renders docs/frameworks.md: which control of which framework which rule decides. */
import { controlsWithoutRule } from "../engine/framework.ts";
import type { Framework } from "../model/framework.ts";
import type { Rule } from "../model/rule.ts";
import { code, page, table } from "./docs-markdown.ts";
import { ruleLink } from "./docs-rules.ts";

/** docs/frameworks.md. The heading of each framework is its id, as rules cite it. */
export function frameworksPage(frameworks: readonly Framework[], rules: readonly Rule[]): string {
  return page("Frameworks", "`rules/frameworks/` and the `controls` of rules", [
    "Which rule decides which control of a published standard. The standards' own texts are theirs; the titles here are our words, " +
      "and a control has one once posturegate knows the resources that it is about. Level and assessment are the standard's own: " +
      "*manual* says that its authors saw no way to decide it by program.",
    "To run just the rules that decide a control of a framework, set `select: { frameworks: [<id>] }` in the params of the plugin " +
      "[`rules`](reference/config.md#rules). `posturegate rules frameworks` prints these tables, with rules of your own, and " +
      "every run says in [findings.json](outputs.md#frameworks) and in its summary what came out of each control.",
    ...frameworks.flatMap((framework) => frameworkParts(framework, rules)),
  ]);
}

function frameworkParts(framework: Framework, rules: readonly Rule[]): string[] {
  const controls = Object.entries(framework.controls);
  const decided = controls.length - controlsWithoutRule(framework, rules).length;
  const rows = controls.map(([control, { title, level, assessment }]) => {
    const deciding = rules.filter(({ controls: cited }) => cited[framework.id]?.includes(control));
    const by = deciding.length === 0 ? "not yet" : deciding.map(({ id }) => ruleLink(id, "rules.md")).join(", ");
    return [control, title ?? "", level === undefined ? "" : String(level), assessment ?? "", by];
  });
  return [
    `## ${framework.id}`,
    `${framework.title}, version ${framework.version} (${code(framework.id)}): rules decide ${decided} of ${controls.length} controls.`,
    table(["Control", "Title", "Level", "Assessment", "Decided by"], rows),
  ];
}
