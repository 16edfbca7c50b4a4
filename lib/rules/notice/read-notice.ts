import { isoOf } from '../dates';
import { halfWidthFigures, withoutHanBlanks } from '../normalise';
import type {
  Block,
  Completed,
  Doubt,
  Notice,
  NoticeField,
  Period,
  RuleText,
  Span,
} from '../types';
import { changesOf } from './changes-of-notice';
import { type Dated, datedIn, yearOfTitle } from './dated';
import { doubtsOf, impossibleDay } from './doubts';
import { kindOf } from './kind';
import { platformOfNotice } from './platform-of-notice';
import { type Candidate, candidatesOf, type Role } from './roles';
import { simplified } from './simplified';
import { titleOf } from './title';

/** Where the text of the rule itself begins, which tells of earlier days. */
const BODY = /(?:^|\n)\s*(?:规则正文|附件?[:：]|正文[:：]|第[一1]章|第[一1]条)/;
const TRANSITION =
  /((?<!\d)\d{1,3}|[一二三四五六七八九十]{1,4})\s*个?(?:自然|工作)?[日天](?:内)?(?:为|作为|是)?(?:规则)?过渡期|过渡期[为：:]?\s*((?<!\d)\d{1,3}|[一二三四五六七八九十]{1,4})\s*个?(?:自然|工作)?[日天]/;
const AT_ONCE =
  /(?:自)?(?:本?公告|本?通知|规则)?(?:发布|公布|公告|公示)?之日起(?:正式)?(?:生效|施行|实施|执行)|即日起(?:正式)?(?:生效|施行|实施|执行|，|,|平台)|(?:即时|立即)(?:生效|执行)|effective immediately|with immediate effect/i;
const AFTER_PUBLICITY = /公示期?(?:满|结束|届满|期满)(?:后|之后)?[^。；\n]{0,20}(?:废止|生效|下线)/;

/** Reads an announcement. Every date in the answer stands in the text; see `completed`. */
export function readNotice(text: RuleText): Notice {
  const lines = text.blocks
    .filter(({ chrome }) => !chrome)
    .map((block) => (block.cells ? lineOf(block) : plain(block.text)));
  const rows = new Map(
    text.blocks.flatMap((block) => (block.cells ? [[lineOf(block), block.text] as const] : [])),
  );
  const shown = lines.join('\n');
  // Read in one script, shown as written: both have the same places.
  const whole = simplified(shown);
  const title = titleOf(text);
  const kind = kindOf(title === null ? null : simplified(title), whole);
  const dates = datedIn(whole, yearOfTitle(title));
  const bodyAt = BODY.exec(whole)?.index ?? whole.length;
  const candidates = candidatesOf(whole, dates).map((candidate) =>
    candidate.from >= bodyAt && kind !== 'rule' && kind !== 'law'
      ? { ...candidate, sure: candidate.sure - 1 }
      : candidate,
  );
  const spans: Partial<Record<NoticeField, Span>> = {};
  const completed: Completed[] = [];
  const doubts: Doubt[] = [];
  const note = (field: NoticeField, candidate: Candidate) => {
    const span = spanOf(shown, candidate.from, candidate.to);
    const [left, right] = lineAround(whole, candidate.from);
    // A row was read with the heads of its columns; shown is the row as it stands.
    const row = rows.get(shown.slice(left, right));
    spans[field] = row ? { ...span, text: row } : span;
    for (const part of new Set(candidate.dated.completed)) completed.push({ field, part });
    doubts.push(...impossibleDay(field, candidate.dated.end));
  };
  const day = (field: NoticeField, candidate: Candidate | null): string | null => {
    const iso = candidate?.dated.start ? isoOf(candidate.dated.start) : null;
    if (candidate && iso) note(field, candidate);
    return iso;
  };
  const period = (field: NoticeField, candidate: Candidate | null): Period | null => {
    if (!candidate) return null;
    const read = periodOf(candidate);
    if (!read.start && !read.end) return null;
    note(field, candidate);
    return read;
  };

  const comment = period('comment', commentCandidate(candidates));
  const publicity = period('publicity', best(candidates, 'publicity'));
  const stated = best(candidates, 'effective', 1, (several) => {
    if (several) doubts.push({ field: 'effective', why: 'several-dates' });
  });
  const enforcedAt = best(candidates, 'enforced');
  const begins = fromCandidate(whole, candidates);
  const beginsIn = begins?.role === 'effective' ? begins.candidate : null;
  const atOnce = AT_ONCE.exec(whole.slice(0, bodyAt));
  const effectiveAt = stated ?? (enforcedAt && !begins && !atOnce ? enforcedAt : beginsIn);
  const enforcedFrom =
    (enforcedAt === effectiveAt ? null : enforcedAt) ??
    (begins?.role === 'enforced' ? begins.candidate : null);
  let effective = day('effective', effectiveAt);
  const enforced = day('enforced', enforcedFrom);
  const announced =
    day('announced', best(candidates, 'announced')) ??
    day('announced', byPlace(whole, dates)) ??
    (kind === 'consultation' ? comment?.start : publicity?.start) ??
    null;
  if (!effective && atOnce && announced && (kind === 'in-force' || kind === 'other')) {
    effective = announced;
    spans.effective = sentenceAt(shown, atOnce.index);
    completed.push({ field: 'effective', part: 'from-announcement' });
  }
  const later = AFTER_PUBLICITY.exec(whole.slice(0, bodyAt));
  const transition = TRANSITION.exec(whole);
  if (transition) spans.transition = sentenceAt(shown, transition.index);
  const read = { announced, comment, publicity, effective, enforced };
  return {
    title,
    kind,
    platform: platformOfNotice(title, whole, text.address),
    ...read,
    derivedEffective: !effective && later ? (publicity?.end ?? null) : null,
    transition: transition
      ? (/\d+|[一二三四五六七八九十]+/.exec(transition[0])?.[0] ?? '') +
        (/工作[日天]/.test(transition[0]) ? '个工作日' : '天')
      : null,
    changes: changesOf(text.blocks, whole.slice(0, Math.max(bodyAt, 1500))),
    spans,
    completed,
    doubts: [...doubts, ...doubtsOf(read)],
  };
}

