import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { dayText, quoted } from './told-text';
import { explanation } from './types';

export const words = {
  starts: { 'zh-CN': '{title}从 {day}开始。', en: '{title} starts on {day}.' },
  started: {
    'zh-CN': '{title}从 {day}起已经开始。',
    en: '{title} has been in force since {day}.',
  },
  noDay: { 'zh-CN': '{title}哪天开始，还不确定。', en: 'When {title} starts is not sure yet.' },
  begun: {
    'zh-CN': '先抄下规则的标题，再填六行。',
    en: 'First copy the title of the rule, then fill six lines.',
  },
  old: { 'zh-CN': '原来', en: 'Before' },
  now: { 'zh-CN': '现在', en: 'Now' },
  who: { 'zh-CN': '碰到谁', en: 'Who is touched' },
  day: { 'zh-CN': '从哪天起', en: 'From when' },
  act: { 'zh-CN': '要做什么', en: 'What to do' },
  source: { 'zh-CN': '原文在哪里', en: 'Where it is written' },
  unsure: { 'zh-CN': '还不确定', en: 'Not sure' },
  open: { 'zh-CN': '还不确定', en: 'not sure yet' },
  gaps: {
    'zh-CN': '有 {count} 行还不确定，空着比猜着好。',
    en: 'Lines not sure yet: {count}. Open is better than guessed.',
  },
  noSource: {
    'zh-CN': '原文的地方没写，别人没法对。',
    en: 'Where it is written is blank, so nobody can compare.',
  },
  back: {
    'zh-CN': '讲给一位同行听，请他说回来。',
    en: 'Tell it to another shop and ask to hear it back.',
  },
  ask: {
    'zh-CN': '不确定的那一行，问平台客服，记下答复。',
    en: 'Ask the platform about the line that is not sure, and note the answer.',
  },
} satisfies Record<string, LocalText>;

