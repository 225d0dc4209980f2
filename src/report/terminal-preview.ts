/** The part of the terminal report that says what a pull request changes about the gate itself. */
import type { Preview, Weakening } from "../model/preview.ts";
import type { Report } from "../model/report.ts";
import {
  basisText,
  byEffect,
  effectText,
  hiddenWord,
  previewMeaning,
  weakeningWords,
  worstHidden,
} from "./preview-text.ts";
import { maxEntries, writeHeading, writeRest } from "./terminal-findings.ts";
import type { TerminalLines } from "./terminal-layout.ts";
import { count, type Detail } from "./verdict-text.ts";

/** Nothing where the pull request weakens nothing. */
export function writePreview(lines: TerminalLines, { preview }: Report, detail: Detail): void {
  if (preview === undefined) return;
  writeHeading(lines, "pull request", "what it changes about the gate", ["bold", "yellow"]);
  lines.paragraph(2, previewMeaning, { styles: ["dim"] });
  lines.gap();
  writeRefusals(lines, preview, detail);
  const weakenings = byEffect(preview.weakenings);
  for (const weakening of weakenings.slice(0, maxEntries)) writeWeakening(lines, weakening, preview, detail);
  writeRest(lines, 2, weakenings.length - maxEntries);
  writeUnmet(lines, preview, detail);
  const isWithheld = "missing" in preview.basis && detail === "counts";
  if (weakenings.length > 0 && !isWithheld) lines.paragraph(2, `${basisText(preview)}.`, { styles: ["dim"] });
}

function writeRefusals(lines: TerminalLines, { refused }: Preview, detail: Detail): void {
  if (refused.length === 0) return;
  lines.paragraph(2, `refused: ${count(refused.length, "problem")}; nothing would be judged`, { styles: ["red"] });
  if (detail === "counts") return;
  for (const problem of refused.slice(0, maxEntries)) lines.paragraph(4, problem);
  writeRest(lines, 4, refused.length - maxEntries);
}

function writeUnmet(lines: TerminalLines, { unmetExemptions }: Preview, detail: Detail): void {
  for (const { rule, resource, place, problems } of unmetExemptions.slice(0, maxEntries)) {
    lines.paragraph(2, `invalid exemption: ${rule}`, { styles: ["red"], maxLines: 2 });
    if (detail === "counts") continue;
    lines.paragraph(4, `${place.file}:${place.line}: ${resource}`, { styles: ["dim"], maxLines: 2 });
    for (const problem of problems.slice(0, maxEntries)) lines.paragraph(4, problem, { maxLines: 2 });
  }
  writeRest(lines, 2, unmetExemptions.length - maxEntries);
}

function writeWeakening(lines: TerminalLines, weakening: Weakening, preview: Preview, detail: Detail): void {
  const { kind, text, place, hides = [] } = weakening;
  const word = weakeningWords[kind];
  lines.paragraph(2, detail === "counts" ? word : `${word}: ${text}`, { styles: ["yellow"], maxLines: 3 });
  const where = place === undefined || detail === "counts" ? [] : [`${place.file}:${place.line}`];
  const said = [...where, ...[effectText(weakening, preview) ?? []].flat()];
  if (said.length > 0) lines.paragraph(4, said.join(" · "), { styles: ["dim"], maxLines: 2 });
  for (const finding of worstHidden(hides).slice(0, maxEntries)) {
    const what = detail === "counts" ? finding.fingerprint.slice(0, 12) : finding.resource;
    lines.row(4, [{ text: hiddenWord(finding), width: 13 }, { text: `${what}  ${finding.rule}` }]);
  }
  writeRest(lines, 4, hides.length - maxEntries);
}
