import type { Dated } from './dated';

/** What a date in an announcement is for, by the words of its clause. */

export type Role = 'announced' | 'comment' | 'publicity' | 'effective' | 'enforced' | 'from';

export interface Candidate {
  readonly role: Role;
  readonly dated: Dated;
  /** 3: the words say it; 2: likely; 1: only by its place. */
  readonly sure: number;
  /** The date ends a period whose start is not written. */
  readonly endOnly: boolean;
  readonly from: number;
  readonly to: number;
}

const HISTORY =
  /首次(?:发布|生效|公示)|最[新近](?:一?次)?(?:修订|修改|更新|生效)|上一?次|原(?:规则|版|定|计划|拟)|previous|originally(?:ly)?\b/i;

/** Words behind the date, up to the next date or the end of the clause. */
const AFTER: readonly (readonly [Role, number, RegExp])[] = [
  [
    'comment',
    3,
    /^[^，。；\n]{0,16}?(?:意见征集|征求意见|征集意见|公开征集|征集了?意见|开放投票|进行投票|众议)/,
  ],
  [
    'enforced',
    3,
    /^[^，。；\n]{0,8}?(?:正式|统一|全面)?(?:开始|起)(?:正式|严格|全面)?执行|^[^，。；\n]{0,8}?(?:正式|严格)执行/,
  ],
  ['announced', 3, /^[^，。；\n]{0,8}?(?:进行|予以|开始)?了?(?:规则)?(?:变更)?公示(?:通知|公告)?/],
  [
    'effective',
    3,
    /^[^，。；\n]{0,16}?(?:正式|逐步|全面|陆续|分批|首次|修订并|发布并)?(?:生效(?!后|前|的|期)|施行|实施(?!细则|办法|后)|启用|废止|失效)/,
  ],
  [
    'effective',
    2,
    /^[^，。；\n]{0,12}?(?:(?:正式|全量|逐步|全面)?(?:上线(?!前|后)|下线|执行|落地|切换|停止|关闭|开放|调整))/,
  ],
  ['announced', 3, /^[^，。；\n]{0,8}?(?:正式)?(?:发布|公布|发出|公告)/],
  ['announced', 2, /^[^，。；\n]{0,8}?(?:修订|修改|更新)/],
  [
    'from',
    1,
    /^(?:当[日天晚]|次日)?[^，。；\n\d]{0,8}?(?:时|后)起(?=[，,\s])|^\s*(?:\d{1,2}\s*[:：点时]\s*\d{0,2}分?|零点|零时|[（(][^）)]{0,8}[）)])?\s*(?:起|之日起|开始)/,
  ],
];

