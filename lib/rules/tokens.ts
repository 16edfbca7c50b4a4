import { dateKey, findDates } from './dates';
import { compareKey, WEB_ADDRESS } from './normalise';
import { HAN_DIGITS, hanNumber, SPELLED_TENS, spelledIn, WORD_SPAN, wordNumber } from './spelled';
import type { RuleLanguage } from './types';

/** One piece of a sentence: a word, a character, or a number with its unit. */
export interface Token {
  /** What two tokens are compared by. */
  readonly key: string;
  readonly kind: 'word' | 'money' | 'percentage' | 'duration' | 'date' | 'count' | 'reference';
  readonly start: number;
  readonly end: number;
}

const CURRENCY_BEFORE =
  '(?:[$€£¥￥₹₩₽]|\\b(?:USD|EUR|GBP|CNY|RMB|HKD|PLN|CHF|SGD|AUD|CAD|JPY|US\\$|CA\\$|AU\\$|S\\$|HK\\$))';
const CURRENCY_AFTER =
  '(?:[$€£¥￥₹]|元|人民币|美元|欧元|港元|日元|块|分钱|(?:USD|EUR|GBP|CNY|RMB|HKD|PLN|CHF|zł|euros?|dollars?|pounds?|yuan|złotych|złote)(?![\\p{L}]))';
const FIGURE =
  "\\d+(?:[.,\\u00a0\\u202f' ]\\d{3}(?!\\d))*(?:[.,]\\d+)?(?:\\s?(?:万|亿|千|百万|million|billion|thousand|Millionen|millions|millones|miljoen|tys|[kKmM](?![\\p{L}\\d])))?";
const SPAN_UNIT =
  '(?:个?工作日|个?自然日|个?小时|分钟|秒|天|日(?!期|常|用|志|元|本)|个?月(?!\\s?\\d)|周(?!边|期|年)|星期|年(?!\\d|\\s?\\d|度|龄)|季度|(?:calendar|business|working|consecutive)?[\\s-]*(?:days?|hours?|weeks?|months?|years?|minutes?|seconds?)(?![\\p{L}])|(?:Kalender|Werk|Arbeits)?-?(?:[Tt]age?n?|[Ss]tunden?|[Ww]ochen?|[Mm]onate?n?|[Jj]ahren?|[Mm]inuten?)(?![\\p{L}])|(?:jours?|heures?|semaines?|mois|ans?|années?)(?![\\p{L}])|(?:días?|horas?|semanas?|meses|mes|años?|minutos?)(?![\\p{L}])|(?:dagen|dag|uur|uren|weken|week|maanden|maand|jaar|jaren|werkdagen|kalenderdagen|minuten)(?![\\p{L}])|(?:dni|dzień|dnia|godzin\\p{L}*|tygodni\\p{L}*|miesi\\p{L}+|lat|rok\\p{L}*|minut\\p{L}*)(?![\\p{L}]))';
const COUNT_UNIT =
  '(?:次|件|单|个|笔|款|款商品|家|人|名|分(?!钟|期|析|别|类|为|享|销|级|成|配|项|店)|倍|级|种|条|张|份|字|页|台|批|(?:kg|g|ml|GB|MB|px)(?![\\p{L}])|像素|克|千克|公斤|斤|米|厘米)';

const NUMBER = new RegExp(
  [
    `(?<percent>[+-]?\\d+(?:[.,]\\d+)?\\s?(?:%|％|‰|percent\\b|per cent\\b|Prozent\\b|个百分点|procent\\b|procento?w?\\b)|百分之[${HAN_DIGITS}点\\d]+)`,
    `(?<money>${CURRENCY_BEFORE}\\s?${FIGURE}|${FIGURE}\\s?${CURRENCY_AFTER})`,
    `(?<clock>(?<![\\d:：])(?:[01]?\\d|2[0-4])[:：][0-5]\\d(?![\\d:：]))|(?<settled>(?<![A-Za-z])T\\s?[+＋]\\s?\\d{1,3})`,
    `(?<duration>(?<![\\d第])\\d+(?:[.,]\\d+)?\\s?(?:\\)\\s?)?-?${SPAN_UNIT}|(?<=[\\s,，(（内后前为于起过近满每共的在将需须应至到或以有达续少多长]|^)[${HAN_DIGITS}]{1,4}个?(?:工作日|自然日|小时|分钟|天|日(?=内|前|后|起|为)|个月|年(?=内|以)))`,
    `(?<reference>第\\s?[${HAN_DIGITS}百零〇\\d]+\\s?[条章节款项]|(?:section|sections|article|articles|clause|paragraph|appendix|annex|ziffer|abschnitt|artikel|artículo|artikelen|artykuł\\p{L}*|cláusula|§+|art\\.|point|pkt|ust\\.)\\s?\\d+(?:\\.\\d+)*[a-z]?(?![\\p{L}])|(?:section|appendix|annex|anhang|annexe|bijlage|anexo|sekcja)\\s[b-hj-z](?:\\.\\d+)*(?![\\p{L}’']))`,
    `(?<version>(?:version|v)\\s?\\d+(?:\\.\\d+)+)`,
    `(?<count>(?<![A-Za-z])${FIGURE}\\s?${COUNT_UNIT}?)`,
  ].join('|'),
  'giu',
);

