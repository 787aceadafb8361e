/** Loaded before a measured server (`node --import`): tells its own use of processor and memory to who started it. */
process.on('message', (message) => {
  if (message !== 'usage') return;
  // With --expose-gc, so that a curve of the heap shows what stays and not what happens to lie about.
  /** @type {{ gc?: () => void }} */ (globalThis).gc?.();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed, heapTotal } = process.memoryUsage();
  process.send?.({ cpuUs: user + system, rss, heapUsed, heapTotal });
});
process.channel?.unref();
