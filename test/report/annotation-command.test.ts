import { expect, test } from "vitest";
import { annotationCommand } from "../../src/report/annotation-command.ts";

test.each([
  [{ level: "error", title: "t", message: "m" } as const, "::error title=t::m"],
  [
    { level: "warning", title: "a:b,c%", message: "100%\r\nx::y,z", file: "a,b:c.tf", line: 3 } as const,
    "::warning title=a%3Ab%2Cc%25,file=a%2Cb%3Ac.tf,line=3::100%25%0D%0Ax::y,z",
  ],
])("%j", (annotation, command) => {
  expect(annotationCommand(annotation)).toBe(command);
});

test("nothing that is said can add a line or a property", () => {
  const command = annotationCommand({
    level: "notice",
    title: "x,file=evil::y",
    message: "a\n::error::b",
    file: "f\n::error::",
    line: 1,
  });
  expect(command.split("\n")).toHaveLength(1);
  expect(command).toBe("::notice title=x%2Cfile=evil%3A%3Ay,file=f%0A%3A%3Aerror%3A%3A,line=1::a%0A::error::b");
});
