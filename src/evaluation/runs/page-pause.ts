type Turns = { readonly yield?: () => Promise<void> };

/**
 * A pause that gives the page its turn when it has waited for about 12 ms, and costs nothing before. Made for one
 * long work: `await pause()` between its pieces.
 */
export function pagePause(everyMs = 12, now: () => number = () => performance.now()): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < everyMs) return;
    await nextTurn();
    since = now();
  };
}

/** Behind what the page has to do now. A timer would wait 4 ms and more, each time. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Turns };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
