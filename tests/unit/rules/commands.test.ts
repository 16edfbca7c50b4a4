import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { zh } from '../../fixtures/rules/bases';

const root = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    encoding: 'utf8',
    cwd: root,
  });

describe('rules:diff', () => {
  const before = file('before.md', zh);
  const after = file('after.md', zh.replace('48小时', '24小时'));
  const json = join(folder, 'diff.json');

  it('compares several pairs and writes what it found', () => {
    const done = run(
      'rules-diff.ts',
      before,
      after,
      before,
      before,
      '--json',
      json,
      '--language',
      'en',
    );
    expect(done.status, done.stderr).toBe(0);
    expect(done.stdout).toContain('“48小时” → “24小时”');
    const [changed, same] = JSON.parse(readFileSync(json, 'utf8'));
    expect(changed).toMatchObject({
      before,
      after,
      verdict: 'substantive',
      alert: true,
      headline: 'The rule changed in 1 place. Time allowed: “48小时” → “24小时”.',
      changes: [{ class: 'duration', old: '48小时', new: '24小时' }],
    });
    expect(changed.changes[0].sentence).toContain('24小时内发货');
    expect(same).toMatchObject({ verdict: 'noise', alert: false, changes: [] });
  });

  it('reads GBK pages', () => {
    const gbk = file(
      'gbk.html',
      Uint8Array.from([
        ...Buffer.from('<html><meta charset="gbk"><body><p>'),
        // 罚款5元
        0xb7,
        0xa3,
        0xbf,
        0xee,
        0x35,
        0xd4,
        0xaa,
        ...Buffer.from('</p></body></html>'),
      ]),
    );
    const utf8 = file('utf8.html', '<html><body><p>罚款6元</p></body></html>');
    expect(run('rules-diff.ts', gbk, utf8).stdout).toContain('“5元” → “6元”');
  });

  it.each([
    ['nothing', [], 'no files given'],
    ['a file without partner', [before], 'no partner'],
    ['a missing file', [before, join(folder, 'none.md')], 'no such file'],
    ['a folder', [before, folder], 'not a file'],
    ['a picture', [before, file('a.png', Uint8Array.from([0x89, 0x50, 0, 0]))], 'not a text file'],
    ['an unknown option', ['--nonsense'], 'nonsense'],
    ['an unknown language', [before, after, '--language', 'xx'], 'unknown language'],
  ])('says in one line what is wrong with %s', (_, args, words) => {
    const done = run('rules-diff.ts', ...args);
    expect(done.status).toBe(2);
    expect(done.stderr).toContain(words);
    expect(done.stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('rules:read', () => {
  it('reads notices and writes what it found', () => {
    const notice = file(
      'notice.txt',
      '关于变更《天猫交易超时规定》的公示通知\n此次规则变更于2026年7月29日进行公示通知，将于2026年8月5日正式生效。\n变更前：7天\n变更后：10天',
    );
    const json = join(folder, 'read.json');
    const done = run('rules-read.ts', notice, '--json', json);
    expect(done.status, done.stderr).toBe(0);
    expect(done.stdout).toContain('生效：2026-08-05');
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject([
      {
        file: notice,
        kind: 'public-notice',
        platform: 'tmall',
        announced: '2026-07-29',
        comment: null,
        effective: '2026-08-05',
        enforced: null,
        changes: [{ class: 'duration', old: '7天', new: '10天' }],
      },
    ]);
  });

  it('helps, and refuses what is not there', () => {
    expect(run('rules-read.ts', '--help')).toMatchObject({ status: 0, stderr: '' });
    expect(run('rules-read.ts', join(folder, 'none.txt'))).toMatchObject({ status: 2 });
  });
});
