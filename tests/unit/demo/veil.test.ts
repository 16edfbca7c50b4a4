import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../lib/demo/spider/outline';
import { DIGIT_STROKES } from '../../../lib/demo/spider/strokes';
import { veilOf } from '../../../lib/demo/spider/veil';
import { readNumber } from '../../../lib/recognise/strings/number';

describe('hidden digits', () => {
  const { hide, font } = veilOf('food');
  const ten = [...'0123456789'].map(hide);

  it('are ten different private-use characters; the rest of a number stays', () => {
    expect(new Set(ten).size).toBe(10);
    for (const glyph of ten) expect(glyph).toMatch(/^[\ue000-\uf8ff]$/);
    expect(hide('¥1,2.3%').replace(/[\ue000-\uf8ff]/g, '_')).toBe('¥_,_._%');
    expect(hide('--')).toBe('--');
  });

  it('are hidden alike for one shop and otherwise for another', () => {
    expect(veilOf('food').hide('0123456789')).toBe(hide('0123456789'));
    expect(veilOf('crafts').hide('0123456789')).not.toBe(hide('0123456789'));
  });

  it.each(['7', '¥1,234.50', '3.20%', '-¥5.00', '12,345'])(
    '%s is called unreadable and never a number',
    (text) => {
      expect(readNumber(hide(text))).toMatchObject({
        number: null,
        readable: false,
        why: 'private-glyphs',
      });
    },
  );

  it('come with a font whose tables and checksums are right', () => {
    const bytes = font();
    const view = new DataView(bytes.buffer);
    expect(view.getUint32(0)).toBe(0x00010000);
    const count = view.getUint16(4);
    const tags: string[] = [];
    for (let at = 0; at < count; at++) {
      const entry = 12 + at * 16;
      tags.push(String.fromCharCode(...bytes.slice(entry, entry + 4)));
      const [sum, offset, length] = [4, 8, 12].map((by) => view.getUint32(entry + by));
      let real = 0;
      for (let word = offset ?? 0; word < (offset ?? 0) + (length ?? 0); word += 4)
        real = (real + view.getUint32(word)) % 4294967296;
      expect(real, tags.at(-1)).toBe(sum);
    }
    expect(tags).toEqual([...tags].sort());
    for (const needed of [
      'OS/2',
      'cmap',
      'glyf',
      'head',
      'hhea',
      'hmtx',
      'loca',
      'maxp',
      'name',
      'post',
    ])
      expect(tags).toContain(needed);
  });

  it('are drawn inside their field, all contours one way round', () => {
    expect(DIGIT_STROKES).toHaveLength(10);
    for (const strokes of DIGIT_STROKES)
      for (const contour of outlineOf(strokes)) {
        const area = contour.reduce((sum, [x, y], at) => {
          const [nx, ny] = contour[(at + 1) % contour.length] ?? [x, y];
          return sum + x * ny - nx * y;
        }, 0);
        expect(area).toBeLessThan(0);
        for (const [x, y] of contour) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(600);
          expect(y).toBeGreaterThanOrEqual(-50);
          expect(y).toBeLessThanOrEqual(760);
        }
      }
  });
});
