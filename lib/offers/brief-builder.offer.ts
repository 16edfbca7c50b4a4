import { speaker } from '../i18n/say';
import { plain } from '../shared/format';
import type { LocalText } from '../shared/text';
import { BRIEF_EXAMPLE, BRIEF_FIELDS } from './brief-builder.fields';
import { briefOf } from './brief-cells';
import { HOURS, WISHES } from './report-words';
import { quoted } from './told-text';
import { coachActivity } from './types';

export const words = {
  ready: {
    'zh-CN': '有 {count} 条规则，每条都有 5 家以上的店说过。',
    en: 'Rules named by 5 shops or more: {count}.',
  },
  one: {
    'zh-CN': '有 1 条规则，5 家以上的店都说过：{rule}。',
    en: 'One rule was named by 5 shops or more: {rule}.',
  },
  waiting: {
    'zh-CN': '还没有一条规则凑到 5 家，先接着收单子。',
    en: 'No rule has been named by 5 shops yet, so go on collecting.',
  },
  time: { 'zh-CN': '{rule}花的时间', en: 'Time that {rule} took' },
  span: { 'zh-CN': '{from}，一直到{to}', en: '{from}, and on to {to}' },
  cell: { 'zh-CN': '{name}：{count} 家', en: '{name}: {count} shops' },
  shops: { 'zh-CN': '{count} 家', en: '{count} shops' },
  notice: {
    'zh-CN': '通知到开始，中间的一家是 {days} 天',
    en: 'from notice to start, the middle shop had {days} days',
  },
  short: { 'zh-CN': '不到 7 天的有 {count} 家', en: '{count} had fewer than 7 days' },
  named: { 'zh-CN': '{platform}：{rule}', en: '{platform}: {rule}' },
  unnamed: { 'zh-CN': '一个平台：{rule}', en: 'a platform: {rule}' },
  wish: { 'zh-CN': '希望：{wish}', en: 'Wish: {wish}' },
  quote: { 'zh-CN': '原话', en: 'In their words' },
  figure: { 'zh-CN': '每条规则有几家说到', en: 'Shops that spoke of each rule' },
  hidden: {
    'zh-CN': '有 {count} 条规则不到 5 家，没有放进来。',
    en: 'Rules with fewer than 5 shops, left out: {count}.',
  },
  platform: {
    'zh-CN': '平台的名字，10 家以上才写。',
    en: 'A platform is named with 10 shops or more.',
  },
  facts: {
    'zh-CN': '写事实、数和希望，不写谁对谁错。',
    en: 'Write facts, numbers and wishes; leave out who is to blame.',
  },
  check: {
    'zh-CN': '草稿先给写单子的几位看，点头了再送。',
    en: 'Show the draft to those who reported, and send it when they agree.',
  },
  law: {
    'zh-CN': '引法条之前，对着官方原文再看一遍。',
    en: 'Before quoting a law, read the official text again.',
  },
  back: {
    'zh-CN': '有了答复，一条条告诉写单子的人。',
    en: 'When an answer comes, tell it to everybody who reported.',
  },
  comma: { 'zh-CN': '；', en: '; ' },
} satisfies Record<string, LocalText>;

