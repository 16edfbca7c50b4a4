/** A card counts as read when it was visible this long. */
export const READ_MS = 5000;

/**
 * Counts the time in which a card is really on screen; a covered or hidden tab does not count.
 *
 * @returns a function that stops counting.
 */
export function whenRead(read: (visibleMs: number) => void, ms = READ_MS): () => void {
  let seen = 0;
  let since = document.hidden ? null : performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = () => {
    clearTimeout(timer);
    if (since !== null) timer = setTimeout(done, ms - seen);
  };
  const done = () => {
    if (since !== null) seen += performance.now() - since;
    stop();
    read(Math.round(seen));
  };
  const changed = () => {
    if (document.hidden && since !== null) {
      seen += performance.now() - since;
      since = null;
      clearTimeout(timer);
    } else if (!document.hidden && since === null) {
      since = performance.now();
      arm();
    }
  };
  const stop = () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', changed);
  };
  document.addEventListener('visibilitychange', changed);
  arm();
  return stop;
}