const plain = (text: string): string => withoutHanBlanks(halfWidthFigures(text));

/** A row says what each of its cells is. */
function lineOf({ text, cells }: Block): string {
  if (!cells?.some(({ head }) => head)) return plain(text);
  const said = cells
    .filter((cell) => cell.text)
    .map((cell) => (cell.head ? `${cell.head}：${cell.text}` : cell.text));
  return plain(said.join('；'));
}

const isDay = ({ dated }: Candidate): boolean => Boolean(dated.start && isoOf(dated.start));

/** The surest candidate of a role; of equally sure ones the first. */
function best(
  candidates: readonly Candidate[],
  role: Role,
  least = 1,
  onSeveral?: (several: boolean) => void,
): Candidate | null {
  const mine = candidates.filter((each) => each.role === role && each.sure >= least && isDay(each));
  const most = mine.reduce((top, { sure }) => Math.max(top, sure), 0);
  const surest = mine.filter(({ sure }) => sure === most);
  const days = new Set(surest.map(({ dated }) => dated.start && isoOf(dated.start)));
  onSeveral?.(days.size > 1);
  return surest[0] ?? null;
}

/** A whole period before a half one; one that is written before one that is past history. */
function commentCandidate(candidates: readonly Candidate[]): Candidate | null {
  const mine = candidates.filter(({ role }) => role === 'comment');
  return (
    mine.find(({ dated, sure }) => !dated.single && sure >= 2) ??
    joined(mine) ??
    mine.find(({ sure }) => sure >= 2) ??
    null
  );
}

/** "自 D1 起征集 …，D2 截止": two halves of one period. */
function joined(mine: readonly Candidate[]): Candidate | null {
  const start = mine.find(({ endOnly, dated }) => !endOnly && dated.single);
  const end = mine.find(({ endOnly }) => endOnly);
  if (!start || !end || end.from < start.from) return null;
  return {
    ...start,
    dated: { ...start.dated, end: end.dated.end, single: false },
    to: end.to,
  };
}

function periodOf({ dated, endOnly }: Candidate): Period {
  const start = dated.start && isoOf(dated.start);
  const end = dated.end && isoOf(dated.end);
  if (!dated.single) return { start, end };
  return endOnly ? { start: null, end } : { start, end: null };
}

const PUNISHES = /处罚|处置|管控|清退|严格|排查|整治|治理|抽检|下架|封禁|限制|违规/;

/** "6月5日起，平台将 …": from then on something applies, or is enforced. */
function fromCandidate(
  whole: string,
  candidates: readonly Candidate[],
): { candidate: Candidate; role: 'effective' | 'enforced' } | null {
  const candidate = candidates.find(
    (each) => each.role === 'from' && each.sure >= 1 && isDay(each),
  );
  if (!candidate) return null;
  const said = whole.slice(candidate.dated.to, candidate.dated.to + 60).split(/[。；\n]/)[0] ?? '';
  return { candidate, role: PUNISHES.test(said) ? 'enforced' : 'effective' };
}

/** A date alone on a line at the top or the bottom: when it was put up. */
function byPlace(whole: string, dates: readonly Dated[]): Candidate | null {
  const edge = dates.find((dated) => {
    if (!dated.single || (dated.from >= 240 && whole.length - dated.from >= 200)) return false;
    const [from, to] = lineAround(whole, dated.from);
    const rest = (whole.slice(from, dated.from) + whole.slice(dated.to, to))
      .replace(/\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/g, '')
      .replace(/[\s|·,，:：()（）]/g, '');
    return rest.length <= 14 && !/生效|实施|截止|至|起/.test(rest);
  });
  if (!edge) return null;
  const [from, to] = lineAround(whole, edge.from);
  return { role: 'announced', dated: edge, sure: 1, endOnly: false, from, to };
}

function lineAround(whole: string, at: number): [number, number] {
  const end = whole.indexOf('\n', at);
  return [whole.lastIndexOf('\n', at) + 1, end < 0 ? whole.length : end];
}

function sentenceAt(whole: string, at: number): Span {
  const left = Math.max(whole.lastIndexOf('。', at - 1), whole.lastIndexOf('\n', at - 1)) + 1;
  const ends = ['。', '\n'].map((sign) => whole.indexOf(sign, at)).filter((end) => end >= 0);
  return spanOf(whole, left, Math.min(whole.length, ...ends.map((end) => end + 1)));
}

function spanOf(whole: string, from: number, to: number): Span {
  const raw = whole.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const text = raw.trim();
  return { text, start, end: start + text.length };
}
