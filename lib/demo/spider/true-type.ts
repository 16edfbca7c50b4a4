import { Bytes } from './bytes';
import type { Point } from './strokes';

/** A glyph: filled contours and how far the pen goes on. */
export interface Glyph {
  readonly contours: readonly (readonly Point[])[];
  readonly advance: number;
  /** Unicode code point; none for the glyph of unknown characters. */
  readonly code?: number;
}

const EM = 1000;
const ASCENT = 800;
const DESCENT = -200;

interface Box {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

function boxOf(points: readonly Point[]): Box {
  if (points.length === 0) return { xMin: 0, yMin: 0, xMax: 0, yMax: 0 };
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    xMin: Math.min(...xs),
    yMin: Math.min(...ys),
    xMax: Math.max(...xs),
    yMax: Math.max(...ys),
  };
}

/** One entry of `glyf`: straight lines only, every point on the curve, 16-bit steps. */
function glyf({ contours }: Glyph): Bytes {
  const out = new Bytes();
  if (contours.length === 0) return out;
  const rounded = contours.map((contour) =>
    contour.map(([x, y]): Point => [Math.round(x), Math.round(y)]),
  );
  const points = rounded.flat();
  const { xMin, yMin, xMax, yMax } = boxOf(points);
  out.u16(rounded.length, xMin, yMin, xMax, yMax);
  let last = -1;
  for (const contour of rounded) {
    last += contour.length;
    out.u16(last);
  }
  // No instructions; all points on the curve.
  out.u16(0).u8(...points.map(() => 1));
  for (const axis of [0, 1] as const) {
    let at = 0;
    for (const point of points) {
      out.u16(point[axis] - at);
      at = point[axis];
    }
  }
  return out.padded();
}

/** Format 4, one segment per character; codes ascending. */
function cmap(glyphs: readonly Glyph[]): Bytes {
  const coded = glyphs
    .flatMap(({ code }, id) => (code === undefined ? [] : [{ code, id }]))
    .sort((a, b) => a.code - b.code);
  const segments = [...coded, { code: 0xffff, id: 0 }];
  const count = segments.length;
  const log = Math.floor(Math.log2(count));
  const search = 2 * 2 ** log;
  const table = new Bytes()
    .u16(4, 16 + count * 8, 0, count * 2, search, log, count * 2 - search)
    .u16(...segments.map(({ code }) => code), 0)
    .u16(...segments.map(({ code }) => code))
    .u16(...segments.map(({ code, id }) => (code === 0xffff ? 1 : (id - code) & 65535)))
    .u16(...segments.map(() => 0));
  return new Bytes().u16(0, 1, 3, 1).u32(12).add(table);
}

function names(family: string): Bytes {
  const texts = [family, 'Regular', family, family, 'Version 1.0', family];
  const ids = [1, 2, 3, 4, 5, 6];
  const out = new Bytes().u16(0, ids.length, 6 + ids.length * 12);
  let offset = 0;
  texts.forEach((text, at) => {
    out.u16(3, 1, 0x409, ids[at] ?? 0, text.length * 2, offset);
    offset += text.length * 2;
  });
  for (const text of texts) for (const letter of text) out.u16(letter.charCodeAt(0));
  return out;
}

function os2(glyphs: readonly Glyph[]): Bytes {
  const codes = glyphs.flatMap(({ code }) => (code === undefined ? [] : [code]));
  const out = new Bytes().u16(4, 600, 400, 5, 0);
  out.u16(650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0);
  // Panose, Unicode ranges (private use is bit 60), vendor.
  out
    .u8(...Array.from({ length: 10 }, () => 0))
    .u32(0, 1 << 28, 0, 0)
    .text('demo');
  out.u16(0x40, Math.min(...codes), Math.max(...codes), ASCENT, DESCENT, 0, ASCENT, -DESCENT);
  return out.u32(1, 0).u16(500, 700, 0, 32, 1);
}

/**
 * Makes a TrueType font file out of outlines.
 * @see https://learn.microsoft.com/typography/opentype/spec/otff the tables and their fields
 * @param glyphs the first one is drawn for characters the font does not know
 */
export function trueType(family: string, glyphs: readonly Glyph[]): Uint8Array<ArrayBuffer> {
  const shapes = glyphs.map(glyf);
  const box = boxOf(glyphs.flatMap(({ contours }) => contours.flat()));
  const body = new Bytes();
  const loca = new Bytes().u32(0);
  for (const shape of shapes) {
    body.add(shape);
    loca.u32(body.length);
  }
  const points = glyphs.map(({ contours }) => contours.flat().length);
  const head = new Bytes().u16(1, 0, 1, 0).u32(0, 0x5f0f3cf5).u16(3, EM).u32(0, 0, 0, 0);
  head.u16(...[box.xMin, box.yMin, box.xMax, box.yMax].map(Math.round), 0, 8, 2, 1, 0);
  const widest = Math.max(...glyphs.map(({ advance }) => advance));
  const tables: readonly (readonly [string, Bytes])[] = [
    ['OS/2', os2(glyphs)],
    ['cmap', cmap(glyphs)],
    ['glyf', body],
    ['head', head],
    [
      'hhea',
      new Bytes()
        .u16(1, 0, ASCENT, DESCENT, 0, widest, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0)
        .u16(glyphs.length),
    ],
    [
      'hmtx',
      new Bytes().u16(
        ...glyphs.flatMap(({ advance, contours }) => [
          advance,
          Math.round(boxOf(contours.flat()).xMin),
        ]),
      ),
    ],
    ['loca', loca],
    [
      'maxp',
      new Bytes()
        .u16(1, 0, glyphs.length, Math.max(...points))
        .u16(Math.max(...glyphs.map(({ contours }) => contours.length)), 0, 0, 2)
        .u16(0, 0, 0, 0, 0, 0, 0, 0),
    ],
    ['name', names(family)],
    ['post', new Bytes().u16(3, 0).u32(0).u16(-75, 50).u32(1, 0, 0, 0, 0)],
  ];
  return assemble(tables);
}

function assemble(tables: readonly (readonly [string, Bytes])[]): Uint8Array<ArrayBuffer> {
  const log = Math.floor(Math.log2(tables.length));
  const search = 16 * 2 ** log;
  const file = new Bytes().u16(1, 0, tables.length, search, log, tables.length * 16 - search);
  let offset = 12 + tables.length * 16;
  for (const [tag, table] of tables) {
    const { length } = table;
    file.text(tag).u32(table.padded().checksum(), offset, length);
    offset += table.length;
  }
  for (const [, table] of tables) file.add(table);
  return file.toUint8Array();
}
