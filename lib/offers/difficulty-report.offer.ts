import { speaker } from '../i18n/say';
import { ruleDays } from '../maths/rule-days';
import type { LocalText } from '../shared/text';
import { cautionTexts } from './refusal';
import { anonymous, HOURS, MONEY, WISHES } from './report-words';
import { dayText, quoted } from './told-text';
import { type ResultLine, worksheet } from './types';

export const words = {
  keep: { 'zh-CN': '写好了，只留在这台电脑上。', en: 'It is written and stays on this computer.' },
  coach: {
    'zh-CN': '写好了，可以拿给社工看。',
    en: 'It is written and may go to the social worker.',
  },
  anonymous: {
    'zh-CN': '写好了。下面是去掉店名和号码的样子，一行行看过再给。',
    en: 'It is written. Below is the text without names and numbers; read each line before giving it.',
  },
  begun: {
    'zh-CN': '先写碰到了什么，别的慢慢补。',
    en: 'First write what happened; the rest can follow.',
  },
  platform: { 'zh-CN': '平台', en: 'Platform' },
  rule: { 'zh-CN': '哪条规则', en: 'Rule' },
  notice: { 'zh-CN': '通知到开始', en: 'From notice to start' },
  days: { 'zh-CN': '{count} 天', en: '{count} days' },
  month: { 'zh-CN': '写于', en: 'Written in' },
  monthText: { 'zh-CN': '{year} 年 {month} 月', en: '{month}/{year}' },
  on: { 'zh-CN': '开始的日子', en: 'It starts on' },
  what: { 'zh-CN': '碰到了什么', en: 'What happened' },
  effect: { 'zh-CN': '花掉的时间和钱', en: 'Time and money it took' },
  wish: { 'zh-CN': '希望怎样', en: 'The wish' },
  wishText: { 'zh-CN': '{kind}：{text}', en: '{kind}: {text}' },
  stripped: { 'zh-CN': '有号码或网址换成了“…”。', en: 'Numbers or links were replaced by “…”.' },
  shop: {
    'zh-CN': '读一遍：还有没有店名、人名？有就改掉。',
    en: 'Read once more: is there a name of a shop or person? Then change it.',
  },
  noWish: {
    'zh-CN': '加一句希望怎样，帮忙的人才知道往哪里使劲。',
    en: 'Add what you wish for, so that helpers know where to push.',
  },
  ask: {
    'zh-CN': '先问平台客服一句，把回复记下来。',
    en: 'Ask the platform first and note the answer.',
  },
  speak: {
    'zh-CN': '要自己去反映，打开“去哪里反映”。',
    en: 'To speak up yourself, open “Where to speak up”.',
  },
  and: { 'zh-CN': '，', en: ', ' },
} satisfies Record<string, LocalText>;

const STAGES = [
  { id: 'learn', label: { 'zh-CN': '看不懂规则', en: 'I can not understand it' } },
  { id: 'change', label: { 'zh-CN': '照着改很费劲', en: 'Adapting takes much' } },
  { id: 'dispute', label: { 'zh-CN': '和客人有争议', en: 'A dispute with a buyer' } },
  { id: 'penalty', label: { 'zh-CN': '被扣分或罚了', en: 'Points or money were taken' } },
  { id: 'appeal', label: { 'zh-CN': '申诉卡住了', en: 'An appeal is stuck' } },
] as const;
const TRIED = [
  { id: 'read', label: { 'zh-CN': '读了规则', en: 'Read the rule' } },
  { id: 'asked-platform', label: { 'zh-CN': '问了平台', en: 'Asked the platform' } },
  { id: 'appealed', label: { 'zh-CN': '申诉过', en: 'Appealed' } },
  { id: 'asked-peer', label: { 'zh-CN': '问了同行', en: 'Asked other shops' } },
  { id: '12315', label: { 'zh-CN': '打过 12315', en: 'Called 12315' } },
  { id: 'other', label: { 'zh-CN': '别的', en: 'Something else' } },
] as const;
const LEVELS = [
  { id: 'keep', label: { 'zh-CN': '自己留着', en: 'Keep it to myself' } },
  { id: 'coach', label: { 'zh-CN': '给社工看', en: 'Show it to the social worker' } },
  {
    id: 'anonymous',
    label: { 'zh-CN': '去掉名字，和别人的放在一起', en: 'Without names, together with others' },
  },
] as const;

