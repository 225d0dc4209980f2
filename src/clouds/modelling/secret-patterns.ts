/** Finds secrets of known kinds in a text, without keeping them. */
import { createHash } from "node:crypto";

/** A secret that stands in a text: what it is and where, not the secret. */
export interface FoundSecret {
  readonly kind: string;
  /** 1-based. */
  readonly line: number;
  /**
   * The first 16 hex digits of a sha256, by which the same key is known again elsewhere. Only of kinds that a generator
   * makes: what people think up could be guessed and compared with it.
   */
  readonly digest?: string;
}

interface SecretPattern {
  readonly kind: string;
  /** Its first group, or all of it, is the secret. Linear: no repetition within another. */
  readonly pattern: RegExp;
  readonly isGuessable?: true;
  /** What looks like one and is none. */
  readonly excludes?: (secret: string) => boolean;
}

/** The most specific first: a later pattern does not report a part of what an earlier one found. */
const patterns: readonly SecretPattern[] = [
  { kind: "private key", pattern: /-----BEGIN (?:[A-Z\d]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----[^-]{1,20000}/g },
  { kind: "AWS access key", pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g, excludes: isExample },
  {
    kind: "AWS secret key",
    pattern: /secret_?(?:access_?)?key["']?\s{0,9}[:=]\s{0,9}["']?([A-Za-z\d/+]{40})(?![A-Za-z\d/+=])/gi,
    excludes: isExample,
  },
  { kind: "GitHub token", pattern: /\b(?:gh[opsru]_[A-Za-z\d]{36,255}|github_pat_\w{22,255})\b/g },
  { kind: "GitLab token", pattern: /\bglpat-[\w-]{20,100}/g },
  { kind: "Slack token", pattern: /\bxox[abeoprs]-[A-Za-z\d-]{10,250}/g },
  { kind: "Slack webhook", pattern: /hooks\.slack\.com\/services\/T\w{6,20}\/B\w{6,20}\/\w{16,40}/g },
  { kind: "Stripe key", pattern: /\b[rs]k_live_[A-Za-z\d]{16,247}\b/g },
  { kind: "Google API key", pattern: /\bAIza[\w-]{35}(?![\w-])/g },
  { kind: "npm token", pattern: /\bnpm_[A-Za-z\d]{36}\b/g },
  { kind: "SendGrid key", pattern: /\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g },
  { kind: "Azure storage key", pattern: /AccountKey=([A-Za-z\d+/]{86}==)/g },
  {
    kind: "password",
    pattern: /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s:@/"']{0,100}:([^\s:@/"']{3,200})@/gi,
    isGuessable: true,
    excludes: isPlaceholder,
  },
  {
    kind: "password",
    pattern: /\b[\w.-]{1,60}:([^\s:|"']{3,200})["']?\s{0,9}\|\s{0,9}(?:sudo )?chpasswd/g,
    isGuessable: true,
    excludes: isPlaceholder,
  },
  {
    kind: "password",
    pattern:
      /(?:password|passwd|passphrase|_pwd|pgpass)["']?(?:\s{0,9}(?:=>|:=|[:=])\s{0,9}|\s{1,9}(?=["']))["']?([^\s"'`;&|<>(){},]{6,200})/gi,
    isGuessable: true,
    excludes: isPlaceholder,
  },
  {
    kind: "password",
    pattern: /--password[ =]["']?([^\s"'`;&|<>(){},]{6,200})/gi,
    isGuessable: true,
    excludes: isPlaceholder,
  },
  {
    kind: "token",
    pattern:
      /(?:secret|token|api_?key|access_?key)["']?\s{0,9}(?:=>|:=|[:=])\s{0,9}["']?([^\s"'`;&|<>(){},]{16,500})/gi,
    isGuessable: true,
    excludes: (secret) => isPlaceholder(secret) || bitsPerCharacter(secret) < 3,
  },
  {
    kind: "token",
    pattern: /--(?:token|secret|api-?key)[ =]["']?([^\s"'`;&|<>(){},]{16,500})/gi,
    isGuessable: true,
    excludes: (secret) => isPlaceholder(secret) || bitsPerCharacter(secret) < 3,
  },
];

/** Every kind of secret that {@link secretsIn} names. */
export const secretKinds: ReadonlySet<string> = new Set(patterns.map(({ kind }) => kind));

/** Enough to act on, and a bound where a text is made of nothing else. */
const most = 50;

/** The secrets in a text, in the order of their lines. */
export function secretsIn(text: string): FoundSecret[] {
  const found: { readonly from: number; readonly end: number; readonly secret: FoundSecret }[] = [];
  for (const { kind, pattern, isGuessable, excludes } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const secret = match[1] ?? match[0];
      const from = match.index + match[0].indexOf(secret);
      const end = from + secret.length;
      if (excludes?.(secret) === true || found.some((other) => from < other.end && other.from < end)) continue;
      const place = { kind, line: lineOf(text, match.index) };
      found.push({ from, end, secret: isGuessable === true ? place : { ...place, digest: digestOf(kind, secret) } });
      if (found.length === most) break;
    }
    if (found.length === most) break;
  }
  return found.toSorted((a, b) => a.from - b.from).map(({ secret }) => secret);
}

function digestOf(kind: string, secret: string): string {
  return createHash("sha256")
    .update(`${kind}\n${secret.replaceAll(/\s/g, "")}`)
    .digest("hex")
    .slice(0, 16);
}

function lineOf(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < position; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

/** The keys of AWS's own documentation. */
function isExample(secret: string): boolean {
  return /example(?:key)?$/i.test(secret);
}

/** Where the value comes from elsewhere (a variable, a parameter store, a path), or stands for one. */
function isPlaceholder(secret: string): boolean {
  return (
    /^(?:[$%@/~!*\\]|arn:|ssm:|file:|https?:|gs:|sm:|projects\/|env\.|var\.|local\.)/i.test(secret) ||
    /\$\{?\w|\{\{/.test(secret) ||
    /^(?:x+|\.+|change[-_]?(?:me|it)|example\w*|placeholder|your[-_]\w*|password\w?|passwd|secret|redacted|required|optional|disabled|enabled|default|unlocked|undefined|string)$/i.test(
      secret,
    ) ||
    bitsPerCharacter(secret) < 2
  );
}

/** Shannon entropy: `aaaaaa` has 0, English about 3, random base64 of 40 characters about 5. */
function bitsPerCharacter(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((bits, count) => bits - (count / text.length) * Math.log2(count / text.length), 0);
}
