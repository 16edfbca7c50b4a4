import { expect, it } from 'vitest';
import { textLength } from '../../../lib/forms/text-length';

it.each([
  ['', 0],
  ['看懂付钱的比例', 7],
  ['“看懂”，好。', 6],
  ['Read the share', 6],
  ['5 张图', 3],
  ['𠀀', 1],
  ['ａ１', 2],
])('%s is as long as %i Chinese characters', (text, length) => {
  expect(textLength(text)).toBe(length);
});
