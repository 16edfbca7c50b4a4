import { findDates } from '../dates';
import { figureClasses, mentions } from '../facts';
import { compareKey, splitOrdinal, withoutHanBlanks } from '../normalise';
import { similarity } from '../similarity';
import { tokensOf } from '../tokens';
import type { Block, ChangeClass, NoticeChange } from '../types';
import { sentencesOf } from '../units';
import { wordsOf } from '../words/index';

/** The changes an announcement itself names. Nothing is compared, nothing concluded. */

const OLD_HEAD =
  /^(?:变更前|修订前|调整前|修改前|原(?:规则|内容|条款|规定|标准|费率)|旧(?:规则|版|内容)?|现行|before|old|current|previous)/i;
const NEW_HEAD =
  /^(?:变更后|修订后|调整后|修改后|变更[/／]?新增(?:内容)?|新增(?:内容|条款)?|新(?:规则|版|内容|规定|标准|费率)|现(?:规则|内容)|after|new|updated|proposed)/i;
const LIST =
  /(?:主要|核心|重点|关键)?(?:变更|变化|修订|调整|更新|新增|修改)(?:要点|内容|点|如下|说明|事项)?\s*(?:如下|为|包括)?\s*[:：]?\s*$|(?:主要|核心)(?:变更|变化|修订|调整)(?:点|要点|内容)?/;
const LIST_START =
  /^(?:[一二三四五六七八九十]、)?\s*(?:本次|此次)?(?:规则)?(?:主要|核心|重点)?(?:的)?(?:变更|变化|修订|调整|更新)(?:要点|内容|点|说明)?(?:如下|为|包括)?\s*(?:[:：]|$)/;
const LIST_END =
  /^(?:规则正文|正文|附件?|具体(?:规则|内容)|详见|点击|特此|感谢|如有|规则(?:链接|原文)|变更后规则|以下|查看)/;
const FROM_TO =
  /(?:由|从|将)\s*([^，。；\n由从将]{1,60}?)\s*(?:统一)?(?:调整|变更|修改|修订|更改|提升|提高|上调|下调|降低|下降|缩短|延长|改|升级|增加|减少)(?:为|至|到|成)\s*([^，。；\n]{1,60})/g;
const ARROW = /([^，。；\n:：→]{1,40})\s*(?:→|=>|-->|➔)\s*([^，。；\n→]{1,40})/g;
const MOST = 60;

export function changesOf(blocks: readonly Block[], intro: string): NoticeChange[] {
  const found: NoticeChange[] = [
    ...fromTables(blocks),
    ...fromMarks(blocks),
    ...fromLines(blocks),
    ...fromPhrases(intro),
  ];
  const listed = fromList(blocks).filter(
    (entry) => !found.some((known) => entry.sentence.includes(known.new ?? known.old ?? '\u0000')),
  );
  const seen = new Set<string>();
  return [...found, ...listed]
    .filter((change) => {
      const key = `${compareKey(change.old ?? '')}→${compareKey(change.new ?? '')}`;
      if (key === '→' || seen.has(key)) return false;
      seen.add(key);
      return compareKey(change.old ?? '') !== compareKey(change.new ?? '');
    })
    .slice(0, MOST);
}

function made(old: string | null, fresh: string | null, sentence: string): NoticeChange {
  return { class: classOf(old, fresh ?? ''), old: old || null, new: fresh || null, sentence };
}

/** By what differs first; a duty or penalty where no figure does. */
function classOf(old: string | null, fresh: string): ChangeClass {
  const figures = (text: string) => {
    const tokens = tokensOf(text, 'zh').filter(({ key }) => !/^c:[\d.]+$/.test(key));
    return { keys: new Set(tokens.map(({ key }) => key)), classes: figureClasses(tokens) };
  };
  const [before, after] = [figures(old ?? ''), figures(fresh || (old ?? ''))];
  const different = tokensOf(fresh || (old ?? ''), 'zh').filter(
    ({ key, kind }) => kind !== 'word' && !/^c:[\d.]+$/.test(key) && !before.keys.has(key),
  );
  const figure = figureClasses(different)[0] ?? (old ? undefined : after.classes[0]);
  if (figure) return figure;
  const words = wordsOf('zh');
  const text = `${old ?? ''} ${fresh}`;
  if (mentions(text, words.penalty).length > 0) return 'penalty';
  const duties = mentions(text, words.duty);
  if (duties.some(({ id }) => id === 'must' || id === 'mustNot')) return 'duty';
  return /新增|增加|类目|名单|目录|清单/.test(text) ? 'entry' : 'scope';
}

function fromTables(blocks: readonly Block[]): NoticeChange[] {
  return blocks.flatMap((block) => {
    const old = block.cells?.find(({ head }) => head && OLD_HEAD.test(head))?.text ?? null;
    const fresh = block.cells?.find(({ head }) => head && NEW_HEAD.test(head))?.text ?? null;
    if (!old && !fresh) return [];
    // 无, /, -: the cell says that there was nothing.
    const empty = (text: string | null) =>
      text && /^(?:[/／\-—–无]|暂无|新增)?$/.test(text) ? null : text;
    return [made(empty(old), empty(fresh), block.text)];
  });
}

