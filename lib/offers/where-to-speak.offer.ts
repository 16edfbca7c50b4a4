import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { anonymous } from './report-words';
import { AID, APPEAL, ASSOCIATION, COMMENT, HELP, HOTLINE } from './speak-places';
import { resourceList } from './types';

export const words = {
  order: { 'zh-CN': '先去这里：{place}。', en: 'Begin here: {place}.' },
  noKind: {
    'zh-CN': '先挑是哪一类事，顺序就排好了。',
    en: 'Choose what it is about and the order follows.',
  },
  first: { 'zh-CN': '第一步', en: 'First' },
  second: { 'zh-CN': '第二步', en: 'Second' },
  third: { 'zh-CN': '第三步', en: 'Third' },
  letter: { 'zh-CN': '可以照抄的话', en: 'Words to copy' },
  hello: {
    'zh-CN': '您好，我在{platform}开店。{what}。',
    en: 'Hello, I run a shop on {platform}. {what}.',
  },
  helloShort: { 'zh-CN': '您好，我开一家小店。{what}。', en: 'Hello, I run a small shop. {what}.' },
  tried: { 'zh-CN': '我已经试过：{tried}。', en: 'I have tried this: {tried}.' },
  asks: { 'zh-CN': '我想请您帮忙：{ask}。', en: 'My request: {ask}.' },
  asksOpen: {
    'zh-CN': '我想问问，接下来可以怎么办。',
    en: 'I would like to know what can be done next.',
  },
  stripped: {
    'zh-CN': '号码和网址换成了“…”。要给的时候再当面说。',
    en: 'Numbers and links became “…”. Give them in person where needed.',
  },
  deadline: {
    'zh-CN': '申诉常有日子的限制，先看页面上写的是哪天。',
    en: 'Appeals often have a last day. Look at the date on the page first.',
  },
  differ: {
    'zh-CN': '各地管的范围不一样，打电话先问一句管不管。',
    en: 'Offices differ from place to place. Ask by phone whether they take it.',
  },
  keep: {
    'zh-CN': '把编号、日期和答复记在一张纸上。',
    en: 'Note the number, the date and the answer on one sheet.',
  },
  copy: {
    'zh-CN': '照抄前念一遍，像不像自己说的话。',
    en: 'Read it aloud before copying: does it sound like you?',
  },
} satisfies Record<string, LocalText>;

const KINDS = [
  {
    id: 'unclear',
    label: { 'zh-CN': '规则看不懂', en: 'A rule is not clear' },
    places: [HELP, ASSOCIATION, COMMENT],
  },
  {
    id: 'penalty',
    label: { 'zh-CN': '被扣分、罚款或下架', en: 'Points, money or goods were taken' },
    places: [APPEAL, HELP, AID],
  },
  {
    id: 'notice',
    label: { 'zh-CN': '改得太急，来不及', en: 'A change came too fast' },
    places: [COMMENT, ASSOCIATION, HELP],
  },
  {
    id: 'fee',
    label: { 'zh-CN': '收费或合同说不清', en: 'A fee or contract is not clear' },
    places: [HELP, AID, HOTLINE],
  },
  {
    id: 'rival',
    label: { 'zh-CN': '看到别人违规', en: 'Others break the rules' },
    places: [HELP, HOTLINE, ASSOCIATION],
  },
] as const;

export default resourceList({
  id: 'where-to-speak',
  title: { 'zh-CN': '去哪里反映', en: 'Where to speak up' },
  lead: {
    'zh-CN': '先去哪里，后去哪里，每个地方能做什么、不能做什么。',
    en: 'Where to go first and next, and what each place can and can not do.',
  },
  minutes: 8,
  exampleEn: {
    拼货市集: 'Pinhuo Market',
    '11 月 3 日一双袜子被下架，说明里没写原因':
      'On 3 November a pair was taken down, no reason given',
    问过一次客服: 'Asked the help desk once',
    '告诉我是哪一条规则，怎么改': 'Tell me which rule it was, and what to change',
  },
  cards: ['complaint-channel', 'association', 'legal-aid'],
  asks: ['city', 'form'],
  request: {
    fields: [
      {
        kind: 'choice',
        id: 'kind',
        label: { 'zh-CN': '是哪一类事', en: 'What it is about' },
        options: KINDS.map(({ id, label }) => ({ id, label })),
      },
      {
        kind: 'text',
        id: 'platform',
        label: { 'zh-CN': '哪个平台', en: 'Which platform' },
        most: 20,
        optional: true,
      },
      {
        kind: 'text',
        id: 'what',
        label: { 'zh-CN': '一句话说发生了什么', en: 'What happened, in one line' },
        hint: {
          'zh-CN': '写事实和日子，不评谁对谁错。',
          en: 'Facts and dates; leave out who is to blame.',
        },
        most: 80,
        lines: 2,
      },
      {
        kind: 'text',
        id: 'tried',
        label: { 'zh-CN': '已经试过什么', en: 'What I have tried' },
        most: 60,
        optional: true,
      },
      {
        kind: 'text',
        id: 'ask',
        label: { 'zh-CN': '想请对方做什么', en: 'What I ask for' },
        most: 60,
        optional: true,
      },
    ],
    example: {
      kind: 'penalty',
      platform: '拼货市集',
      what: '11 月 3 日一双袜子被下架，说明里没写原因',
      tried: '问过一次客服',
      ask: '告诉我是哪一条规则，怎么改',
    },
    look(answers, { language }) {
      const t = speaker(words, language);
      const kind = KINDS.find(({ id }) => id === answers.choice('kind'));
      const raw = (['platform', 'what', 'tried', 'ask'] as const).map((id) =>
        answers.text(id).replace(/[。.]+$/u, ''),
      );
      const [platform, what, tried, ask] = raw.map(anonymous);
      if (!kind && raw.every((text) => text === '')) return null;
      const letter = what
        ? [
            t(platform ? 'hello' : 'helloShort', { platform: platform ?? '', what }),
            ...(tried ? [t('tried', { tried })] : []),
            ask ? t('asks', { ask }) : t('asksOpen'),
          ].join(language === 'en' ? ' ' : '')
        : '';
      const steps = [t('first'), t('second'), t('third')];
      return {
        headline: kind ? t('order', { place: kind.places[0].name[language] }) : t('noKind'),
        lines: [
          ...(kind?.places ?? []).map(({ name, does }, at) => ({
            label: steps[at] ?? '',
            value: name[language],
            hint: does[language],
          })),
          ...(letter ? [{ label: t('letter'), value: letter }] : []),
        ],
        cautions: [
          ...(kind?.id === 'penalty' ? [t('deadline')] : []),
          ...(kind?.places.some((place) => place === HOTLINE || place === AID)
            ? [t('differ')]
            : []),
          ...(raw.some((text) => anonymous(text) !== text) ? [t('stripped')] : []),
        ],
        next: [...(letter ? [t('copy')] : []), t('keep')],
      };
    },
  },
  none: {
    'zh-CN': '没有合适的卡，就先问社区的工作人员，或者平台客服。',
    en: 'Where no card fits, ask at your community office or the platform’s help desk.',
  },
});
