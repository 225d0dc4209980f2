import { defineConfig } from "vitest/config";

export default defineConfig({
  // Much of the time goes by waiting for the built program and for limits to end: no core is left out.
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000, maxWorkers: "100%" },
});
