/** Who types: the name that a journal has for them. */
import { userInfo } from "node:os";

/** The name of the login; in a container it may have none. */
export function operator(): string {
  try {
    return userInfo().username;
  } catch (error) {
    if (error instanceof Error && "code" in error) return `user ${process.getuid?.() ?? "unknown"}`;
    throw error;
  }
}