/** Words in front of the date, back to the date before or the start of the clause. */
const BEFORE: readonly (readonly [Role, number, RegExp])[] = [
  [
    'comment',
    3,
    /(?:意见征集|征求意见|征集意见|意见反馈|反馈意见|投票|征集)(?:的?(?:期限?|时间|截止(?:时间|日期)?|日期|周期|窗口期?|起止时间))?(?:内|为|是)?\s*[（(：:]?\s*(?:自|从|于)?\s*$/,
  ],
  [
    'publicity',
    3,
    /公示(?:的?(?:期限?|时间|日期|周期|起止时间))(?:内|为|是)?\s*[（(：:]?\s*(?:自|从)?\s*$/,
  ],
  [
    'enforced',
    3,
    /(?:(?:开始|正式|严格)执行|处罚|管控)(?:时间|日期)\s*(?:为|是)?\s*[：:]?\s*$|过渡期(?:截止|结束|至|到|为?截止)[^，。；\n]{0,6}$|过渡期后?[，,]?(?:将)?(?:于|自)\s*$/,
  ],
  [
    'effective',
    3,
    /(?:延期|延后|推迟|顺延|提前|改期|调整)(?:至|到|为)\s*$|(?:postponed|delayed|moved|brought forward) (?:to|until)\s*$/i,
  ],
  [
    'effective',
    3,
    /(?:生效|施行|实施|执行|上线|废止|下线)(?:的?(?:时间|日期|日))?\s*(?:为|是|于|预计为?)?\s*[（(：:|]?\s*(?:自|预计)?\s*$/,
  ],
  [
    'effective',
    3,
    /(?:effective(?:\s+(?:date|as of|from|on|starting|beginning))?|(?:takes?|taking|into|in) (?:effect|force)(?:\s+(?:on|as of|from|starting))?|appl(?:y|ies) (?:from|as of|starting)|start(?:ing|s) (?:on|from)?|beginning(?: on)?|in vigore|gültig ab|treten? (?:am|zum)|en vigueur (?:le|à compter du)|efectos? (?:a partir del?|el)|ingang van|wejd\S* w życie)\s*[:：]?\s*$/i,
  ],
  [
    'announced',
    3,
    /(?:(?:发布|公告|发文|公示|更新)(?:的?(?:时间|日期))|published(?: on)?|announced(?: on)?|posted(?: on)?|date posted|announcement date)\s*[：:|]?\s*$/i,
  ],
  [
    'announced',
    2,
    /(?:last updated|updated(?: on)?|revised(?: on)?|last modified|(?:修订|修改)(?:时间|日期))\s*[：:|]?\s*$/i,
  ],
  [
    'comment',
    3,
    /(?:comments?|feedback|consultation)(?: period)?(?:\s+(?:is|runs|open|closes|ends))?(?:\s+(?:from|by|until|before|on))\s*[:：]?\s*$/i,
  ],
];

const UNTIL =
  /(?:截止(?:到|至|时间为?|日期为?)?|截至|止于|结束于|until|by|before|closes on)\s*[：:]?\s*$/i;
const ENDS = /^[^，。；\n]{0,6}?(?:前|之前|截止|结束|完成|届满|止)/;
const OPINION = /意见|征集|反馈|投票|建议|comment|feedback/i;

/** A clause without an end is looked at no further than this: a line may hold thousands of dates. */
const CLAUSE = 400;

/** Clause of a place in the text. */
function clauseAround(text: string, from: number, to: number): [number, number] {
  const first = Math.max(0, from - CLAUSE);
  const head = text.slice(first, from);
  const tail = text.slice(to, to + CLAUSE);
  const left = Math.max(...['。', '；', ';', '\n', '！'].map((sign) => head.lastIndexOf(sign)));
  let right = tail.length;
  for (const sign of ['。', '；', '\n', '！']) {
    const at = tail.indexOf(sign);
    if (at >= 0) right = Math.min(right, at + (sign === '\n' ? 0 : 1));
  }
  return [first + left + 1, to + right];
}

/** More dates than a notice has; a table of them says nothing about the notice itself. */
const MOST_DATES = 500;

export function candidatesOf(text: string, dates: readonly Dated[]): Candidate[] {
  return dates.slice(0, MOST_DATES).flatMap((dated, index): Candidate[] => {
    const [left, right] = clauseAround(text, dated.from, dated.to);
    const previous = dates[index - 1]?.to ?? 0;
    const next = dates[index + 1]?.from ?? text.length;
    const before = text.slice(Math.max(left, previous, dated.from - 40), dated.from);
    const after = text.slice(dated.to, Math.min(right, next, dated.to + 50));
    const clause = text.slice(left, right);
    const base = { dated, from: left, to: right };
    const old = HISTORY.test(before.slice(-12)) || /^[^，。；\n]{0,8}?首次/.test(after);
    if (
      dated.single &&
      OPINION.test(clause) &&
      (UNTIL.test(before) || ENDS.test(after)) &&
      !/^[^，。；\n]{0,14}?(?:生效|施行|实施|执行)/.test(after)
    )
      return [{ ...base, role: 'comment', sure: 3, endOnly: true }];
    const found: Candidate[] = [];
    for (const [role, sure, pattern] of BEFORE)
      if (pattern.test(before)) {
        found.push({ ...base, role, sure, endOnly: false });
        break;
      }
    for (const [role, sure, pattern] of AFTER)
      if (pattern.test(after)) {
        // A period of publicity is a period; a day of it is the day of the announcement.
        const real =
          role === 'announced' && !dated.single && /公示/.test(after) ? 'publicity' : role;
        found.push({ ...base, role: real, sure, endOnly: false });
        break;
      }
    // In prose the verb behind the date decides; a label with a colon in front of it is plainer.
    const label = /[:：|（(]\s*$/.test(before);
    const [best] = (label ? found : found.toReversed()).toSorted((a, b) => b.sure - a.sure);
    if (!best) return [];
    return [old ? { ...best, sure: Math.min(best.sure, 1) } : best];
  });
}
