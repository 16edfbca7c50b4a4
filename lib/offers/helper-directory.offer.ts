import type { ChoiceOption } from '../forms/types';
import { speaker } from '../i18n/say';
import { dateText } from '../shared/date-text';
import type { LocalText } from '../shared/text';
import { optionText, quoted, yuan } from './told-text';
import { type ResultLine, resourceList } from './types';

export const words = {
  ready: {
    'zh-CN': '说明写好了，可以交给帮手看。',
    en: 'The brief is ready to show to a helper.',
  },
  open: {
    'zh-CN': '说明写了一半，还有 {count} 样可以补上。',
    en: 'The brief is under way. Points that would help: {count}.',
  },
  kind: { 'zh-CN': '要帮的事', en: 'Help wanted' },
  goods: { 'zh-CN': '给哪件货', en: 'For which product' },
  buyers: { 'zh-CN': '谁会看到', en: 'Who will see it' },
  values: { 'zh-CN': '我看重的', en: 'What matters to me' },
  where: { 'zh-CN': '用在哪里', en: 'Where it is used' },
  likes: { 'zh-CN': '喜欢的样子', en: 'What I like' },
  files: { 'zh-CN': '要什么文件', en: 'Files' },
  by: { 'zh-CN': '什么时候要', en: 'Wanted by' },
  budget: { 'zh-CN': '预算', en: 'Budget' },
  free: { 'zh-CN': '没有预算，想请志愿者', en: 'No budget; a volunteer is sought' },
  rights: { 'zh-CN': '做好以后谁能用', en: 'Who may use it afterwards' },
  askRights: {
    'zh-CN': '先和帮手说清：做好的图和字，谁能用，能不能改。写下来，两边各留一份。',
    en: 'Agree first who may use and change the work. Write it down and keep a copy each.',
  },
  soon: {
    'zh-CN': '要的日子已经过了，改一个新的。',
    en: 'The date has passed; choose another.',
  },
  fill: {
    'zh-CN': '补一句：{point}。',
    en: 'Add a line on this: {point}.',
  },
  send: {
    'zh-CN': '先问一位：“这件事您做得来吗？要多久？”',
    en: 'Ask one helper: can you do this, and how long will it take?',
  },
  thanks: { 'zh-CN': '做好后的谢谢', en: 'Thank-you note' },
  thanksText: {
    'zh-CN': '谢谢您帮我{kind}，客人看得更清楚了。用到的地方，想写上您的名字，您愿意吗？',
    en: 'Thank you for your help with {kind}. Buyers see it better now. May I put your name beside it?',
  },
} satisfies Record<string, LocalText>;

const KINDS: readonly ChoiceOption[] = [
  { id: 'photo', label: { 'zh-CN': '拍照', en: 'photos' } },
  { id: 'copy', label: { 'zh-CN': '写字', en: 'texts' } },
  { id: 'design', label: { 'zh-CN': '设计', en: 'design' } },
];

const RIGHTS: readonly ChoiceOption[] = [
  {
    id: 'shop',
    label: { 'zh-CN': '店里随便用，也能改', en: 'The shop may use and change it' },
  },
  {
    id: 'use-only',
    label: { 'zh-CN': '店里能用，要改先问', en: 'The shop may use it and asks before changes' },
  },
  { id: 'unsure', label: { 'zh-CN': '还没说', en: 'Not agreed so far' } },
];

/** What a helper asks first where it is missing. */
const POINTS = ['goods', 'buyers', 'where', 'likes', 'files', 'by'] as const;