export default coachActivity({
  id: 'brief-builder',
  title: { 'zh-CN': '建议稿', en: 'Policy brief' },
  lead: {
    'zh-CN': '把大家的困难单合成一页：几家碰到、有多费劲、希望怎样。少于 5 家的不写。',
    en: 'Bring the reports onto one page: how many, how hard, what would help. Fewer than 5 stay out.',
  },
  minutes: 60,
  exampleEn: {
    拼货市集: 'Pinhuo Market',
    发货时间调整: 'New shipping times',
    赶集那天没人打包: 'Nobody packs on market day',
    手工货一天赶不出来: 'Handmade goods take more than a day',
    主图新要求: 'New rule for main pictures',
  },
  who: 'group',
  sources: [
    {
      text: {
        'zh-CN': '《电子商务法》第三十四条：改规则要征求意见，提前至少七日公示',
        en: 'E-Commerce Law, article 34: open consultation, and publication at least seven days before',
      },
    },
  ],
  agenda: [
    {
      minutes: 5,
      say: {
        'zh-CN': '说好：只看点了头的单子，不看是谁写的。',
        en: 'Agree: only reports with consent, without names.',
      },
    },
    {
      minutes: 15,
      say: {
        'zh-CN': '按规则分堆，数一数每堆几家。',
        en: 'Sort by rule and count the shops in each pile.',
      },
    },
    {
      minutes: 15,
      say: {
        'zh-CN': '看每堆：最费劲的是哪一步？',
        en: 'For each pile: which step is the hardest?',
      },
    },
    {
      minutes: 15,
      say: {
        'zh-CN': '每人贴三个点，选出最想要的改变。',
        en: 'Three dots each for the changes wished most.',
      },
    },
    {
      minutes: 10,
      say: {
        'zh-CN': '念一遍草稿，改掉像在怪人的词。',
        en: 'Read the draft and change words that blame.',
      },
    },
  ],
  materials: [
    { 'zh-CN': '收到的困难单', en: 'The reports that came in' },
    { 'zh-CN': '圆点贴纸，每人三个', en: 'Dots, three for each person' },
    { 'zh-CN': '投影，先打开模糊', en: 'A projector, with the blur on' },
  ],
  sheet: {
    shape: { kind: 'table', rows: 'reports' },
    fields: BRIEF_FIELDS,
    example: BRIEF_EXAMPLE,
    look(answers, { language }) {
      const t = speaker(words, language);
      const reports = answers.rows('reports').flatMap((row) => {
        const [shop, platform, rule] = [row.text('shop'), row.text('platform'), row.text('rule')];
        if (!shop || !rule) return [];
        const mayQuote = row.choice('mayQuote') === 'yes';
        return [
          {
            shop,
            platform,
            rule,
            notice: row.number('notice'),
            hours: HOURS.findIndex(({ id }) => id === row.choice('hours')),
            wish: row.choice('wish'),
            quote: row.text('quote'),
            mayQuote,
          },
        ];
      });
      if (reports.length === 0) return null;
      const brief = briefOf(reports);
      const [first] = brief.rows;
      const span = (from: number, to: number) => {
        const [low, high] = [HOURS[from]?.label[language] ?? '', HOURS[to]?.label[language] ?? ''];
        return from === to ? low : t('span', { from: low, to: high });
      };
      return {
        headline: !first
          ? t('waiting')
          : brief.rows.length === 1
            ? t('one', { rule: quoted(first.rule) })
            : t('ready', { count: brief.rows.length }),
        lines: [
          ...brief.rows.map(({ rule, platform, shops, notice, short }) => {
            const hint = [
              ...(notice === null ? [] : [t('notice', { days: plain(notice) })]),
              ...(short ? [t('short', { count: short })] : []),
            ].join(words.comma[language]);
            return {
              label: platform
                ? t('named', { platform, rule: quoted(rule) })
                : t('unnamed', { rule: quoted(rule) }),
              value: t('shops', { count: shops }),
              ...(hint ? { hint } : {}),
            };
          }),
          ...brief.rows.flatMap(({ rule, hours }) =>
            hours.length > 1
              ? [
                  {
                    label: t('time', { rule: quoted(rule) }),
                    value: hours
                      .map(({ from, to, count }) => t('cell', { name: span(from, to), count }))
                      .join(words.comma[language]),
                  },
                ]
              : [],
          ),
          ...brief.wishes.map(({ id, shops }) => ({
            label: t('wish', {
              wish: WISHES.find((wish) => wish.id === id)?.label[language] ?? '',
            }),
            value: t('shops', { count: shops }),
          })),
          ...brief.quotes.map((quote) => ({ label: t('quote'), value: quoted(quote) })),
        ],
        figure: first
          ? {
              kind: 'bars',
              title: t('figure'),
              rows: brief.rows.map(({ rule, shops }, at) => ({
                id: `r${at}`,
                name: rule,
                amount: shops,
                text: t('shops', { count: shops }),
              })),
            }
          : null,
        cautions: [
          ...(brief.hidden ? [t('hidden', { count: brief.hidden })] : []),
          ...(brief.rows.some(({ platform }) => platform === null) ? [t('platform')] : []),
        ],
        next: first ? [t('facts'), t('check'), t('law'), t('back')] : [],
      };
    },
  },
});