export default worksheet({
  id: 'difficulty-report',
  title: { 'zh-CN': '规则困难单', en: 'Difficulty report' },
  lead: {
    'zh-CN': '规则让你为难的地方，写在这里。给不给人看，由你定。',
    en: 'Write down where a rule makes things hard. Who sees it is your choice.',
  },
  minutes: 12,
  exampleEn: {
    拼货市集: 'Pinhuo Market',
    发货时间要求调整: 'Shipping times are changed',
    '规则要一天内发货。我一个人打包，赶集那天没法发。':
      'The rule asks for one day. I pack alone and cannot on market day.',
    客服说照规则办: 'The help desk said: by the rule',
    '手工做的货，多给一天': 'One more day for handmade goods',
  },
  shape: { kind: 'questions' },
  fields: [
    { kind: 'text', id: 'platform', label: { 'zh-CN': '哪个平台', en: 'Platform' }, most: 20 },
    {
      kind: 'text',
      id: 'rule',
      label: { 'zh-CN': '哪条规则', en: 'Which rule' },
      hint: { 'zh-CN': '照着标题抄，记不全也行。', en: 'Copy the title; a part will do.' },
      most: 40,
    },
    {
      kind: 'date',
      id: 'published',
      label: { 'zh-CN': '通知的日子', en: 'Day of the notice' },
      optional: true,
    },
    {
      kind: 'date',
      id: 'starts',
      label: { 'zh-CN': '开始的日子', en: 'Day it starts' },
      optional: true,
    },
    {
      kind: 'text',
      id: 'what',
      label: { 'zh-CN': '碰到了什么', en: 'What happened' },
      hint: { 'zh-CN': '写事，不写人名和店名。', en: 'The thing, without names.' },
      most: 200,
      lines: 4,
    },
    {
      kind: 'choice',
      id: 'stage',
      label: { 'zh-CN': '卡在哪一步', en: 'Where it is stuck' },
      options: STAGES,
    },
    {
      kind: 'choice',
      id: 'hours',
      label: { 'zh-CN': '花了多少时间', en: 'Time it took' },
      options: HOURS,
      optional: true,
    },
    {
      kind: 'choice',
      id: 'money',
      label: { 'zh-CN': '花了多少钱', en: 'Money it took' },
      options: MONEY,
      optional: true,
    },
    {
      kind: 'choices',
      id: 'tried',
      label: { 'zh-CN': '试过什么', en: 'What I have tried' },
      options: TRIED,
      optional: true,
    },
    {
      kind: 'text',
      id: 'answer',
      label: { 'zh-CN': '得到的答复', en: 'The answer I got' },
      most: 100,
      lines: 2,
      optional: true,
    },
    {
      kind: 'choice',
      id: 'wishKind',
      label: { 'zh-CN': '希望怎样', en: 'What I wish for' },
      options: WISHES,
      optional: true,
    },
    {
      kind: 'text',
      id: 'wish',
      label: { 'zh-CN': '用自己的话说', en: 'In my own words' },
      most: 200,
      lines: 2,
      optional: true,
    },
    {
      kind: 'choice',
      id: 'level',
      label: { 'zh-CN': '给谁看', en: 'Who may see it' },
      options: LEVELS,
    },
  ],
  example: {
    platform: '拼货市集',
    rule: '发货时间要求调整',
    published: '2026-11-10',
    starts: '2026-11-14',
    what: '规则要一天内发货。我一个人打包，赶集那天没法发。',
    stage: 'change',
    hours: 'h5',
    money: 'm1',
    tried: ['read', 'asked-platform'],
    answer: '客服说照规则办',
    wishKind: 'transition',
    wish: '手工做的货，多给一天',
    level: 'anonymous',
  },
  look(answers, setting) {
    const { language, today } = setting;
    const t = speaker(words, language);
    const level = answers.choice('level');
    const shared = level === 'anonymous';
    const raw = (id: string) => answers.text(id);
    const shown = (id: string) => (shared ? anonymous(raw(id)) : raw(id));
    const wishKind =
      WISHES.find(({ id }) => id === answers.choice('wishKind'))?.label[language] ?? '';
    const effect = [
      HOURS.find(({ id }) => id === answers.choice('hours')),
      MONEY.find(({ id }) => id === answers.choice('money')),
    ].flatMap((one) => (one ? [one.label[language]] : []));
    if (
      !level &&
      !raw('platform') &&
      !raw('rule') &&
      !raw('what') &&
      !raw('wish') &&
      !wishKind &&
      effect.length === 0
    )
      return null;
    const [published, starts] = [answers.date('published'), answers.date('starts')];
    const days = published && starts ? ruleDays({ published, starts, today, minutes: 0 }) : null;
    const [year = '', month = ''] = today.split('-');
    const wish =
      wishKind && raw('wish')
        ? t('wishText', { kind: wishKind, text: shown('wish') })
        : wishKind || shown('wish');
    const lines: ResultLine[] = [
      { label: t('platform'), value: raw('platform') },
      { label: t('rule'), value: raw('rule') ? quoted(shown('rule')) : '' },
      { label: t('notice'), value: days?.value ? t('days', { count: days.value.notice }) : '' },
      // A day could be looked up beside other lists; a month can not.
      ...(shared
        ? [{ label: t('month'), value: t('monthText', { year, month: String(Number(month)) }) }]
        : [{ label: t('on'), value: starts ? dayText(starts, setting) : '' }]),
      { label: t('what'), value: shown('what') },
      { label: t('effect'), value: effect.join(words.and[language]) },
      { label: t('wish'), value: wish },
    ];
    const stripped = ['rule', 'what', 'wish'].some((id) => shown(id) !== raw(id));
    return {
      headline:
        !raw('what') || !level
          ? t('begun')
          : t(shared ? 'anonymous' : level === 'coach' ? 'coach' : 'keep'),
      lines: lines.filter(({ value }) => value !== ''),
      cautions: [
        ...cautionTexts(days?.cautions ?? [], language),
        ...(stripped ? [t('stripped')] : []),
        ...(shared ? [t('shop')] : []),
      ],
      next: [
        ...(wish ? [] : [t('noWish')]),
        ...(answers.choices('tried').includes('asked-platform') ? [] : [t('ask')]),
        t('speak'),
      ],
    };
  },
});
