import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  capped,
  forAnnotation,
  forCsv,
  forHtml,
  forLog,
  forMarkdownBlock,
  forMarkdownCode,
  forMarkdownText,
  forSarif,
  forUri,
  visible,
  wellFormed,
} from "../../src/report/escape.ts";
import { activeHtml, activeMarkdown, invisibleCharacters, workflowCommands } from "./active-constructs.ts";
import { anyHostileString, hostileStrings } from "./hostile-strings.ts";

const lineFunctions = {
  visible,
  forLog,
  forMarkdownCode,
  forMarkdownText,
  forHtml,
  forSarif,
  forCsv,
  forAnnotation,
};

/** `@actions/core` escapes these, in this order, before it prints a command. */
function asCoreEscapesData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function asCoreEscapesProperty(text: string): string {
  return asCoreEscapesData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

describe("every destination", () => {
  test.each(Object.entries(lineFunctions))("%s gives one line without anything invisible", (_, escape) => {
    fc.assert(
      fc.property(anyHostileString(), (text) => {
        const escaped = escape(text);
        expect(escaped).not.toContain("\n");
        expect(invisibleCharacters(escaped)).toEqual([]);
      }),
    );
  });

  test.each(Object.entries({ forLog, forAnnotation }))("%s changes nothing the second time", (_, escape) => {
    fc.assert(
      fc.property(anyHostileString(), (text) => {
        expect(escape(escape(text))).toBe(escape(text));
      }),
    );
  });
});

describe("visible", () => {
  test.each([
    ["a\r\n\tb", "a b"],
    ["\u001B[31mred", String.raw`\u{1b}[31mred`],
    ["\u202Egnp.exe", String.raw`\u{202e}gnp.exe`],
    ["a\u200Bb\uFEFF", String.raw`a\u{200b}b`],
    ["\uD800x", String.raw`\u{d800}x`],
    ["line\u2028two", "line two"],
    ["😀 Grüße 日本", "😀 Grüße 日本"],
  ])("shows %j as %j", (text, expected) => {
    expect(visible(text)).toBe(expected);
  });
});

describe("capped", () => {
  test("cuts at code points, the last an ellipsis", () => {
    expect(capped("😀😀😀", 2)).toBe("😀…");
    expect(capped("😀😀😀", 3)).toBe("😀😀😀");
    expect(capped("abc", 0)).toBe("");
  });

  test("never leaves more than it may, nor half a pair", () => {
    fc.assert(
      fc.property(anyHostileString(), fc.integer({ min: 1, max: 50 }), (text, max) => {
        const short = capped(visible(text), max);
        expect(Array.from(short).length).toBeLessThanOrEqual(max);
        expect(short).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe("forLog", () => {
  test.each(hostileStrings.map((text) => [text.slice(0, 60), text]))("lets no command form of %j", (_, text) => {
    expect(workflowCommands(forLog(text))).toEqual([]);
  });

  test("lets no command form of any text", () => {
    fc.assert(
      fc.property(anyHostileString(), (text) => {
        expect(workflowCommands(forLog(text))).toEqual([]);
      }),
    );
  });

  test("leaves addresses within a line as they are", () => {
    expect(forLog("open to ::/0 and 0.0.0.0/0")).toBe("open to ::/0 and 0.0.0.0/0");
  });
});

describe("forAnnotation", () => {
  test("lets no command form once core has escaped it", () => {
    fc.assert(
      fc.property(anyHostileString(), anyHostileString(), (title, message) => {
        const line = `::error title=${asCoreEscapesProperty(forAnnotation(title))}::${asCoreEscapesData(forAnnotation(message))}`;
        expect(line).not.toContain("##[");
        expect(line).not.toMatch(/[\r\n]/);
        expect(line.split("::")[1]?.split(",")).toHaveLength(1);
      }),
    );
  });

  test("is at most as long as the runner keeps", () => {
    expect(Array.from(forAnnotation("😀".repeat(5000)))).toHaveLength(4096);
  });
});

describe("forMarkdownCode", () => {
  test.each([
    ["plain", "`plain`"],
    ["a`b", "``a`b``"],
    ["`", "`` ` ``"],
    ["a```b``c", "````a```b``c````"],
    ["", "` `"],
    ["a|b", String.raw`${"`"}a\u{7c}b${"`"}`],
  ])("fences %j as %s", (text, expected) => {
    expect(forMarkdownCode(text)).toBe(expected);
  });

  test("is one code span and ends no table cell, whatever is in it", () => {
    fc.assert(
      fc.property(anyHostileString(), (text) => {
        const code = forMarkdownCode(text);
        const [, fence = "", inner = ""] = /^(`+)(.*?)\1$/s.exec(code) ?? [];
        expect(fence).not.toBe("");
        expect(inner.match(/`+/g) ?? []).not.toContain(fence);
        expect(inner.startsWith("`") || inner.endsWith("`")).toBe(false);
        expect(code).not.toContain("|");
      }),
    );
  });

  test("caps its text", () => {
    expect(forMarkdownCode("x".repeat(10_000), 5)).toBe("`xxxx…`");
  });
});

describe("forMarkdownText", () => {
  test.each([
    ["@everyone", "@&#8203;everyone"],
    ["fixes #1", String.raw`fixes \#&#8203;1`],
    ["GH-1", "GH-&#8203;1"],
    ["https://a.example", "https:&#8203;//a.example"],
    ["a | b", String.raw`a \| b`],
    ["<b>", "&lt;b&gt;"],
    ["1. one", String.raw`1\. one`],
    ["- item", String.raw`\- item`],
    ["Port 22 is open to 0.0.0.0/0.", "Port 22 is open to 0.0.0.0/0."],
  ])("writes %j as %j", (text, expected) => {
    expect(forMarkdownText(text)).toBe(expected);
  });

  test.each(hostileStrings.map((text) => [text.slice(0, 60), text]))("leaves nothing active of %j", (_, text) => {
    expect(activeMarkdown(forMarkdownText(text))).toEqual([]);
  });

  test("leaves nothing active of any text, and starts no block", () => {
    fc.assert(
      fc.property(anyHostileString(), (text) => {
        const markdown = forMarkdownText(text);
        expect(activeMarkdown(markdown)).toEqual([]);
        expect(markdown).not.toMatch(/^(\s|[-+*=#>|~:]|```|\d+[.)])/);
      }),
      { numRuns: 500 },
    );
  });
});

describe("forHtml", () => {
  test("leaves no markup, quote or entity of any text", () => {
    fc.assert(
      fc.property(anyHostileString(), (text) => {
        expect(activeHtml(forHtml(text))).toEqual([]);
      }),
    );
  });
});

describe("forSarif", () => {
  test.each([
    ["[text](1)", String.raw`\[text\](1)`],
    ["a\\b", String.raw`a\\b`],
    ["{0} {a}", "{{0}} {a}"],
  ])("writes %j as %j", (text, expected) => {
    expect(forSarif(text)).toBe(expected);
  });

  test("leaves no link and no placeholder of any text", () => {
    fc.assert(
      fc.property(anyHostileString(), (text) => {
        const message = forSarif(text).replaceAll(/\\[[\]\\]/g, "");
        expect(message).not.toMatch(/[[\]\\]/);
        expect(message.replaceAll(/\{\{\d+\}\}/g, "")).not.toMatch(/\{\d+\}/);
      }),
    );
  });
});

describe("forCsv", () => {
  test.each([
    ["=cmd()", `"'=cmd()"`],
    [" =cmd()", `"'=cmd()"`],
    ["\t+1", `"'+1"`],
    ["@SUM(A1)", `"'@SUM(A1)"`],
    ['say "hi"', `"say ""hi"""`],
    ["a,b", `"a,b"`],
  ])("writes %j as %s", (text, expected) => {
    expect(forCsv(text)).toBe(expected);
  });

  test("is one quoted field that no spreadsheet runs", () => {
    fc.assert(
      fc.property(anyHostileString(), (text) => {
        expect(forCsv(text)).toMatch(/^"(?![=+\-@|%])(?:[^"]|"")*"$/u);
      }),
    );
  });
});

describe("forUri", () => {
  test.each([
    ["./infra/main file.tf", "infra/main%20file.tf"],
    ["/etc/posture gate.yaml", "file:///etc/posture%20gate.yaml"],
    ["C:\\code\\a.yaml", "file:///C:/code/a.yaml"],
    ["a:b/c", "a%3Ab/c"],
    ["../../x", "x"],
    ["x#y?z", "x%23y%3Fz"],
  ])("writes %s as %s", (path, expected) => {
    expect(forUri(path)).toBe(expected);
  });

  test("is a relative or file URI without dots for any path", () => {
    fc.assert(
      fc.property(anyHostileString(), (path) => {
        expect(forUri(path)).toMatch(/^(file:\/\/\/([A-Za-z]:)?)?[A-Za-z0-9\-._~!'()*%/]*$/);
        expect(forUri(path)).not.toMatch(/(^|\/)\.\.?(\/|$)|^\//);
      }),
    );
  });
});

test("wellFormed replaces lone surrogates only", () => {
  expect(wellFormed("a\uD800b😀")).toBe("a\uFFFDb😀");
});

describe("forMarkdownBlock", () => {
  test("keeps lines apart and their indents", () => {
    expect(forMarkdownBlock(["ec2:StopInstances", '  InstanceIds: "i-1"', "- a\nb", ""], "diff")).toBe(
      '```diff\nec2:StopInstances\n  InstanceIds: "i-1"\n- a b\n\n```',
    );
  });

  test("nothing in it ends it, or is a command in a log", () => {
    fc.assert(
      fc.property(fc.array(anyHostileString(), { maxLength: 5 }), (texts) => {
        const [opening = "", ...lines] = forMarkdownBlock(texts, "text").split("\n");
        const closing = lines.pop() ?? "";
        expect(opening).toMatch(/^`{3,}text$/);
        expect(closing).toBe(opening.replace("text", ""));
        expect(lines).toHaveLength(texts.length);
        expect(lines.filter((line) => line.includes(closing))).toEqual([]);
        expect(invisibleCharacters(lines.join("\n"))).toEqual([]);
        expect(workflowCommands(lines.join("\n"))).toEqual([]);
      }),
    );
  });
});
