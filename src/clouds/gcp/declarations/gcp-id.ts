/** The field that every resource of Google Cloud has in bucket `ext`. */

export const gcpId = {
  id: { type: "string", doc: "Self link from `projects/` on, the same as `com.id`." },
} as const;
