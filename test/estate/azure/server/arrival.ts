/** What is known of a request to the Azure server when it comes in. */
export interface Arrival {
  /** The subscription that it is about, in lower case; undefined where it is about none or several. */
  readonly account: string | undefined;
  readonly service: "arm" | "entra" | "metadata" | "github";
  /** As the ledger names it; undefined for a path that the server does not know. */
  readonly api: string | undefined;
  readonly method: string;
  readonly path: string;
  /** The query, and the body of a question to Resource Graph. Never a secret, a token or an assertion. */
  readonly params: Readonly<Record<string, string>>;
  /** Types that a question to Resource Graph names, in lower case: a fault may be placed by one of them. */
  readonly alsoKnownAs: readonly string[];
}
