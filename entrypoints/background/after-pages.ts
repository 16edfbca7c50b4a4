/** Pages that were just switched are drawn by then. */
const SOON_MS = 1200;

/** Work that nobody waits for: it comes after what a page asks for, and its failure is quiet. */
export function afterPages(work: () => Promise<unknown>): void {
  setTimeout(() => void work().catch(() => undefined), SOON_MS);
}
