import { speaker } from '../i18n/say';
import { sum } from '../maths/statistics';
import { percent } from '../shared/format';
import type { LocalText } from '../shared/text';
import { quoted } from './told-text';
import { worksheet } from './types';

export const words = {
  whole: {
    'zh-CN': '我卖给{who}，他们想要{want}。',
    en: 'I sell to {who}, and they want {want}.',
  },
  onlyWho: {
    'zh-CN': '来买的是{who}。再想想他们要什么。',
    en: 'The buyers are {who}. Next: what do they want?',
  },
  onlyWant: {
    'zh-CN': '他们想要{want}。再想想他们是谁。',
    en: 'They want {want}. Next: who are they?',
  },
  begun: {
    'zh-CN': '已经写了几格，先从一位真的客人想起。',
    en: 'Some fields are filled. Start from one real buyer.',
  },
  when: { 'zh-CN': '什么时候买', en: 'When they buy' },
  for: { 'zh-CN': '买给谁用', en: 'For whom' },
  said: { 'zh-CN': '客人的原话', en: 'In a buyer’s words' },
  biggest: { 'zh-CN': '页面上最多的一群', en: 'Largest group on the page' },
  group: { 'zh-CN': '{name}，{share}', en: '{name}, {share}' },
  figure: { 'zh-CN': '页面上看到的', en: 'What the page shows' },
  over: {
    'zh-CN': '几群人加起来超过了一百，页面可能分开算的。',
    en: 'The groups add up to more than all, so the page may count them apart.',
  },
  ask: {
    'zh-CN': '问一位买过的客人：你买来做什么用？',
    en: 'Ask one buyer: what do you use it for?',
  },
  first: {
    'zh-CN': '看看第一张图，这群人一眼看得懂吗？',
    en: 'Look at the first picture: would these people get it at once?',
  },
  aloud: {
    'zh-CN': '把这句话念出来，像不像你的客人？',
    en: 'Read the sentence aloud. Does it sound like your buyers?',
  },
  comma: { 'zh-CN': '、', en: ', ' },
} satisfies Record<string, LocalText>;

const FOR = [
  { id: 'self', label: { 'zh-CN': '自己用', en: 'For themselves' } },
  { id: 'family', label: { 'zh-CN': '家里人用', en: 'For the family' } },
  { id: 'gift', label: { 'zh-CN': '送人', en: 'As a gift' } },
  { id: 'work', label: { 'zh-CN': '做事用，比如开店', en: 'For work, such as a shop' } },
  { id: 'unknown', label: { 'zh-CN': '还不知道', en: 'Not known yet' } },
] as const;

export default worksheet({
  id: 'who-for',
  title: { 'zh-CN': '卖给谁', en: 'Who it is for' },
  lead: {
    'zh-CN': '想一位真的客人，答三个问题。最后合成一句话。',
    en: 'Think of one real buyer and answer three questions. They become one sentence.',
  },
  minutes: 10,
  exampleEn: {
    怕脚冷的老人家的儿女: 'Children of old people with cold feet',
    '天冷前，晚上九点后': 'Before the cold, after nine in the evening',
    '暖和，老人自己好穿': 'Warm, easy to put on alone',
    '我妈弯腰不方便，口子松的好穿': 'My mother can hardly bend; loose cuffs help',
    '30 到 39 岁': '30 to 39',
    '40 到 49 岁': '40 to 49',
  },
  shape: { kind: 'questions' },
  fields: [
    {
      kind: 'text',
      id: 'who',
      label: { 'zh-CN': '谁来买？', en: 'Who buys?' },
      hint: {
        'zh-CN': '写得像一个人，比如“刚上小学的孩子妈妈”。不写真名。',
        en: 'Like one person: “mothers of children new at school”. No real name.',
      },
      most: 30,
    },
    {
      kind: 'text',
      id: 'when',
      label: { 'zh-CN': '什么时候买？', en: 'When do they buy?' },
      most: 40,
      optional: true,
    },
    {
      kind: 'choices',
      id: 'for',
      label: { 'zh-CN': '买给谁用？', en: 'For whom do they buy?' },
      options: FOR,
      least: 1,
    },
    {
      kind: 'text',
      id: 'want',
      label: { 'zh-CN': '他们想要什么？', en: 'What do they want?' },
      hint: {
        'zh-CN': '想要的常常是省事、安心，货在其次。',
        en: 'Often it is less trouble or peace of mind.',
      },
      most: 30,
    },
    {
      kind: 'text',
      id: 'said',
      label: { 'zh-CN': '有客人说过的一句话', en: 'One sentence a buyer said' },
      most: 60,
      lines: 2,
      optional: true,
    },
    {
      kind: 'rows',
      id: 'seen',
      label: { 'zh-CN': '页面上的客人分群', en: 'Groups of buyers on the page' },
      hint: {
        'zh-CN': '有的平台会给，没有就空着。',
        en: 'Some platforms show them. Leave it blank otherwise.',
      },
      row: { 'zh-CN': '一群', en: 'a group' },
      least: 0,
      most: 6,
      optional: true,
      cells: [
        { kind: 'text', id: 'name', label: { 'zh-CN': '哪一群', en: 'Group' }, most: 20 },
        { kind: 'number', id: 'share', unit: 'share', label: { 'zh-CN': '占多少', en: 'Share' } },
      ],
    },
  ],
  example: {
    who: '怕脚冷的老人家的儿女',
    when: '天冷前，晚上九点后',
    for: ['family', 'gift'],
    want: '暖和，老人自己好穿',
    said: '我妈弯腰不方便，口子松的好穿',
    seen: [
      { name: '30 到 39 岁', share: '46%' },
      { name: '40 到 49 岁', share: '31%' },
    ],
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const [who, want, when, said] = (['who', 'want', 'when', 'said'] as const).map((id) =>
      answers.text(id),
    );
    const whom = answers.choices('for');
    const seen = answers.rows('seen').flatMap((row) => {
      const share = row.number('share');
      return share === null || !row.text('name') ? [] : [{ name: row.text('name'), share }];
    });
    if (!who && !want && !when && !said && whom.length === 0 && seen.length === 0) return null;
    const slots = { who: quoted(who ?? ''), want: quoted(want ?? '') };
    const biggest = seen.toSorted((a, b) => b.share - a.share)[0];
    const names = FOR.filter(({ id }) => whom.includes(id)).map(({ label }) => label[language]);
    return {
      headline: t(who && want ? 'whole' : who ? 'onlyWho' : want ? 'onlyWant' : 'begun', slots),
      lines: [
        ...(when ? [{ label: t('when'), value: when }] : []),
        ...(names.length ? [{ label: t('for'), value: names.join(words.comma[language]) }] : []),
        ...(said ? [{ label: t('said'), value: quoted(said) }] : []),
        ...(biggest
          ? [
              {
                label: t('biggest'),
                value: t('group', { name: biggest.name, share: percent(biggest.share, 0) }),
              },
            ]
          : []),
      ],
      figure:
        seen.length > 1
          ? {
              kind: 'bars',
              title: t('figure'),
              rows: seen.map(({ name, share }, at) => ({
                id: `s${at}`,
                name,
                amount: share,
                text: percent(share, 0),
              })),
            }
          : null,
      cautions: sum(seen.map(({ share }) => share)) > 1.01 ? [t('over')] : [],
      next: who && want ? [t('aloud'), t('first')] : [t('ask')],
    };
  },
});
