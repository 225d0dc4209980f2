import { expect, test } from "vitest";
import { TerminalProgress } from "../src/progress.ts";

function terminal(columns: number) {
  const written: string[] = [];
  return { columns, written, write: (text: string) => written.push(text), text: () => written.join("") };
}

test("a short run shows nothing", () => {
  const screen = terminal(80);
  const progress = new TerminalProgress(screen, false, () => 0);
  progress.part("prod", "aws:1:eu-west-1", 10);
  progress.draw();
  progress.end();
  expect(screen.text()).toBe("");
});

test("a long one has a line for each cloud: scopes, resources, rate, and what is waited for", () => {
  let now = 0;
  const screen = terminal(120);
  const progress = new TerminalProgress(screen, false, () => now);
  progress.waiting("prod", "aws:1:eu-west-1", "ec2:DescribeInstances");
  progress.part("prod", "aws:1:us-east-1", 3000);
  progress.scopeRead("prod", "aws:1:us-east-1");
  progress.part("lab", "gcp:lab", 1);
  now = 2000;
  progress.draw();
  expect(screen.written).toEqual([
    "prod · 1 of 2 scopes · 3,000 resources · 1,500/s · waiting for aws:1:eu-west-1 ec2:DescribeInstances\n",
    "lab · 0 of 1 scope · 1 resource · 1/s\n",
  ]);
});

test("lines are redrawn in place and taken away at the end", () => {
  let now = 0;
  const screen = terminal(120);
  const progress = new TerminalProgress(screen, false, () => now);
  progress.part("prod", "aws:1:us-east-1", 1);
  now = 1000;
  progress.draw();
  progress.draw();
  progress.end();
  progress.end();
  expect(screen.written.filter((text) => text === "\u001b[1A\u001b[J")).toHaveLength(2);
  expect(screen.written.at(-1)).toBe("\u001b[1A\u001b[J");
});

test("a line never wraps, and a hostile scope draws nothing of its own", () => {
  let now = 0;
  const screen = terminal(40);
  const progress = new TerminalProgress(screen, false, () => now);
  progress.waiting("prod", "\u001b[2Jx\n::error::", "y".repeat(100));
  now = 1000;
  progress.draw();
  const [line = ""] = screen.written;
  expect(line.length).toBeLessThanOrEqual(40);
  expect(line.slice(0, -1)).not.toMatch(/[\u0000-\u001f]/);
});
