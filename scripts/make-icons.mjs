/**
 * Draws `public/icon/icon.svg` as the PNG sizes which the manifest names.
 * Run after the drawing changed: `node scripts/make-icons.mjs`.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const SIZES = [16, 32, 48, 128];
const UNITS = 32;
const folder = new URL('../public/icon/', import.meta.url);

const svg = await readFile(new URL('icon.svg', folder));
for (const size of SIZES) {
  // 72 dpi is one pixel per unit: the drawing is rastered at its size, never scaled after.
  await sharp(svg, { density: (72 * size) / UNITS })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toFile(fileURLToPath(new URL(`${size}.png`, folder)));
}

// The same with a dot, for a page whose platform has a rule to look at. Above, because the
// browser writes the count of marks below.
const DOT =
  '<circle cx="26" cy="6" r="6" fill="#fffcf6"/><circle cx="26" cy="6" r="4" fill="#0b4a44"/>';
const dotted = Buffer.from(svg.toString('utf8').replace('</svg>', `${DOT}</svg>`));
for (const size of SIZES.slice(0, 3)) {
  await sharp(dotted, { density: (72 * size) / UNITS })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toFile(fileURLToPath(new URL(`rule-${size}.png`, folder)));
}
