/** The scope of a login's errors. */

/** A login is about no project. */
export const loginScope = "gcp";
