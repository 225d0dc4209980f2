import { afterEach, expect, test, vi } from "vitest";
import { gitHubClient } from "../../src/github/client.ts";
import { addedRanges, touchedLines } from "../../src/github/touched-lines.ts";
import { gitHubServer, type GitHubServer } from "../estate/github/server.ts";

let server: GitHubServer | undefined;
afterEach(() => {
  server?.close();
  vi.unstubAllEnvs();
});

test.each<[string, string, (readonly [number, number])[]]>([
  ["no patch", "", []],
  ["a new file", "@@ -0,0 +1,3 @@\n+a\n+b\n+c", [[1, 3]]],
  ["one added line between others", "@@ -10,2 +10,3 @@ key:\n a\n+b\n c", [[11, 11]]],
  ["a line that was replaced", "@@ -4,3 +4,3 @@\n a\n-b\n+B\n c", [[5, 5]]],
  ["only removed lines", "@@ -4,3 +4,1 @@\n a\n-b\n-c", []],
  [
    "two hunks",
    "@@ -1,1 +1,2 @@\n a\n+b\n@@ -20 +21,2 @@\n a\n+b",
    [
      [2, 2],
      [22, 22],
    ],
  ],
  ["a last line without its end", "@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file", [[1, 1]]],
  ["a line that looks like a hunk", "@@ -1,1 +1,2 @@\n a\n+@@ -9 +9 @@", [[2, 2]]],
])("%s", (_, patch, expected) => {
  expect(addedRanges(patch)).toEqual(expected);
});

test("the files of all pages are read", async () => {
  const changes = Array.from({ length: 130 }, (_, index) => ({ filename: `f${index}`, patch: "@@ -0,0 +1 @@\n+a" }));
  server = await gitHubServer({
    name: "octo/infra",
    private: true,
    commits: {},
    changes: [...changes, { filename: "large.bin" }],
  });
  vi.stubEnv("GITHUB_API_URL", server.url);
  const touched = await touchedLines({ client: gitHubClient("t"), owner: "octo", repository: "infra", number: 1 });
  expect(touched.size).toBe(131);
  expect(touched.get("f129")).toEqual([[1, 1]]);
  expect(touched.get("large.bin")).toEqual([]);
  expect(server.mistakes).toEqual([]);
});
