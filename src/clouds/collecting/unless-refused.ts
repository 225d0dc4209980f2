/** Goes on without what is refused. */
import { AccessError } from "../../errors.ts";

/** What was asked for, or the refusal: what the ledger gets. Everything else is a bug, and thrown. */
export async function unlessRefused<T>(asked: Promise<T>): Promise<T | AccessError> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AccessError) return error;
    throw error;
  }
}
