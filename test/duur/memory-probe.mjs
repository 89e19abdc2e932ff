/**
 * Loaded into the gateway before anything else: answers, to whoever started it, what the process holds after a
 * collection. Plain JavaScript, because it must be there before what reads TypeScript.
 */
process.on("message", () => {
  // Twice: what a finaliser lets go of is collected the second time.
  globalThis.gc?.();
  setImmediate(() => {
    globalThis.gc?.();
    const counts = {};
    for (const name of process.getActiveResourcesInfo()) counts[name] = (counts[name] ?? 0) + 1;
    process.send?.({ heapUsed: process.memoryUsage().heapUsed, resources: counts });
  });
});
process.channel?.unref();
