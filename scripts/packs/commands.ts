import { basename } from 'node:path';
import { packWords } from '../../lib/i18n/packs.words';
import { lintItems, readItems, refersWell } from '../../lib/packs/check-items';
import { fingerprint, makeKeys } from '../../lib/packs/keys';
import { kindOf } from '../../lib/packs/kinds/index';
import { openPack, openValue } from '../../lib/packs/open-pack';
import { PINNED_KEYS } from '../../lib/packs/pinned-keys';
import { type Draft, signPack } from '../../lib/packs/sign';
import { NO_MEMORY } from '../../lib/packs/trust';
import { PACK_KINDS, type PackKey, type PackKind } from '../../lib/packs/types';
import type { RuleChange } from '../../lib/rules/feed/types';
import { feedFindings } from './feed-findings';
import {
  Clear,
  inRepository,
  readJson,
  readKey,
  readPrivateKey,
  readText,
  writeNew,
} from './files';
import { known } from './known';

export interface Options {
  readonly key?: string;
  readonly next?: string;
  readonly out?: string;
  readonly trust?: readonly string[];
}
type Say = (line: string) => void;

/** Makes a key pair into a file of the person's choice, outside this repository. */
export async function keygen(files: readonly string[], say: Say): Promise<number> {
  const [file] = files;
  if (files.length !== 1 || !file) throw new Clear('keygen: name one file for the key pair');
  if (inRepository(file))
    throw new Clear(`${file}: lies in the repository; a private key is kept elsewhere`);
  const keys = await makeKeys();
  writeNew(file, keys, 0o600);
  say(`${file}: key pair written; keep it to yourself`);
  say(`fingerprint  ${fingerprint(keys.keyId)}`);
  say(`public part  { keyId: '${keys.keyId}', publicKey: '${keys.publicKey}' }`);
  return 0;
}

/** Reads what is to be published. */
function readDraft(file: string): Draft {
  const value = readJson(file) as Partial<Draft> | null;
  const missing = (['kind', 'id', 'version', 'issued', 'expires', 'items'] as const).filter(
    (name) => value?.[name] === undefined,
  );
  if (missing.length > 0) throw new Clear(`${file}: without ${missing.join(', ')}`);
  return value as Draft;
}

/** Shape, what the items name, and text rules; one line each. */
async function itemFaults(draft: Draft): Promise<string[]> {
  if (!(PACK_KINDS as readonly string[]).includes(draft.kind))
    return [`kind ${draft.kind}: there is none`];
  const { kind } = draft;
  const read = kindOf(kind).items.safeParse(draft.items);
  if (!read.success)
    return read.error.issues.map(({ path, message }) => `items.${path.join('.')}: ${message}`);
  if (kind === 'rules') return feedFindings(read.data as readonly RuleChange[]);
  const { knownIds, names } = await known();
  const lost = read.data
    .filter((item) => !refersWell(kind, item, knownIds))
    .map((item) => `${kindOf(kind).keyOf(item)}: names what is not there, or a slot of no use`);
  const found = lintItems(kind, read.data, names).map(
    ({ key, at, language, rule, message, words }) =>
      `${key}: ${at} (${language}): ${rule} ${message}: ${words}`,
  );
  return [...lost, ...found];
}

/** Shape and text rules of drafts or packs; writes nothing. */
export async function lint(files: readonly string[], say: Say): Promise<number> {
  let count = 0;
  for (const file of files) {
    const faults = await itemFaults(readDraft(file));
    for (const fault of faults) say(`${file}: ${fault}`);
    if (faults.length === 0) say(`${file}: fine`);
    count += faults.length;
  }
  return count > 0 ? 1 : 0;
}

/** Signs one draft; refuses what the extension would refuse. */
export async function sign(files: readonly string[], options: Options, say: Say): Promise<number> {
  const [file] = files;
  if (files.length !== 1 || !file) throw new Clear('sign: name one draft');
  if (!options.key) throw new Clear('sign: name the key file with --key');
  const draft = readDraft(file);
  const faults = await itemFaults(draft);
  for (const fault of faults) say(`${file}: ${fault}`);
  if (faults.length > 0) return 1;
  const keys = readPrivateKey(options.key);
  const next = options.next ? readKey(options.next) : undefined;
  const pack = await signPack(next ? { ...draft, nextKey: next } : draft, keys);
  const opened = await openValue(pack, openingWith([keys]));
  if (!opened.ok) throw new Clear(`${file}: ${packWords[opened.code].en}`);
  const out = options.out ?? `${file.replace(/(?:\.draft)?\.json$/, '')}.pack.json`;
  writeNew(out, pack);
  say(`${out}: ${pack.id} version ${pack.version}, signed by ${fingerprint(pack.keyId)}`);
  return 0;
}

/** Puts several lists of items together into one draft, checked and ready to be signed. */
export async function build(files: readonly string[], options: Options, say: Say): Promise<number> {
  const [head, ...more] = files;
  if (!head) throw new Clear('build: name a draft, then files with further items');
  const draft = readDraft(head);
  const items = more.flatMap((file) => {
    const value = readJson(file);
    if (!Array.isArray(value)) throw new Clear(`${file}: no list of items`);
    return value as unknown[];
  });
  const whole: Draft = { ...draft, items: [...draft.items, ...items] };
  const faults = await itemFaults(whole);
  for (const fault of faults) say(`${head}: ${fault}`);
  if (faults.length > 0) return 1;
  const out = options.out ?? `${basename(head).replace(/\.json$/, '')}.draft.json`;
  writeNew(out, whole);
  say(`${out}: ${whole.items.length} items, not signed yet`);
  return 0;
}

/** Opens packs as the extension does, with the pinned keys or those that are named. */
export async function verify(
  files: readonly string[],
  options: Options,
  say: Say,
): Promise<number> {
  const keys = options.trust?.length ? options.trust.map(readKey) : PINNED_KEYS;
  let refused = 0;
  for (const file of files) {
    const opened = await openPack(readText(file), openingWith(keys));
    if (opened.ok) {
      const { id, version, expires, keyId } = opened.pack;
      say(`${file}: good; ${id} version ${version}, until ${expires}, by ${fingerprint(keyId)}`);
    } else {
      refused += 1;
      say(`${file}: ${opened.code}: ${packWords[opened.code].en}`);
    }
  }
  return refused > 0 ? 1 : 0;
}

const openingWith = (keys: readonly PackKey[]) => ({
  parseItems: (items: unknown, kind: PackKind) => readItems(kind, items),
  pinned: keys.map(({ keyId, publicKey }) => ({ keyId, publicKey })),
  named: [],
  memoryOf: () => NO_MEMORY,
  now: new Date(),
});
