import { browser } from './index';

/** How the browser holds what we keep. */
export interface StorageState {
  /** It promised not to clear it by itself when the disk runs short. */
  readonly persisted: boolean;
  /** Bytes used and allowed; `null`: it does not say. */
  readonly used: number | null;
  readonly allowed: number | null;
}

export async function storageState(): Promise<StorageState> {
  const { storage } = navigator;
  const { usage, quota } = await storage.estimate().catch((): StorageEstimate => ({}));
  const persisted = await storage.persisted().catch(() => false);
  return { persisted, used: usage ?? null, allowed: quota ?? null };
}

/** Asks the browser to keep it for good; some decide by themselves, some ask the person. */
export const askToPersist = (): Promise<boolean> => navigator.storage.persist().catch(() => false);

const ASKED = 'asked-to-persist';

/** The same by itself, once in the life of an installation: now there is something to keep. */
export async function persistOnce(): Promise<void> {
  if ((await browser.storage.local.get(ASKED))[ASKED] === true) return;
  await browser.storage.local.set({ [ASKED]: true });
  if (!(await storageState()).persisted) await askToPersist();
}
