/** Page whose anchors are the ids of the built-in rules. */
export const rulesUrl = "https://github.com/posturegate/posturegate/blob/main/docs/rules.md";
