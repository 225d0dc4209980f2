/** The part of the summary and the comment that says what a pull request changes about the gate itself. */
import type { HiddenFinding, Preview, UnmetExemption, Weakening } from "../model/preview.ts";
import type { Report } from "../model/report.ts";
import { blockBytes, BoundedText } from "./bounded-text.ts";
import { forMarkdownCode, forMarkdownText } from "./escape.ts";
import {
  basisText,
  byEffect,
  effectText,
  hiddenWord,
  previewMeaning,
  weakeningWords,
  worstHidden,
} from "./preview-text.ts";
import { count, type Detail, grouped } from "./verdict-text.ts";

/** Room for the list: whoever writes a branch may make it long, and what counts must still be there. */
const listBytes = 16_000;

/** Findings that a change hides, by name. */
const maxNamed = 10;

/** One block, or none where the pull request weakens nothing. */
export function previewBlocks({ preview }: Report, detail: Detail): string[] {
  if (preview === undefined) return [];
  const items = [
    ...refusalItems(preview, detail),
    ...byEffect(preview.weakenings).map((weakening) => weakeningItem(weakening, preview, detail)),
    ...preview.unmetExemptions.map((exemption) => unmetItem(exemption, detail)),
  ];
  return [
    ["### What this pull request changes about the gate", previewMeaning, cutList(items), basisLine(preview, detail)]
      .filter((part) => part !== "")
      .join("\n\n"),
  ];
}

function cutList(items: readonly string[]): string {
  const text = new BoundedText(listBytes);
  const shown = items.findIndex((item) => !text.add(`- ${item}`, blockBytes("- and 1,000,000 more")));
  if (shown >= 0) text.add(`- and ${grouped(items.length - shown)} more`);
  return text.text().trimEnd();
}

function refusalItems({ refused }: Preview, detail: Detail): string[] {
  if (refused.length === 0) return [];
  if (detail === "counts") return [`**refused**: ${count(refused.length, "problem")}; nothing would be judged`];
  return refused.map((problem) => `**refused** ${forMarkdownText(problem, 500)}`);
}

function unmetItem({ rule, resource, place, problems }: UnmetExemption, detail: Detail): string {
  const head = `**invalid exemption** ${forMarkdownCode(rule)}`;
  if (detail === "counts") return `${head}: ${count(problems.length, "problem")}`;
  const said = problems.slice(0, maxNamed).map((problem) => `  ${forMarkdownText(problem, 300)}`);
  return [`${head} on ${forMarkdownCode(resource)}, ${placeCode(place)}`, ...said].join("\\\n");
}

function weakeningItem(weakening: Weakening, preview: Preview, detail: Detail): string {
  const { kind, text, place, hides = [] } = weakening;
  const effect = effectText(weakening, preview);
  const named = worstHidden(hides)
    .slice(0, maxNamed)
    .map((finding) => `  ${hiddenLine(finding, detail)}`);
  const rest = hides.length - named.length;
  const lines = [...named, ...(rest > 0 ? [`  and ${grouped(rest)} more`] : [])];
  const head = `**${weakeningWords[kind]}**`;
  if (detail === "counts") return [effect === undefined ? head : `${head}: ${effect}`, ...lines].join("\\\n");
  const where = place === undefined ? "" : ` ${placeCode(place)}`;
  const effects = effect === undefined ? [] : [`  It ${effect}${lines.length > 0 ? ":" : "."}`];
  return [`${head} ${forMarkdownText(text, 500)}${where}`, ...effects, ...lines].join("\\\n");
}

function hiddenLine(finding: HiddenFinding, detail: Detail): string {
  const { rule, fingerprint, resource } = finding;
  return detail === "counts"
    ? `${forMarkdownCode(rule)} ${forMarkdownCode(fingerprint.slice(0, 12))}`
    : `${hiddenWord(finding)} ${forMarkdownCode(resource, 100)}: ${forMarkdownCode(rule)}`;
}

function placeCode({ file, line }: { readonly file: string; readonly line: number }): string {
  return forMarkdownCode(`${file}:${line}`, 300);
}

/** Why something is not known may name what everyone should not read. */
function basisLine(preview: Preview, detail: Detail): string {
  if (preview.weakenings.length === 0) return "";
  const isNamed = "missing" in preview.basis && detail === "counts";
  return `${isNamed ? "What this would hide is not known" : forMarkdownText(basisText(preview), 500)}.`;
}
