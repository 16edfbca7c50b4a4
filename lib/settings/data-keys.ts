import { forget, remember, remembered } from '../browser/session-memory';
import { fromBase64, toBase64 } from '../shared/base64';

/** What opens a sealed profile, while the browser runs. */
export interface OpenProfile {
  readonly key: Uint8Array;
  readonly label: string;
}

const KEYS = 'open-profiles';

type Kept = Readonly<Record<string, { readonly key: string; readonly label: string }>>;

const kept = async (): Promise<Kept> => ((await remembered(KEYS)) as Kept | undefined) ?? {};

/** Keys of sealed profiles live in the memory of the browser alone: closed, they are gone. */
export async function openProfile(id: string): Promise<OpenProfile | null> {
  const found = (await kept())[id];
  const key = found && fromBase64(found.key);
  return found && key ? { key, label: found.label } : null;
}

export async function openLabels(): Promise<ReadonlyMap<string, string>> {
  return new Map(Object.entries(await kept()).map(([id, { label }]) => [id, label]));
}

export async function keepOpen(id: string, { key, label }: OpenProfile): Promise<void> {
  await remember(KEYS, { ...(await kept()), [id]: { key: toBase64(key), label } });
}

export async function shut(id: string): Promise<void> {
  const { [id]: _, ...others } = await kept();
  if (Object.keys(others).length > 0) await remember(KEYS, others);
  else await forget(KEYS);
}