const SCALE: readonly (readonly [RegExp, number])[] = [
  [/百万|million|millones|miljoen|(?<=\d\s?)m$/i, 1e6],
  [/亿/, 1e8],
  [/billion/i, 1e9],
  [/万/, 1e4],
  [/千|thousand|tys|(?<=\d\s?)k$/i, 1e3],
];

/** 50,000 · 5万 · 50.000 (German) → 50000; unreadable ones stay as written. */
function figureValue(text: string): string {
  const figure = /\d[\d.,\u00a0\u202f' ]*/.exec(text)?.[0]?.trim();
  if (!figure) return compareKey(text);
  const bare = figure.replace(/[\u00a0\u202f' ]/g, '').replace(/[.,]$/, '');
  // Groups of three behind a mark are thousands in every language here, but for 0.125.
  const whole = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(bare)
    ? bare.replace(/[.,]/g, '')
    : /^\d{1,3}(?:,\d{3})+\.\d+$/.test(bare)
      ? bare.replace(/,/g, '')
      : /^\d{1,3}(?:\.\d{3})+,\d+$/.test(bare)
        ? bare.replace(/\./g, '').replace(',', '.')
        : bare.replace(',', '.');
  const scale = SCALE.find(([pattern]) => pattern.test(text))?.[1] ?? 1;
  const value = Number(whole) * scale;
  return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : compareKey(text);
}

const SPAN_NAMES: readonly (readonly [RegExp, string])[] = [
  [/工作日|business|working|werk|arbeits|ouvr/i, 'workday'],
  [/小时|hour|stunde|heure|hora|uur|uren|godzin/i, 'h'],
  [/分钟|minut/i, 'min'],
  [/秒|second/i, 's'],
  [/周|星期|week|woche|semaine|semana|weken|tygod/i, 'week'],
  [/月|month|monat|mois|mes|maand|miesi/i, 'month'],
  [/年|year|jahr|\bans?\b|année|año|jaar|jaren|lat|rok/i, 'year'],
  [/天|日|day|tag|jour|día|dag|dni|dzień/i, 'day'],
];

function durationKey(raw: string): string {
  const han = new RegExp(`^[${HAN_DIGITS}]+`).exec(raw)?.[0];
  const word = /^[a-z-]+/i.exec(raw)?.[0]?.toLowerCase();
  const value = han
    ? String(hanNumber(han) ?? han)
    : word
      ? String(wordNumber(word) ?? SPELLED_TENS[word] ?? word)
      : figureValue(raw);
  const unit = SPAN_NAMES.find(([pattern]) => pattern.test(raw))?.[1] ?? 'span';
  return `${value}${unit}`;
}

const MONEY_NAMES: readonly (readonly [RegExp, string])[] = [
  [/HK\$|HKD|港元/i, 'HKD'],
  [/\$|USD|dollar|美元/i, 'USD'],
  [/€|EUR|欧元/i, 'EUR'],
  [/£|GBP|pound/i, 'GBP'],
  [/zł|PLN/i, 'PLN'],
  [/元|¥|￥|CNY|RMB|yuan|人民币/i, 'CNY'],
];

const FIGURE_KINDS = ['money', 'percentage', 'duration', 'count'] as const;

interface Atom extends Token {}

function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = findDates(text).map(({ parts, start, end }) => ({
    kind: 'date' as const,
    key: `d:${dateKey(parts)}`,
    start,
    end,
  }));
  // Marks instead of a search: a line may hold thousands of figures.
  const marks = new Uint8Array(text.length);
  for (const { start, end } of atoms) marks.fill(1, start, end);
  const taken = (start: number, end: number) => marks.subarray(start, end).includes(1);
  if (text.includes('/') || text.includes('www.'))
    for (const match of text.matchAll(WEB_ADDRESS)) {
      const end = match.index + match[0].length;
      // A date inside an address is part of it.
      for (let at = atoms.length - 1; at >= 0; at -= 1) {
        const atom = atoms[at];
        if (atom && atom.start < end && atom.end > match.index) atoms.splice(at, 1);
      }
      atoms.push({ kind: 'reference', key: 'r:address', start: match.index, end });
      marks.fill(1, match.index, end);
    }
  for (const match of text.matchAll(WORD_SPAN)) {
    const [raw] = match;
    const end = match.index + raw.length;
    if (taken(match.index, end)) continue;
    atoms.push({ kind: 'duration', key: `t:${durationKey(raw)}`, start: match.index, end });
    marks.fill(1, match.index, end);
  }
  for (const match of text.matchAll(NUMBER)) {
    const raw = match[0].trimEnd();
    const end = match.index + raw.length;
    if (taken(match.index, end)) continue;
    const groups = match.groups ?? {};
    if (groups.percent)
      atoms.push({ kind: 'percentage', key: `p:${percentValue(raw)}`, start: match.index, end });
    else if (groups.money) {
      const name = MONEY_NAMES.find(([pattern]) => pattern.test(raw))?.[1] ?? 'money';
      atoms.push({ kind: 'money', key: `m:${figureValue(raw)}${name}`, start: match.index, end });
    } else if (groups.duration)
      atoms.push({ kind: 'duration', key: `t:${durationKey(raw)}`, start: match.index, end });
    else if (groups.reference || groups.version)
      atoms.push({ kind: 'reference', key: `r:${compareKey(raw)}`, start: match.index, end });
    else
      atoms.push({
        kind: 'count',
        key: `c:${figureValue(raw)}${compareKey(raw.replace(/^[\d.,\s\u00a0\u202f']+/, ''))}`,
        start: match.index,
        end,
      });
  }
  for (const { start, end } of atoms) marks.fill(1, start, end);
  for (const spelled of spelledIn(text))
    if (!taken(spelled.start, spelled.end)) {
      atoms.push(spelled);
      marks.fill(1, spelled.start, spelled.end);
    }
  return atoms.sort((a, b) => a.start - b.start);
}

const percentValue = (raw: string): string => {
  const han = /^百分之(.+)$/.exec(raw)?.[1];
  const mille = /‰/.test(raw) ? '‰' : '';
  return han && !/\d/.test(han) ? String(hanNumber(han) ?? han) : figureValue(raw) + mille;
};

let segmenter: Intl.Segmenter | null | undefined;

/** Chinese words where the browser knows them; a character each where it does not. */
function segments(text: string): { segment: string; index: number }[] {
  if (segmenter === undefined)
    segmenter =
      typeof Intl !== 'undefined' && 'Segmenter' in Intl
        ? new Intl.Segmenter('zh', { granularity: 'word' })
        : null;
  if (segmenter) return [...segmenter.segment(text)];
  return [...text.matchAll(/./gsu)].map((match) => ({ segment: match[0], index: match.index }));
}

const RUN = /\p{Script=Han}+|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}]+)*|✉/gu;

/** Tokens of one sentence; punctuation is not among them. */
export function tokensOf(text: string, language: RuleLanguage): Token[] {
  const atoms = atomsOf(text);
  const tokens: Token[] = [];
  let at = 0;
  const words = (from: number, to: number) => {
    const part = text.slice(from, to);
    for (const match of part.matchAll(RUN)) {
      const start = from + match.index;
      if (language === 'zh' && /^\p{Script=Han}/u.test(match[0]))
        for (const { segment, index } of segments(match[0]))
          tokens.push({
            kind: 'word',
            key: segment.normalize('NFKC'),
            start: start + index,
            end: start + index + segment.length,
          });
      else
        tokens.push({
          kind: 'word',
          key: match[0].normalize('NFKC').toLowerCase().replace(/[’]/g, "'"),
          start,
          end: start + match[0].length,
        });
    }
  };
  for (const atom of atoms) {
    words(at, atom.start);
    tokens.push(atom);
    at = atom.end;
  }
  words(at, text.length);
  return tokens;
}

export const isFigure = (token: Token): boolean =>
  (FIGURE_KINDS as readonly string[]).includes(token.kind) || token.kind === 'date';
