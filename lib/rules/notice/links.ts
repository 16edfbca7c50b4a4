/** One link as it stands on a page. */
export interface SeenLink {
  readonly text: string;
  readonly href: string;
  /** Words of its row or list entry, where the date may stand. */
  readonly near: string;
}

export interface FoundLink {
  readonly title: string;
  readonly address: string;
  /** As it is printed: 2026-11-20, 11-20. A year that is not written is not added. */
  readonly date: string;
}

/** An announcement of rules by its title: what kind of paper, and what it does or is about. */
const PAPER =
  /公示|公告|通知|通告|意见征集|征求意见|征集意见|意见稿|policy (?:update|change)|(?:update|change)s? to|announcement|notice of/i;
const ABOUT =
  /规则|规范|细则|标准|办法|规定|协议|费率|费用|运费|佣金|保证金|修订|变更|调整|新增|废止|下线|生效|发货|售后|polic|fees?|terms|rules?|requirement/i;
const MOST = 40;

/**
 * Links to announcements among those of a page: the title speaks of rules, and a day stands
 * beside it. A day that is still ahead belongs to something else.
 *
 * @param today ISO
 */
export function noticeLinks(links: readonly SeenLink[], today: string): FoundLink[] {
  const found = new Map<string, FoundLink>();
  for (const { text, href, near } of links) {
    const title = titleIn(text);
    if (title.length < 6 || title.length > 160 || !PAPER.test(title) || !ABOUT.test(title))
      continue;
    const date = dayBeside(`${text.replace(title, ' ')} ${near.replace(title, ' ')}`, today);
    if (date && !found.has(href)) found.set(href, { title, address: href, date });
    if (found.size >= MOST) break;
  }
  return [...found.values()];
}

const FULL = /20\d\d\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/;
const SHORT = /(?<![\d./-])(\d{1,2})\s*(?:月\s*(\d{1,2})\s*日|[-/](\d{1,2}))(?![\d/.-])/;

/** The link's words without a day that stands before or behind them. */
function titleIn(text: string): string {
  const day = new RegExp(`^(?:${FULL.source}|${SHORT.source})|(?:${FULL.source}|${SHORT.source})$`);
  return text.replace(/\s+/g, ' ').trim().replace(day, '').trim();
}

function dayBeside(text: string, today: string): string | null {
  const full = FULL.exec(text);
  const found = full ?? SHORT.exec(text);
  if (!found) return null;
  const [month, day] = [Number(found[1]), Number(found[2] ?? found[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  const ahead = full && `${full[0].slice(0, 4)}-${two(month)}-${two(day)}` > today;
  return ahead ? null : found[0].replace(/\s+/g, '');
}
