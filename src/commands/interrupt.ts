/** Ctrl-C, and the runner's way to say the same. */

/** Aborted by the first SIGINT or SIGTERM, which ends the reading and reports what there is; a second one ends the process. */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}
