import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { KeyFile } from '../../lib/packs/keys';
import { MOST_BYTES } from '../../lib/packs/open-pack';

/** Something that the person can mend: one line, no stack. */
export class Clear extends Error {}

const ROOT = resolve(import.meta.dirname, '../..');

export function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Clear(`${file}: ${(error as NodeJS.ErrnoException).code ?? 'can not be read'}`);
  }
  if (bytes.length > MOST_BYTES) throw new Clear(`${file}: larger than ${MOST_BYTES} bytes`);
  return bytes.toString('utf8');
}

export function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Clear(`${file}: no JSON`);
  }
}

/** Never overwrites: a key that is gone is gone. */
export function writeNew(file: string, value: unknown, mode = 0o644): void {
  if (existsSync(file)) throw new Clear(`${file}: is there already`);
  try {
    writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`, { mode, flag: 'wx' });
  } catch (error) {
    throw new Clear(`${file}: ${(error as NodeJS.ErrnoException).code ?? 'can not be written'}`);
  }
}

/** Does the file lie in this repository? A private key may not. */
export function inRepository(file: string): boolean {
  let folder = dirname(resolve(file));
  try {
    folder = realpathSync(folder);
  } catch {
    // A folder that is not there is named by whoever writes into it.
  }
  const path = relative(realpathSync(ROOT), folder);
  return path === '' || (!path.startsWith('..') && !isAbsolute(path));
}

export function readKey(file: string): KeyFile {
  const value = readJson(file) as Partial<KeyFile> | null;
  if (typeof value?.keyId !== 'string' || typeof value.publicKey !== 'string')
    throw new Clear(`${file}: no key file`);
  return value as KeyFile;
}

export function readPrivateKey(file: string): KeyFile {
  const key = readKey(file);
  if (typeof key.privateKey?.d !== 'string') throw new Clear(`${file}: holds no private key`);
  return key;
}