export default resourceList({
  id: 'helper-directory',
  title: { 'zh-CN': '拍照写字的帮手', en: 'Helpers for photos, texts and design' },
  lead: {
    'zh-CN': '有人愿意帮着拍照、写字、做设计，有的不收钱。先写一页说明，帮手一看就懂。',
    en: 'Some people help with photos, texts and design, some without pay. A one-page brief tells them what to do.',
  },
  minutes: 15,
  exampleEn: {
    宽口棉袜: 'Wide cotton socks',
    给爸妈买袜子的人: 'People who buy socks for their parents',
    '舒服，实在': 'Comfortable, honest',
    首图和前三张详情图: 'First picture and three of the details',
    '自然光，看得见袜口；不要浓妆的颜色': 'Daylight, cuffs in view; no loud colours',
    '方图 5 张，手机上看得清': 'Five square pictures, clear on a phone',
  },
  cards: ['volunteer-photo', 'volunteer-copy', 'volunteer-design', 'mentor'],
  asks: ['city', 'topic', 'budget'],
  request: {
    fields: [
      {
        kind: 'choice',
        id: 'kind',
        label: { 'zh-CN': '要帮什么', en: 'What help' },
        options: KINDS,
      },
      {
        kind: 'text',
        id: 'goods',
        label: { 'zh-CN': '给哪件货，或给整个店', en: 'For which product, or the whole shop' },
        most: 30,
      },
      {
        kind: 'text',
        id: 'buyers',
        label: { 'zh-CN': '谁会看到', en: 'Who will see it' },
        hint: {
          'zh-CN': '比如：给爸妈买袜子的人。',
          en: 'Such as: people who buy socks for parents.',
        },
        most: 40,
        optional: true,
      },
      {
        kind: 'text',
        id: 'values',
        label: { 'zh-CN': '我看重什么', en: 'What matters to me' },
        most: 40,
        optional: true,
      },
      {
        kind: 'text',
        id: 'where',
        label: { 'zh-CN': '用在哪里', en: 'Where it is used' },
        hint: { 'zh-CN': '首图、包装、招牌……', en: 'First picture, packing, sign …' },
        most: 40,
        optional: true,
      },
      {
        kind: 'text',
        id: 'likes',
        label: { 'zh-CN': '喜欢什么样，别要什么样', en: 'What I like, and what not' },
        most: 60,
        lines: 2,
        optional: true,
      },
      {
        kind: 'text',
        id: 'files',
        label: { 'zh-CN': '要什么文件', en: 'Files' },
        hint: {
          'zh-CN': '不懂就写用在哪，请帮手说。',
          en: 'If unsure, say where it is used and let the helper tell.',
        },
        most: 40,
        optional: true,
      },
      {
        kind: 'date',
        id: 'by',
        label: { 'zh-CN': '什么时候要', en: 'Wanted by' },
        optional: true,
      },
      {
        kind: 'number',
        id: 'budget',
        unit: 'money',
        label: { 'zh-CN': '预算（没有就写 0）', en: 'Budget (0 where there is none)' },
        optional: true,
      },
      {
        kind: 'choice',
        id: 'rights',
        label: { 'zh-CN': '做好以后谁能用', en: 'Who may use it afterwards' },
        options: RIGHTS,
        optional: true,
      },
    ],
    example: {
      kind: 'photo',
      goods: '宽口棉袜',
      buyers: '给爸妈买袜子的人',
      values: '舒服，实在',
      where: '首图和前三张详情图',
      likes: '自然光，看得见袜口；不要浓妆的颜色',
      files: '方图 5 张，手机上看得清',
      by: '2026-12-10',
      budget: '0',
      rights: 'shop',
    },
    look(answers, { language, today }) {
      const t = speaker(words, language);
      const kind = answers.choice('kind');
      const texts = (['goods', 'buyers', 'values', 'where', 'likes', 'files'] as const).filter(
        (id) => answers.text(id),
      );
      if (!kind && texts.length === 0) return null;
      const by = answers.date('by');
      const date = by ? dateText(by, language, Number(today.slice(0, 4))) : null;
      const budget = answers.number('budget');
      const rights = answers.choice('rights');
      const missing = POINTS.filter((id) => (id === 'by' ? !by : !answers.text(id)));
      const kindText = optionText(KINDS, kind, language);
      const line = (id: (typeof texts)[number]): ResultLine => ({
        label: t(id),
        value: quoted(answers.text(id)),
      });
      return {
        headline:
          missing.length === 0 && kind ? t('ready') : t('open', { count: missing.length || 1 }),
        lines: [
          ...(kindText ? [{ label: t('kind'), value: kindText }] : []),
          ...texts.map(line),
          ...(date ? [{ label: t('by'), value: date }] : []),
          ...(budget === null
            ? []
            : [{ label: t('budget'), value: budget === 0 ? t('free') : yuan(budget, language) }]),
          ...(rights && rights !== 'unsure'
            ? [{ label: t('rights'), value: optionText(RIGHTS, rights, language) }]
            : []),
          ...(kindText ? [{ label: t('thanks'), value: t('thanksText', { kind: kindText }) }] : []),
        ],
        cautions: [
          ...(!rights || rights === 'unsure' ? [t('askRights')] : []),
          ...(by && by < today ? [t('soon')] : []),
        ],
        next: missing[0] ? [t('fill', { point: t(missing[0]) })] : [t('send')],
      };
    },
  },
  none: {
    'zh-CN': '这里还没有合适的帮手。把说明带给社工或附近的学校，问问有没有人愿意试。',
    en: 'No helper here fits so far. Take the brief to your social worker or a school nearby and ask.',
  },
});
