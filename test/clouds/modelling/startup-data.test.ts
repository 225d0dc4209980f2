import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { startupSecrets } from "../../../src/clouds/modelling/startup-data.ts";

const script = "#!/bin/sh\nexport PASSWORD=hunter2\n";
const base64 = (data: string | Buffer) => Buffer.from(data).toString("base64");
const mime = [
  'Content-Type: multipart/mixed; boundary="==B=="',
  "",
  "--==B==",
  "Content-Type: text/x-shellscript",
  "Content-Transfer-Encoding: base64",
  "",
  ...(base64(`${script}# a comment that makes it longer than one line of base64 may be\n`).match(/.{1,76}/g) ?? []),
  "--==B==--",
].join("\n");

describe("secrets are found in user data", () => {
  test.each([
    ["as text", script, 2],
    ["in base64, as EC2 gives it", base64(script), 2],
    ["in base64 with line ends", (base64(script).match(/.{1,8}/g) ?? []).join("\n"), 2],
    ["in gzip, as cloud-init takes it", base64(gzipSync(script)), 2],
    ["in a part of a MIME archive, by the line where the part begins", base64(mime), 7],
    [
      "in a packed file of cloud-config",
      base64(`#cloud-config\nwrite_files:\n- encoding: gz+b64\n  content: ${base64(gzipSync(script.repeat(3)))}\n`),
      4,
    ],
  ])("%s", (_how, data, line) => {
    expect(startupSecrets(data)?.[0]).toEqual({ kind: "password", line });
  });
});

test("there are none in what holds none, however it is packed", () => {
  for (const data of ["", "#!/bin/sh\n", base64("#!/bin/sh\n"), base64(gzipSync("#!/bin/sh\n"))]) {
    expect(startupSecrets(data)).toEqual([]);
  }
});

test("nobody knows of data that is broken, or unpacks to more than may be", () => {
  expect(startupSecrets(base64(gzipSync(script).subarray(0, 20)))).toBeUndefined();
  expect(startupSecrets(base64(gzipSync(Buffer.alloc(2 * 1024 * 1024))))).toBeUndefined();
});
