import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aRule } from './support';

const root = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'dongdian-pack-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

function pack(...words: string[]) {
  const done = spawnSync(process.execPath, [join(root, 'scripts/pack.ts'), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout.trim(), error: done.stderr.trim() };
}
const write = (name: string, value: unknown) => writeFileSync(at(name), JSON.stringify(value));

const today = new Date().toISOString().slice(0, 10);
const draft = (change: object = {}) => ({
  kind: 'rules',
  id: 'agency-rules',
  version: 1,
  issued: today,
  expires: '2099-12-31',
  items: [aRule()],
  ...change,
});

describe('npm run pack', () => {
  it('makes a key, builds, signs and verifies', () => {
    const made = pack('keygen', at('agency.key.json'));
    expect(made.code).toBe(0);
    expect(made.out).toMatch(/fingerprint {2}(?:[0-9a-f]{4} ){7}[0-9a-f]{4}\n/);
    expect(statSync(at('agency.key.json')).mode & 0o077).toBe(0);
    const { privateKey } = JSON.parse(readFileSync(at('agency.key.json'), 'utf8'));
    expect(made.out).not.toContain(privateKey.d);
    write('feed.json', draft());
    write('more.json', [aRule({ id: 'second' })]);
    expect(pack('build', 'feed.json', 'more.json').out).toContain('2 items, not signed yet');
    const signed = pack('sign', 'feed.draft.json', '--key', 'agency.key.json');
    expect([signed.code, signed.error]).toEqual([0, '']);
    expect(readFileSync(at('feed.pack.json'), 'utf8')).not.toContain(privateKey.d);
    expect(pack('verify', 'feed.pack.json')).toMatchObject({ code: 1 });
    const good = pack('verify', 'feed.pack.json', '--trust', 'agency.key.json');
    expect([good.code, good.out]).toEqual([0, expect.stringContaining('good; agency-rules')]);
  }, 60_000);

  it('ends in one clear line on bad input', () => {
    write('harsh.json', draft({ items: [aRule({ who: { 'zh-CN': '马上看', en: 'x' } })] }));
    write('wrong.json', draft({ items: [{ id: 'x' }] }));
    writeFileSync(at('torn.json'), '{');
    expect(pack('lint', 'harsh.json')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^harsh\.json: sample-rule: who \(zh-CN\): T13 .*马上$/),
    });
    expect(pack('lint', 'wrong.json').code).toBe(1);
    for (const words of [
      ['keygen', join(root, 'tests', 'leak.key.json')],
      ['keygen', at('agency.key.json')],
      ['sign', 'feed.json', '--key', 'feed.json'],
      ['verify', 'torn-not-there.json'],
      ['lint', 'torn.json'],
      ['nonsense', 'feed.json'],
      [],
    ]) {
      const { code, out, error } = pack(...words);
      expect([words, code, out]).toEqual([words, 2, '']);
      expect(error).toMatch(/^pack: [^\n]+$/);
    }
    expect(pack('--help')).toMatchObject({ code: 0, out: expect.stringContaining('keygen FILE') });
  }, 60_000);
});