function fromMarks(blocks: readonly Block[]): NoticeChange[] {
  return blocks.flatMap((block) => {
    const deleted = block.deleted ?? [];
    const inserted = block.inserted ?? [];
    return Array.from({ length: Math.max(deleted.length, inserted.length) }, (_, at) =>
      made(deleted[at] ?? null, inserted[at] ?? null, block.text || (deleted[at] ?? '')),
    );
  });
}

/** 变更前 and 变更后 as lines of their own, or at the start of a line. */
function fromLines(blocks: readonly Block[]): NoticeChange[] {
  const lines = blocks
    .filter(({ kind }) => kind !== 'row')
    .map(({ text }) => withoutHanBlanks(text));
  const found: NoticeChange[] = [];
  const label = (line: string, head: RegExp) => {
    const match = head.exec(line);
    const rest = match
      ? line.slice(match[0].length).replace(/^(?:内容|规则|条款)?\s*[:：]\s*/, '')
      : null;
    return match && (rest === '' || /[:：]/.test(line.slice(0, match[0].length + 4)))
      ? (rest ?? '')
      : null;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const old = label(line, OLD_HEAD);
    if (old === null) continue;
    const next = lines[at + 1] ?? '';
    const both = label(next, NEW_HEAD);
    if (old === '' && both === '') {
      const [pairs, used] = cellPairs(lines.slice(at + 2));
      found.push(...pairs);
      at += used + 1;
      continue;
    }
    const to = lines.slice(at + 1, at + 6).findIndex((each) => label(each, NEW_HEAD) !== null);
    if (to < 0) continue;
    const before = [old, ...lines.slice(at + 1, at + 1 + to)].filter(Boolean).join(' ');
    const head = label(lines[at + 1 + to] ?? '', NEW_HEAD) ?? '';
    const after = head || (lines[at + 2 + to] ?? '');
    if (before || after) found.push(made(before, after, after || before));
    at += to + 1;
  }
  return found;
}

/** Cells that were flattened to lines: old, new, old, new … as long as they resemble each other. */
function cellPairs(lines: readonly string[]): [NoticeChange[], number] {
  const found: NoticeChange[] = [];
  let at = 0;
  while (at + 1 < lines.length) {
    const [old, fresh] = [lines[at] ?? '', lines[at + 1] ?? ''];
    if (LIST_END.test(old) || similarity(old, fresh) < 0.3) break;
    found.push(made(old, fresh, fresh));
    at += 2;
  }
  return [found, at];
}

function fromPhrases(intro: string): NoticeChange[] {
  const found: NoticeChange[] = [];
  for (const sentence of intro.split('\n').flatMap(sentencesOf)) {
    for (const match of sentence.matchAll(FROM_TO))
      found.push(made(clean(match[1]), clean(match[2]), sentence));
    for (const match of sentence.matchAll(ARROW))
      found.push(made(clean(match[1]), clean(match[2]), sentence));
  }
  return found;
}

const clean = (text: string | undefined): string =>
  (text ?? '').replace(/^[\s“"'「（(]+|[\s”"'」）)]+$/g, '').trim();

/** Entries below 主要变更点, 核心变化 …, up to where the rule or the farewell begins. */
function fromList(blocks: readonly Block[]): NoticeChange[] {
  const found: NoticeChange[] = [];
  let inside = false;
  for (const block of blocks) {
    const line = withoutHanBlanks(block.text);
    const start = LIST_START.exec(splitOrdinal(line).rest);
    if (start && line.length < 400) {
      inside = true;
      const rest = splitOrdinal(line).rest.slice(start[0].length).trim();
      if (rest) found.push(...entriesOf(rest));
      continue;
    }
    if (!inside && block.kind === 'heading' && LIST.test(line)) {
      inside = true;
      continue;
    }
    if (!inside) continue;
    if (LIST_END.test(line) || (block.kind === 'heading' && !/变更|变化|修订|调整/.test(line))) {
      inside = false;
      continue;
    }
    if (OLD_HEAD.test(line) || NEW_HEAD.test(line)) {
      // From here on the changes stand as old and new; others read them.
      inside = false;
      continue;
    }
    if (block.kind === 'row' || isSignature(line)) continue;
    found.push(...entriesOf(line));
  }
  return found;
}

/** The platform's name or a date alone on a line. */
function isSignature(line: string): boolean {
  const rest = findDates(line)
    .reduce((text, { raw }) => text.replace(raw, ''), line)
    .trim();
  return (
    rest.length === 0 ||
    (rest.length <= 16 && !/\d/.test(rest) && /(?:网|平台|电商|天猫|公司|团队)$/.test(rest))
  );
}

function entriesOf(line: string): NoticeChange[] {
  return line
    .split(/(?<=[；;。])|(?=[①-⑳])|(?<=[。；;\s])(?=\d{1,2}[、.．)）](?!\d))/)
    .map((entry) => splitOrdinal(entry.trim()).rest.replace(/[；;。]$/, ''))
    .filter((entry) => entry.length >= 4)
    .map((entry) => made(null, entry, entry));
}
