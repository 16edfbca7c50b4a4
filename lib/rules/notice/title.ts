import type { RuleText } from '../types';

const TITLE =
  /公示|公告|通知|通告|征集|征求意见|规则|规范|细则|办法|标准|规定|解读|提醒|update|notice|change|policy|terms|fee|announcement/i;
const SITE =
  /\s*[-_|–—]\s*(?:[^-_|–—]{0,20}(?:规则(?:中心|频道|平台)?|学习中心|商家(?:中心|帮助|学习)|大学|学院|帮助中心|电商|天猫|淘宝网?|京东|抖音|help|center|central))\s*$/i;

const NAMED = /公示|公告|通知|通告|征集|征求意见|變更|announcement|notice/i;
/** How a notice ends: "so much for your information". */
const CLOSING = /^(?:以上|特此|敬请|请)|知悉[!！。]?$/;
const STAMP = /^(?:发布|公告|更新)(?:时间|日期)\s*[:：]\s*\d{4}\S{4,8}\s+(?=\S{4})/;

/** Title of a notice: its heading, else the page's, else its first line that reads like one. */
export function titleOf(text: RuleText): string | null {
  const heads = text.blocks.slice(0, 12);
  const plausible = (line: string) => line.length >= 4 && line.length <= 160 && TITLE.test(line);
  const heading = heads.find((block) => block.kind === 'heading' && plausible(block.text));
  if (heading) return heading.text.replace(/^(?:标题|title)\s*[:：]\s*/i, '');
  const page = text.title?.replace(SITE, '').trim();
  if (page && plausible(page)) return page;
  const lines = heads.filter(
    ({ text: line }) => plausible(line) && !/[。；]/.test(line) && !CLOSING.test(line),
  );
  // "公告" names a notice; "规则" may as well be an entry of a menu.
  const line = lines.find((block) => NAMED.test(block.text)) ?? lines[0];
  if (line) return line.text.replace(/^(?:标题|title)\s*[:：]\s*/i, '').replace(STAMP, '');
  const first = heads.find((block) => block.text.length > 0);
  if (first && first.text.length <= 160) return first.text;
  // A notice on one single line: up to where its prose starts.
  const run = /^(.{4,80}?(?:公示通知|公示|公告|通知|征集|反馈))(?=\s|为|尊敬|亲爱|各位)/.exec(
    first?.text ?? '',
  );
  return run?.[1] ?? page ?? null;
}
