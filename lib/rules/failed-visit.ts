import type { FailedWhy, RuleLanguage, RuleText } from './types';

/** Visits that do not count: login walls, error and block pages, empty and half-loaded ones. */

const LOGIN =
  /请(?:先|您)?(?:重新)?登录|登录后(?:查看|继续|可见)|账号登录|扫码登录|密码登录|未登录|登录已过期|(?:please )?(?:sign|log) ?in to (?:continue|view|your account|see)|you (?:must|need to) (?:be logged|log|sign) ?in|login required|session (?:has )?expired|bitte melden sie sich an|veuillez vous (?:connecter|identifier)|inicia sesión para|log in om|zaloguj się, aby/i;
const BLOCKED =
  /captcha|verify (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|i.m not a robot|access (?:to this page (?:has been )?)?denied|you(?:'|’| ha)?ve been blocked|temporarily blocked|unusual (?:traffic|activity)|checking your browser|just a moment|enable (?:javascript|cookies)|javascript is (?:disabled|required)|please turn (?:java)?script|request blocked|ddos protection|attention required|too many requests|滑动验证|安全验证|验证码|访问(?:过于)?频繁|访问被拒绝|访问受限|请求过于频繁|系统检测到异常|网络环境存在风险|人机验证|拖动滑块|启用 ?javascript|zugriff verweigert|accès refusé|acceso denegado|toegang geweigerd|odmowa dostępu/i;
const ERROR =
  /(?:^|\s)(?:404|403|500|502|503|504)(?:\s|$|[^\d]{0,3}(?:not found|error|forbidden|bad gateway|service|gateway))|page (?:you (?:requested|are looking for) )?(?:was |could |can)?(?:not|n.t|isn.t|cannot)(?: be)? (?:found|available|exist)|page not found|this page (?:isn.t|is not|is no longer) available|we.re sorry|sorry, (?:something|we|this|there)|something went wrong|(?:an|internal|server|unexpected|application) error|service (?:is )?(?:temporarily )?unavailable|bad gateway|gateway time-?out|failed to load|could not be loaded|try again later|under maintenance|page de maintenance|site (?:est )?(?:actuellement )?en maintenance|wartungsarbeiten|en mantenimiento|onderhoud|konserwacj|be right back|页面不存在|页面(?:找不到|走丢|出错|异常|已失效)|找不到(?:该|您|你)?(?:访问|请求)?的?(?:页面|内容)|内容不存在|(?:文章|规则|内容)已(?:下线|删除|失效)|系统(?:繁忙|错误|异常|维护)|服务器(?:错误|异常|开小差|繁忙)|网络(?:异常|错误|不给力)|加载失败|请稍后(?:再试|重试)|请刷新(?:页面|重试)|数据加载中|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|pagina niet gevonden|strona nie (?:została )?znaleziona|leider ist ein fehler|une erreur est survenue|ha ocurrido un error|er is een fout|wystąpił błąd/i;

/** Longer texts with such a phrase talk about it; shorter ones are it. In characters. */
const SHORT_PAGE = 1200;
const TINY_PAGE = 400;
const NOTHING = 40;
const CLAUSE =
  /第[一二三四五六七八九十\d]+条|商家(?:应|须|不得|需|可)|公示|生效|\b(?:sellers?|merchants?) (?:must|may|shall)\b/i;

export const textOf = (text: RuleText): string => text.blocks.map((block) => block.text).join('\n');

/** Han characters say about three times as much as letters. */
export function weightOf(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return text.replace(/\s/g, '').length + 2 * han;
}

/** Why this page, by itself, is no rule text; null when it may be one. */
export function failedAlone(text: RuleText): FailedWhy | null {
  const whole = textOf(text);
  const size = weightOf(whole);
  if (whole.replace(/\s/g, '').length === 0) return 'empty';
  const unreadable = whole.match(/\ufffd/g)?.length ?? 0;
  if (unreadable > whole.length / 10) return 'unreadable';
  if (text.passwordField && size < SHORT_PAGE) return 'login';
  // A rule may speak of log-ins and errors; a page that is one says so first, and says little.
  const start = CLAUSE.test(whole)
    ? whole.slice(0, 24)
    : size < TINY_PAGE
      ? whole
      : whole.slice(0, 120);
  if (size < SHORT_PAGE) {
    if (LOGIN.test(start)) return 'login';
    if (BLOCKED.test(start)) return 'blocked';
    if (ERROR.test(start)) return 'error-page';
  }
  if (text.passwordField && size < 2 * SHORT_PAGE) return 'login';
  return null;
}

/**
 * The pair together: a page that is far shorter than it was, or in another language, was not the
 * rule. `shared` is the share of the shorter text's sentences that stand in the longer one.
 */
export function failedTogether(
  before: string,
  after: string,
  { shared, contiguous }: { readonly shared: number; readonly contiguous: boolean },
  languages: readonly [RuleLanguage, RuleLanguage],
): { readonly side: 'before' | 'after'; readonly why: FailedWhy } | null {
  const sizes = { before: weightOf(before), after: weightOf(after) };
  const side = sizes.after < sizes.before ? 'after' : 'before';
  const ratio = Math.min(sizes.before, sizes.after) / Math.max(1, sizes.before, sizes.after);
  const short = Math.min(sizes.before, sizes.after);
  if (short < NOTHING && ratio < 0.5) return { side, why: 'empty' };
  if (languages[0] !== languages[1] && !languages.includes('other') && shared < 0.3 && short > 300)
    return { side: 'after', why: 'other-language' };
  // Error pages of a site may be long: what they share with the rule is its frame.
  const shorter = side === 'after' ? after : before;
  if (ratio < 0.35 && [LOGIN, BLOCKED, ERROR].some((phrase) => phrase.test(shorter.slice(0, 1500))))
    return { side, why: 'error-page' };
  if (ratio < 0.12 && short < 1500) return { side, why: 'partial' };
  if (ratio < 0.6 && shared >= 0.9 && contiguous) return { side, why: 'partial' };
  return null;
}
