/**
 * The part of Resource Graph's query language that an inventory needs: a table, filters on `type`, columns, an order by id.
 * https://learn.microsoft.com/en-us/azure/governance/resource-graph/concepts/query-language
 */
import { ArmRefusal } from "./refusal.ts";

/** A query that was understood. */
export interface GraphQuery {
  /** In lower case. */
  readonly table: string;
  /** Which types it wants, in the case that the table has them; every one of these holds. */
  readonly isWanted: (type: string) => boolean;
  /** Types that it names, in lower case. */
  readonly types: readonly string[];
  /** Column names by what they are called in the answer; without it all columns. */
  readonly columns: ReadonlyMap<string, string> | undefined;
}

/** Throws what Resource Graph answers to a query that it, or this reader, does not understand. */
export function parseQuery(text: string): GraphQuery {
  const [table = "", ...stages] = splitOutsideQuotes(text, "|");
  if (!/^\w+$/.test(table)) throw invalidQuery(text);
  let query: GraphQuery = { table: table.toLowerCase(), isWanted: () => true, types: [], columns: undefined };
  for (const stage of stages) query = withStage(query, stage);
  return query;
}

function withStage(query: GraphQuery, stage: string): GraphQuery {
  const [, operator = "", rest = ""] = /^(where|project|order by|sort by)\s+(.*)$/is.exec(stage) ?? [];
  switch (operator.toLowerCase()) {
    case "where":
      return filtered(query, rest);
    case "project":
      return { ...query, columns: projected(rest) };
    case "order by":
    case "sort by":
      if (!/^id(?:\s+asc)?$/i.test(rest.trim())) throw invalidQuery(stage);
      return query;
    default:
      throw invalidQuery(stage);
  }
}

function filtered(query: GraphQuery, text: string): GraphQuery {
  const conditions = text.split(/\s+or\s+/i).map((one) => condition(one.trim()));
  return {
    ...query,
    types: [...query.types, ...conditions.flatMap(({ types }) => types.map((type) => type.toLowerCase()))],
    isWanted: (type) => query.isWanted(type) && conditions.some(({ holds }) => holds(type)),
  };
}

/** `=~` and `in~` do not care about case; `==` and `in` do, and the table has types in lower case. */
function condition(text: string): { readonly types: readonly string[]; readonly holds: (type: string) => boolean } {
  const [, operator = "", operand = ""] = /^type\s*(=~|==|in~|in)\s*(.+)$/is.exec(text) ?? [];
  const list = operator.startsWith("in") ? /^\((.*)\)$/s.exec(operand.trim())?.[1] : operand;
  const types = splitOutsideQuotes(list ?? "", ",").map((one) => /^(['"])(.*)\1$/s.exec(one)?.[2] ?? "");
  if (operator === "" || types.length === 0 || types.includes("")) throw invalidQuery(text);
  const wanted = new Set(operator.endsWith("~") ? types.map((type) => type.toLowerCase()) : types);
  return { types, holds: (type) => wanted.has(type) };
}

function projected(text: string): ReadonlyMap<string, string> {
  return new Map(
    splitOutsideQuotes(text, ",").map((column): [string, string] => {
      const [, name = "", source = name] = /^(\w+)(?:\s*=\s*(\w+))?$/.exec(column) ?? [];
      if (name === "") throw invalidQuery(column);
      return [name, source];
    }),
  );
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts = [""];
  let quote: string | undefined;
  for (const character of text) {
    if (quote === undefined && (character === "'" || character === '"')) quote = character;
    else if (character === quote) quote = undefined;
    if (character === separator && quote === undefined) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${character}`);
  }
  return parts.map((part) => part.trim());
}

/** https://learn.microsoft.com/en-us/azure/governance/resource-graph/troubleshoot/general */
function invalidQuery(part: string): ArmRefusal {
  return new ArmRefusal(
    "BadRequest",
    400,
    "Please provide below info when asking for support: timestamp = 2026-11-16T06:00:00.0000000Z, correlationId = 00000000-0000-0000-0000-000000000000.",
    {
      details: [
        {
          code: "InvalidQuery",
          message:
            "Query is invalid. Please refer to the documentation for the Azure Resource Graph service and fix the error before retrying.",
        },
        { code: "ParserFailure", message: `ParserFailure near '${part}'` },
      ],
    },
  );
}
