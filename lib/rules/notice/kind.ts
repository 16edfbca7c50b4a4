import type { NoticeKind } from '../types';

/** What an announcement is. The title decides; the body only where the title says nothing. */

const BY_TITLE: readonly (readonly [NoticeKind, RegExp])[] = [
  [
    'feedback',
    /(?:意见|征集|征求)[^，。]{0,10}(?:结果|反馈(?!通道|渠道|入口|时间|期)|情况|采纳|汇总)|(?:反馈|征集)结果|results? of (?:the )?consultation|feedback summary/i,
  ],
  [
    'consultation',
    /意见征集|征求意见|征集意见|征集.{0,6}意见|意见稿|众议|(?:诚邀|欢迎|邀请).{0,40}(?:意见|建议)|consultation|request for comments?|(?:seeking|want|inviting) (?:your )?(?:feedback|comments|views)|(?:feedback|comments) (?:wanted|invited|welcome)|\bproposed\b.{0,60}(?:feedback|comments?|views)/i,
  ],
  [
    'disaster',
    /(?:受灾|灾害|灾情|台风|洪[水涝灾]|暴雨|暴雪|强?降雨|降雪|地震|山洪|泥石流|疫情|冰冻|寒潮|极端天气|高温|汛)[^。]{0,40}(?:公告|通知|说明|发货|物流|保障|揽收|报备|订单|延迟|影响)|(?:发货|物流|快递)[^。]{0,20}(?:受灾|灾害|台风|暴雨|疫情)|(?:natural disaster|hurricane|wildfire|storm|flood)/i,
  ],
  [
    'risk-warning',
    /风险(?:提醒|提示|预警)|谨防|防骗|防诈|诈骗|警惕|严防.{0,8}骗|(?:scam|phishing|fraud) (?:alert|warning)/i,
  ],
  ['recruitment', /招商|招募|报名(?:公告|通知|入口)|入驻(?:通知|公告)/],
  ['explanation', /解读|一图看懂|图解|视频课|课程|常见问题|问答|答疑|\bfaq\b|explained/i],
  [
    'abolition',
    /《[^》]*(?:规则|规范|细则|标准|办法|服务|政策|协议)[^》]*》\s*(?:正式)?(?:下线|停用)|(?:废止|废除|失效|终止|停止(?:执行|使用))|(?:关于|拟|将).{0,4}下线.{0,40}(?:规则|规范|细则|标准|办法|服务|政策|协议)|(?:repeal|retire|discontinu|withdraw)\w* .{0,40}(?:policy|rule|programme|program)/i,
  ],
  ['public-notice', /公示/],
  [
    'law',
    /^(?!.*(?:关于|公告|通知))(?:中华人民共和国|国务院|网络|直播|电子商务|互联网).{2,40}(?:法|条例|办法|规定|指南|决定)(?:[（(].{0,20}[）)])?$|^(?:regulation|directive) \((?:eu|ec)\)/i,
  ],
  [
    'in-force',
    /公告|通知|通告|生效|升级|清零|说明|提醒|announcement|updates? to|changes? to|policy update|important notice|we(?:.re| are) updating/i,
  ],
];

const BY_BODY: readonly (readonly [NoticeKind, RegExp])[] = [
  ['feedback', /意见征集(?:期)?(?:已|现已)?结束.{0,60}(?:反馈如下|采纳|结果)/s],
  [
    'consultation',
    /现(?:面向|向|就|公开|对)?.{0,30}(?:进行)?(?:意见征集|征求意见|征集意见)|意见征集(?:期|时间)[：:为（(]|this is a draft.{0,80}(?:comments?|feedback)|(?:send|share|submit) (?:us )?your (?:comments|feedback)[^.]{0,20}(?:by|before|until)/is,
  ],
  ['abolition', /(?:该规则|本规则|上述规则|规范)[^。]{0,20}(?:正式)?废止/],
  [
    'public-notice',
    /公示期|公示(?:时间|日期)[为：:]|进行(?:规则)?公示|\d日(?:起|予以|开始)?公示(?!结果|名单|栏)|will (?:take|go into|come into) (?:effect|force)|changes? will (?:be )?(?:effective|apply)/i,
  ],
  [
    'in-force',
    /(?:将于|已于|自|于)[^。]{0,30}(?:生效|实施|施行|上线|执行)|自[^。，]{0,16}[日时]起|即日起|\d日\s?\d{1,2}[:：]\d\d起|takes? effect|effective (?:as of|on|from)|(?:last )?updated|we(?:.re| have| are) updat|\b(?:starting|beginning|effective|as of|from)\b[^.\n]{0,16}(?:\d{1,2} \p{L}+ 20\d\d|\p{L}+ \d{1,2},? 20\d\d|20\d\d[-/]\d)/iu,
  ],
];

const SHOWN_FIRST =
  /(?:(?:进行(?:规则)?|修订|开始)公示(?:通知)?|公示(?:时间|日期)[^，。]{0,16})[，,][^。]{0,16}(?:于|生效)[^。]{0,24}(?:生效|\d日)/;

/** A rule itself, not the news of one. */
const RULE =
  /(?:规则|规范|细则|标准|办法|规定|协议|政策|须知|terms|policy|policies|agreement|guidelines|conditions)(?:[（(《][^）)]*[）)])?\s*$/i;

/** A regulation without a telling name: its first article says why, a later one who watches over it. */
const OF_THE_STATE = /^(?!.*(?:关于|公告|通知)).{2,40}(?:条例|办法|规定)(?:[（(].{0,20}[）)])?$/;
const BY_THE_STATE = /第一条\s*为了?.*(?:国务院|人民政府|总局|(?:监督管理|主管)部门)/s;

export function kindOf(title: string | null, body: string): NoticeKind {
  const name = (title ?? '').normalize('NFKC');
  for (const [kind, pattern] of BY_TITLE)
    if (pattern.test(name))
      // "… to change, in force from …" is how it is reported while it is still being shown.
      return kind === 'in-force' && !/生效(?:公告|通知)/.test(name) && SHOWN_FIRST.test(body)
        ? 'public-notice'
        : kind;
  if (OF_THE_STATE.test(name) && BY_THE_STATE.test(body.slice(0, 6000))) return 'law';
  if (
    RULE.test(name) &&
    !/^关于/.test(name) &&
    !/公示期|意见征集期|现进行/.test(body.slice(0, 800)) &&
    !SHOWN_FIRST.test(body.slice(0, 800))
  )
    return 'rule';
  for (const [kind, pattern] of BY_BODY) if (pattern.test(body.slice(0, 6000))) return kind;
  return RULE.test(name) ? 'rule' : 'other';
}
