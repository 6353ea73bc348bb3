const checkMs = 5_000;
const signsOfLife = ["pointerdown", "keydown", "input", "wheel"] as const;

/** Calls back once nobody has touched the page for so many minutes; 0 = never. Returns the way to stop. */
export function watchIdle(minutes: () => number, onIdle: () => void, page: EventTarget = window): () => void {
  let lastSeen = Date.now();
  const seen = () => {
    lastSeen = Date.now();
  };
  for (const name of signsOfLife) page.addEventListener(name, seen, { passive: true, capture: true });
  const timer = setInterval(() => {
    const limit = minutes();
    if (limit === 0 || Date.now() - lastSeen < limit * 60_000) return;
    seen();
    onIdle();
  }, checkMs);
  return () => {
    clearInterval(timer);
    for (const name of signsOfLife) page.removeEventListener(name, seen, { capture: true });
  };
}
