/** Fails when the build differs from what is committed: changed, missing and new files alike. */
import { execFileSync } from "node:child_process";

const changes = execFileSync("git", ["status", "--porcelain", "--untracked-files=all", "--", "dist"], {
  encoding: "utf8",
});
if (changes !== "") {
  console.error(`dist/ is not what the sources build. Run \`npm run build\` and commit it:\n${changes}`);
  process.exit(1);
}
