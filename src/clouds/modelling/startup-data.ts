/** Reads user data far enough to tell which secrets are in it. */
import { gunzipSync } from "node:zlib";
import { type FoundSecret, secretsIn } from "./secret-patterns.ts";

/** User data has 16 KiB at most; what it unpacks to is as large as whoever wrote it likes. */
const mostUnpackedBytes = 1024 * 1024;

/**
 * The secrets in user data: text or base64 of it, gzip (which cloud-init unpacks), and what is packed into its text in
 * base64 once more, as parts of MIME archives and files of cloud-config are. Undefined where it could not be unpacked.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html
 */
export function startupSecrets(data: string): FoundSecret[] | undefined {
  const text = unpacked(isBase64(data) ? Buffer.from(data, "base64") : Buffer.from(data));
  if (text === undefined) return undefined;
  const found = secretsIn(text);
  for (const { 0: run, index } of text.matchAll(
    /[A-Za-z\d+/](?:[A-Za-z\d+/]|\r?\n[ \t]{0,20}(?=[A-Za-z\d+/])){60,}={0,2}/g,
  )) {
    const inner = unpacked(Buffer.from(run, "base64"));
    if (inner === undefined || !isText(inner)) continue;
    const line = text.slice(0, index).split("\n").length;
    found.push(...secretsIn(inner).map((secret) => ({ ...secret, line })));
  }
  return found;
}

function isBase64(data: string): boolean {
  const joined = data.replaceAll(/\s/g, "");
  return joined.length % 4 === 0 && /^[A-Za-z\d+/]+={0,2}$/.test(joined);
}

function unpacked(bytes: Buffer): string | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString("utf8");
  try {
    return gunzipSync(bytes, { maxOutputLength: mostUnpackedBytes }).toString("utf8");
  } catch {
    return undefined;
  }
}

/** Keys and other binary data in base64 decode to something that is not text. */
function isText(text: string): boolean {
  return !/[^\P{Cc}\t\n\r]|\u{fffd}/u.test(text);
}