export default explanation({
  id: 'rule-in-plain-words',
  title: { 'zh-CN': '这条规则在说什么', en: 'What this rule says' },
  lead: {
    'zh-CN': '规则很长，要紧的是六行。改什么、碰到谁、哪天起、做什么、原文、不确定。',
    en: 'A rule is long; six lines matter: change, who, when, what to do, source, what is not sure.',
  },
  minutes: 8,
  exampleEn: {
    发货时间调整: 'New shipping times',
    付款后两天内发货: 'Ship within two days of payment',
    付款后一天内发货: 'Ship within one day of payment',
    卖现货的店: 'Shops with goods in stock',
    改三件货的发货时间: 'Change the shipping time of three products',
    '规则中心第 12 条': 'Article 12 in the rule centre',
    手工定做算不算现货: 'Is made to order in stock?',
  },
  library: 'rules',
  sections: [
    {
      title: { 'zh-CN': '先找日子', en: 'First find the dates' },
      text: {
        'zh-CN': '一条规则有好几个日子：通知的、开始的、补办的。先圈“施行”或“生效”旁边那个。',
        en: 'A rule holds several dates: notice, start, time to adapt. Mark the one beside “in force” first.',
      },
    },
    {
      title: { 'zh-CN': '再找自己', en: 'Then find yourself' },
      text: {
        'zh-CN': '看“适用范围”。你的货、你的店不在里面，就可以先放下。',
        en: 'Look at the scope. If your goods and shop are not in it, you can put it aside.',
      },
    },
    {
      title: { 'zh-CN': '要、可以、建议', en: 'Have to, may, advised' },
      text: {
        'zh-CN': '“应当”是要做的事，“可以”由你选，“建议”是平台的想法。三样分开抄。',
        en: '“Shall” is a duty, “may” is your choice, “recommended” is the platform’s idea. Copy them apart.',
      },
    },
    {
      title: { 'zh-CN': '不确定也写下来', en: 'Write down what is not sure' },
      text: {
        'zh-CN': '看不懂的一句原样抄下，写“不确定”。问到了再补。',
        en: 'Copy the sentence you do not understand and write “not sure”. Fill it in once you have asked.',
      },
    },
  ],
  own: {
    fields: [
      {
        kind: 'text',
        id: 'title',
        label: { 'zh-CN': '规则的标题', en: 'Title of the rule' },
        most: 40,
      },
      {
        kind: 'text',
        id: 'old',
        label: { 'zh-CN': '原来怎样', en: 'How it was' },
        most: 80,
        lines: 2,
        optional: true,
      },
      {
        kind: 'text',
        id: 'now',
        label: { 'zh-CN': '现在怎样', en: 'How it is now' },
        most: 80,
        lines: 2,
        optional: true,
      },
      {
        kind: 'text',
        id: 'who',
        label: { 'zh-CN': '碰到谁', en: 'Who is touched' },
        most: 60,
        optional: true,
      },
      {
        kind: 'date',
        id: 'starts',
        label: { 'zh-CN': '从哪天起', en: 'From when' },
        optional: true,
      },
      {
        kind: 'text',
        id: 'act',
        label: { 'zh-CN': '要做什么', en: 'What to do' },
        most: 80,
        lines: 2,
        optional: true,
      },
      {
        kind: 'text',
        id: 'source',
        label: { 'zh-CN': '原文在哪里', en: 'Where it is written' },
        hint: { 'zh-CN': '写页面的名字或网址。', en: 'Name or address of the page.' },
        most: 120,
        optional: true,
      },
      {
        kind: 'text',
        id: 'unsure',
        label: { 'zh-CN': '哪里还不确定', en: 'What is not sure' },
        most: 80,
        lines: 2,
        optional: true,
      },
    ],
    example: {
      title: '发货时间调整',
      old: '付款后两天内发货',
      now: '付款后一天内发货',
      who: '卖现货的店',
      starts: '2026-11-29',
      act: '改三件货的发货时间',
      source: '规则中心第 12 条',
      unsure: '手工定做算不算现货',
    },
    tell(answers, setting) {
      const { language, today } = setting;
      const t = speaker(words, language);
      const title = answers.text('title');
      const starts = answers.date('starts');
      const six = (['old', 'now', 'who', 'act', 'source'] as const).map((id) => ({
        id,
        text: answers.text(id),
      }));
      const day = starts ? dayText(starts, setting) : '';
      const line = (id: 'old' | 'now' | 'who' | 'act' | 'source') => ({
        label: t(id),
        value: answers.text(id) || t('open'),
      });
      const gaps = six.filter(({ text }) => text === '').length + (starts ? 0 : 1);
      const unsure = answers.text('unsure');
      if (!title) return { headline: t('begun') };
      return {
        headline: starts
          ? t(starts > today ? 'starts' : 'started', { title: quoted(title), day })
          : t('noDay', { title: quoted(title) }),
        lines: [
          line('old'),
          line('now'),
          line('who'),
          { label: t('day'), value: day || t('open') },
          line('act'),
          line('source'),
          ...(unsure ? [{ label: t('unsure'), value: unsure }] : []),
        ],
        cautions: [
          ...(gaps ? [t('gaps', { count: gaps })] : []),
          ...(answers.text('source') ? [] : [t('noSource')]),
        ],
        next: [t('back'), ...(unsure || gaps ? [t('ask')] : [])],
      };
    },
  },
  check: {
    ask: {
      'zh-CN':
        '规则写：“11 月 10 日发布，11 月 20 日起施行，已上架的货 12 月 1 日前改好。”哪天之前改好旧货？',
      en: 'It says: published 10 November, in force from 20 November, goods already online changed before 1 December. Old goods: before which day?',
    },
    choices: [
      {
        id: 'published',
        text: { 'zh-CN': '11 月 10 日', en: '10 November' },
        right: false,
        why: {
          'zh-CN': '那是说出来的日子，还没有开始。',
          en: 'That is when it was told; it had not started.',
        },
      },
      {
        id: 'starts',
        text: { 'zh-CN': '11 月 20 日', en: '20 November' },
        right: false,
        why: {
          'zh-CN': '那天规则开始，新上架的货照新的来。旧货另有日子。',
          en: 'The rule starts then for new goods. Old goods have a day of their own.',
        },
      },
      {
        id: 'transition',
        text: { 'zh-CN': '12 月 1 日', en: '1 December' },
        right: true,
        why: {
          'zh-CN': '旧货有一段缓冲。做事的日子常常是最后那个。',
          en: 'Old goods have time to adapt. The day to work by is often the last one.',
        },
      },
    ],
  },
});
