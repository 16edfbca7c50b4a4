import { expect, it } from 'vitest';
import { compareRules } from '../../../lib/rules/compare';
import { headlineOf, sayChange } from '../../../lib/rules/compose';
import { sayNotice } from '../../../lib/rules/compose-notice';
import { readNotice } from '../../../lib/rules/notice/read-notice';
import { readText } from '../../../lib/rules/read-text';
import { noticeFixtures } from '../../fixtures/rules/read-notices';

/**
 * 10,000 notices with something wrong: nothing throws, nothing that would be shown holds markup,
 * every day that is told exists as digits or characters of the text, and all of it takes no
 * longer than a person would wait for one.
 */

const RUNS = 10_000;
const MOST_SECONDS = 40;
const SCRIPTS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '</p><iframe src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">2026年1月1日</a>',
  '<style>*{display:none}</style>',
  '\u202e\u0000\ud800',
];
const MARKUP = /<\/?(?:script|img|svg|iframe|style|a|p|b|html)\b/i;

/** The same row of numbers in every run. */
function random(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
type Roll = ReturnType<typeof random>;

const at = (text: string, roll: Roll, put: string): string => {
  const place = roll(text.length + 1);
  return text.slice(0, place) + put + text.slice(place);
};

const MUTATIONS: Readonly<Record<string, (text: string, roll: Roll) => string>> = {
  truncated: (text, roll) => text.slice(0, roll(text.length)),
  'beginning lost': (text, roll) => text.slice(roll(text.length)),
  'a script in every line': (text, roll) =>
    text
      .split('\n')
      .map((line) => at(line, roll, SCRIPTS[roll(SCRIPTS.length)] ?? ''))
      .join('\n'),
  'inside a page': (text, roll) =>
    `<html><body><p>${at(text, roll, SCRIPTS[roll(SCRIPTS.length)] ?? '').replaceAll('\n', '</p><p>')}</body>`,
  'of another type': (text, roll) =>
    [JSON.stringify({ title: text }), `%PDF-1.7\n${text}`, '[object Object]', 'null', '[]'][
      roll(5)
    ] ?? '',
  'figures changed': (text, roll) =>
    text.replace(/\d/g, (digit) => (roll(3) ? digit : `${roll(10)}`)),
  'signs lost': (text, roll) => [...text].filter(() => roll(12) > 0).join(''),
  'lines turned round': (text) => text.split('\n').toReversed().join('\n'),
  'two in one': (text, roll) =>
    `${text}\n${noticeFixtures[roll(noticeFixtures.length)]?.text ?? ''}`,
  'in itself': (text, roll) => at(at(text, roll, text), roll, text),
  deep: (text, roll) => {
    const depth = 20 + roll(40);
    return `<html>${'<div><table><tr><td>'.repeat(depth)}${text}`;
  },
};

/** Everything that would reach a screen. */
function said(before: string, after: string): string {
  const notice = readNotice(readText(after));
  const result = compareRules(readText(before), readText(after));
  const lines = [notice.title ?? '', ...Object.values(notice.spans).map(({ text }) => text)];
  for (const change of [...notice.changes, ...result.changes])
    lines.push(change.old ?? '', change.new ?? '', change.sentence);
  for (const language of ['zh-CN', 'en'] as const) {
    lines.push(...sayNotice(notice, language), headlineOf(result, language));
    lines.push(...result.changes.map((change) => sayChange(change, language)));
  }
  return lines.join('\n');
}

const HAN = '〇一二三四五六七八九十';

/** Is each day of this answer written in the text, whatever is left of it? */
function invented(text: string): string[] {
  const read = readText(text);
  const notice = readNotice(read);
  const days = [
    notice.announced,
    notice.effective,
    notice.enforced,
    notice.comment?.start,
    notice.comment?.end,
    notice.publicity?.start,
    notice.publicity?.end,
  ].filter((day) => day != null);
  // As a reader sees it: tags between two digits are no part of it.
  const digits = read.blocks
    .map((block) => block.text)
    .join('\n')
    .normalize('NFKC');
  return days.filter((day) => {
    const [, month = 0, date = 0] = day.split('-').map(Number);
    const han = date <= 10 ? (HAN[date] ?? '') : '十';
    const has = (value: number) => new RegExp(`(?<!\\d)0?${value}(?!\\d)`).test(digits);
    const named = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(digits);
    return !((has(date) && (has(month) || named)) || digits.includes(han));
  });
}

it(`${RUNS} notices with something wrong are read without harm`, () => {
  const roll = random(20_261_122);
  const names = Object.keys(MUTATIONS);
  const bad: string[] = [];
  const start = process.cpuUsage();
  for (let run = 0; run < RUNS; run++) {
    const name = names[run % names.length] ?? '';
    const text = noticeFixtures[roll(noticeFixtures.length)]?.text ?? '';
    const broken = MUTATIONS[name]?.(text, roll) ?? '';
    if (MARKUP.test(said(text, broken))) bad.push(`${name}: markup in ${JSON.stringify(broken)}`);
    for (const day of invented(broken)) bad.push(`${name}: ${day} from ${JSON.stringify(broken)}`);
  }
  expect(bad.slice(0, 3)).toEqual([]);
  // The time of this work, not of what else the machine does meanwhile.
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(MOST_SECONDS);
}, 400_000);

it.each([
  ['a line without an end', '将于2026年8月5日生效，'.repeat(5000)],
  ['blank lines', '\n'.repeat(200_000)],
  ['one open tag after another', '<div '.repeat(20_000)],
  ['dates without end', '2026年8月'.repeat(5000)],
])(
  '%s is left within seconds',
  (_, text) => {
    const start = process.cpuUsage();
    const notice = readNotice(readText(text));
    expect(notice.changes.length).toBeLessThan(1000);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  },
  60_000,
);
