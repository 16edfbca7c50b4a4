// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { overlayWords } from '../../../lib/i18n/overlay.words';

const BANNED =
  /必须|马上|赶紧|立刻|错过|最后机会|落后|失败|太差|糟糕|小白|保证|一定能|爆单|你应该|你怎么|只剩|连续|积分/;

describe.each(Object.entries(overlayWords))('%s', (_key, text) => {
  it('is there in both languages, short and calm', () => {
    const zh = text['zh-CN'];
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(text.en).not.toMatch(/\p{Script=Han}/u);
    expect(zh).not.toMatch(BANNED);
    expect(text.en).not.toMatch(/must|hurry|last chance|fail|streak|!/i);
    for (const sentence of zh.split(/[。！？；]/)) expect(sentence.length).toBeLessThanOrEqual(28);
    for (const sentence of text.en.split(/[.!?]/))
      expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(20);
  });

  it('has the same slots in both languages', () => {
    const slots = (one: string) => [...one.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(slots(text['zh-CN'])).toEqual(slots(text.en));
  });
});

describe('the icon', () => {
  const folder = join(import.meta.dirname, '../../../public/icon');

  it.each([16, 32, 48, 128])('is there at %i px, with clear corners', async (size) => {
    const image = sharp(join(folder, `${size}.png`));
    const { width, height } = await image.metadata();
    expect([width, height]).toEqual([size, size]);
    const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(data[(info.width * info.height - 1) * 4 + 3]).toBe(0);
  });

  it('is the drawing that the pages show', async () => {
    const svg = await readFile(join(folder, 'icon.svg'), 'utf8');
    const mark = await readFile(join(folder, '../../components/ui/mark.tsx'), 'utf8');
    const paths = (text: string) => [...text.matchAll(/\sd="([^"]+)"/g)].map((found) => found[1]);
    expect(paths(svg)).toHaveLength(3);
    expect(paths(mark)).toEqual(paths(svg));
  });
});
