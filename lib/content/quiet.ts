/** No change for so long: the page is drawn. */
const QUIET_MS = 1000;
/** Pages that never stop moving are not waited for any longer. */
const PATIENCE_MS = 10_000;

/**
 * Waits until nothing in a page has changed for a second.
 *
 * @returns `false` where it was still changing, or loading, after ten seconds
 */
export function pageQuiet(document: Document): Promise<boolean> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const done = (quiet: boolean) => {
      clearTimeout(timer);
      clearTimeout(end);
      observer.disconnect();
      resolve(quiet);
    };
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (document.readyState === 'complete') done(true);
        else again();
      }, QUIET_MS);
    };
    const end = setTimeout(() => done(false), PATIENCE_MS);
    const observer = new MutationObserver(again);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    again();
  });
}
