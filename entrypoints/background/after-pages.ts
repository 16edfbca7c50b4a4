import { gate, inProfile } from './profile-scope';

/** Pages that were just switched are drawn by then. */
const SOON_MS = 1200;

/**
 * Work that nobody waits for: it comes after what a page asks for, and its failure is quiet.
 * Another profile by then: it is dropped.
 */
export function afterPages(work: () => Promise<unknown>): void {
  const { epoch } = gate;
  setTimeout(() => inProfile(work, epoch), SOON_MS);
}
