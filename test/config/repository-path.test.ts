import { expect, test } from "vitest";
import { repositoryPathProblem } from "../../src/config/repository-path.ts";

test.each(["a", "./a/b.yaml", ".posturegate/exemptions.yaml", "a/../b", "..a/b", "a b"])(
  "%s is well written",
  (path) => {
    expect(repositoryPathProblem(path)).toBeUndefined();
  },
);

test.each(["", "/etc/passwd", "~/x", "~root/x", "../x", "..", "a/../../x", "a\\b", "C:/x", "c:x", "a\0b", "a\nb"])(
  "%j is refused",
  (path) => {
    expect(repositoryPathProblem(path)).toBeTypeOf("string");
  },
);
