/** What a config asks of exemptions beyond that they have an owner, a reason and a last day: `exemptionsRequire`. */
export interface ExemptionRequirements {
  /** A pattern that the owner matches: `@acme/*`. */
  readonly owner?: string | undefined;
  /** Characters that a reason has at least. */
  readonly reason?: number | undefined;
  /** Days that it lies ahead at most. */
  readonly expires?: number | undefined;
  /** On a pull request that adds one: an approval of its newest commit by an owner of the exemption file. */
  readonly approvedBy?: "codeowners" | undefined;
}
