/**
 * Measurements inside a page, bundled and run by `scripts/bench.ts`. Times are in ms of
 * main thread; every comparison is made in one page, in turns, so that noise hits both.
 */
import packed, { metricIds } from 'virtual:lexicon';
import Mark from 'mark.js';
import { platforms } from '../../lib/platforms/index';
import { createClassifier } from '../../lib/recognise/dom/classify';
import { Finder } from '../../lib/recognise/dom/finder';
import { NearView } from '../../lib/recognise/dom/near-view';
import { PageScanner } from '../../lib/recognise/dom/page-scanner';
import { shadowRoots } from '../../lib/recognise/dom/shadow-hosts';
import { walk } from '../../lib/recognise/dom/walk';
import { type Lexicon, unpackLexicon } from '../../lib/recognise/strings/lexicon';

const WORDS = [
  '访客数',
  '支付金额',
  '支付转化率',
  '客单价',
  '加购人数',
  '退款率',
  '浏览量',
  '点击率',
];
const OTHERS = [
  '手工辣酱 280 克',
  '已发货',
  '查看详情',
  '2026-11-21 10:32',
  '张**',
  '普通快递',
  '一口价',
  '编辑',
];

/**
 * A back office of `count` text nodes in rows of `cells`: names, numbers, words. One row in
 * ten starts with a metric's name.
 */
export function layPage(count: number, cells = 10): void {
  const body = document.body;
  body.replaceChildren();
  let made = 0;
  let random = 7;
  const next = () => {
    random = (random * 1103515245 + 12345) % 2147483648;
    return random;
  };
  while (made < count) {
    const section = document.createElement('section');
    for (let row = 0; row < 50 && made < count; row++) {
      const line = document.createElement('div');
      line.className = 'row';
      for (let cell = 0; cell < cells && made < count; cell++) {
        const box = document.createElement('div');
        if (cell % 10 === 0 && row % 10 === 0) box.append(WORDS[next() % WORDS.length] ?? '');
        else if (cell % 2 === 1) box.append(String((next() % 100000) / 100));
        else box.append(`${OTHERS[next() % OTHERS.length]} ${row % 7}`);
        line.append(box);
        made++;
      }
      section.append(line);
    }
    body.append(section);
  }
}

const lexicon: Lexicon = unpackLexicon(packed, metricIds);
const generic = platforms.get('generic');
if (!generic) throw new Error('no generic platform');
const scene = { platform: generic, host: 'bench.example', pageKind: null };

function bareWalk(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    length += (node as Text).data.length;
  const spent = performance.now() - start;
  if (length < 0) throw new Error('never');
  return spent;
}

function ourScan(): { spent: number; marks: number; perLabel: number; found: number } {
  const start = performance.now();
  const highlight = new Highlight();
  const classify = createClassifier({
    lexicon,
    platform: generic?.id ?? '',
    labelsOf: [],
    host: scene.host,
    pageKind: null,
    scopes: [],
  });
  // As in the extension: every text is read, labels are handed to the browser's own watcher,
  // and those near the window are decided on.
  const close: Text[] = [];
  const near = new NearView((texts) => close.push(...texts));
  const finder = new Finder(
    classify,
    [],
    () => [],
    (added) => added && highlight.add(added.range),
    (text) => near.watch(text),
  );
  const walking = walk(document.documentElement, classify.filter, {
    onText: (text) => void finder.see(text),
    onNumber: () => undefined,
  });
  while (!walking.next().done);
  CSS.highlights.set('bench', highlight);
  const spent = performance.now() - start;
  const marks = finder.waiting.size;
  const decided = performance.now();
  for (const text of [...finder.waiting].slice(0, 300)) finder.consider(text);
  const perLabel = (performance.now() - decided) / 300;
  CSS.highlights.delete('bench');
  near.stop();
  return { spent, marks, perLabel, found: finder.marks.size };
}

function wrapMarks(): number {
  const start = performance.now();
  const words = new Set(WORDS);
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const hits: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (words.has((node as Text).data.trim())) hits.push(node as Text);
  for (const node of hits) {
    const mark = document.createElement('mark');
    node.replaceWith(mark);
    mark.append(node);
  }
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

function markJs(): Promise<number> {
  const start = performance.now();
  return new Promise((resolve) => {
    new Mark(document.body).mark(WORDS, {
      separateWordSearch: false,
      done: () => {
        document.body.getBoundingClientRect();
        resolve(performance.now() - start);
      },
    });
  });
}

/** Looking for shadow roots, which happens after the texts are read. */
function shadowSearch(): number {
  const start = performance.now();
  const search = shadowRoots(document.documentElement, undefined, () => undefined);
  while (!search.next().done);
  return performance.now() - start;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Longest and summed slices of the live scanner while `during` runs. */
async function live(during: (slices: number[]) => Promise<void>): Promise<number[]> {
  const slices: number[] = [];
  const scanner = new PageScanner({
    lexicon,
    ...scene,
    platform: generic as NonNullable<typeof generic>,
    markStyle: 'dotted',
    termsOff: [],
    onChange: () => undefined,
    onSlice: (ms) => slices.push(ms),
  });
  scanner.start();
  await scanner.settled();
  await during(slices);
  scanner.stop();
  return slices;
}

async function replaceRows(): Promise<number> {
  let spent = 0;
  await live(async (slices) => {
    await pause(100);
    slices.length = 0;
    const rows = [...document.querySelectorAll('.row')].slice(0, 200);
    for (const row of rows) row.replaceWith(row.cloneNode(true));
    await pause(600);
    spent = slices.reduce((sum, ms) => sum + ms, 0);
  });
  return spent;
}

/** Share of time spent while 200 numbers change every second. */
async function liveShare(seconds: number): Promise<number> {
  let share = 0;
  await live(async (slices) => {
    await pause(200);
    slices.length = 0;
    const numbers = [...document.querySelectorAll('.row > div:nth-child(2)')].slice(0, 200);
    const start = performance.now();
    let n = 0;
    while (performance.now() - start < seconds * 1000) {
      for (let i = 0; i < 10; i++, n++) {
        const box = numbers[n % numbers.length];
        if (box) box.textContent = String(n);
      }
      await pause(50);
    }
    share = slices.reduce((sum, ms) => sum + ms, 0) / (performance.now() - start);
  });
  return share;
}

/** Hours of churn in one go: tables come and go under the scanner. */
async function churn(rounds: number): Promise<void> {
  await live(async () => {
    const sections = [...document.querySelectorAll('section')];
    for (let round = 0; round < rounds; round++) {
      const section = sections[round % sections.length];
      const copy = section?.cloneNode(true);
      if (section && copy) {
        section.replaceWith(copy);
        sections[round % sections.length] = copy as HTMLElement;
      }
      if (round % 20 === 19) await pause(30);
    }
    await pause(1500);
  });
}

export const bench = {
  layPage,
  bareWalk,
  ourScan,
  shadowSearch,
  wrapMarks,
  markJs,
  live,
  replaceRows,
  liveShare,
  churn,
};
export type Bench = typeof bench;
(globalThis as unknown as { dongdianBench: Bench }).dongdianBench = bench;
