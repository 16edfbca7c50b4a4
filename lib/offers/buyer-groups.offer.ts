import type { ChoiceOption } from '../forms/types';
import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { listed, optionText, quoted } from './told-text';
import { type ResultLine, worksheet } from './types';

export const words = {
  one: { 'zh-CN': '你写下了一类客人：{name}。', en: 'You described one group of buyers: {name}.' },
  many: {
    'zh-CN': '你写下了 {count} 类客人。',
    en: 'You described {count} groups of buyers.',
  },
  largest: {
    'zh-CN': '你写下了 {count} 类客人，人最多的是{name}。',
    en: 'You described {count} groups, and {name} is the largest.',
  },
  people: { 'zh-CN': '上个月大约 {people} 位', en: 'about {people} people last month' },
  goods: { 'zh-CN': '最合适的货：{goods}', en: 'best fit: {goods}' },
  needs: { 'zh-CN': '他们要的：{need}', en: 'they want: {need}' },
  figure: { 'zh-CN': '各类大约几位', en: 'About how many in each group' },
  guess: {
    'zh-CN': '{names}还是猜的，可以问一位客人再定。',
    en: 'So far {names} rests on a guess. One buyer could be asked.',
  },
  sameGoods: {
    'zh-CN': '有两类客人最合适的是同一件货：{goods}。一页里可以写两句话。',
    en: 'Two groups want the same thing: {goods}. One page can hold a line for each.',
  },
  write: {
    'zh-CN': '给{name}写一句话，用他们自己的说法。',
    en: 'Write one line for {name}, in the words they use.',
  },
  use: {
    'zh-CN': '这周先照顾{name}：把那句话放进商品页。',
    en: 'Look after {name} this week: put their line on the product page.',
  },
  more: {
    'zh-CN': '想一想，还有没有人为别的原因来买？',
    en: 'Does anybody buy for another reason?',
  },
} satisfies Record<string, LocalText>;

const KNOWN: readonly ChoiceOption[] = [
  { id: 'told', label: { 'zh-CN': '客人说过', en: 'Buyers said so' } },
  { id: 'seen', label: { 'zh-CN': '看订单和评价', en: 'Seen in orders and reviews' } },
  { id: 'guess', label: { 'zh-CN': '我猜的', en: 'My guess' } },
];

export default worksheet({
  id: 'buyer-groups',
  title: { 'zh-CN': '我的几类客人', en: 'My groups of buyers' },
  lead: {
    'zh-CN': '按为什么买来分，最多 4 类。不用写他们是谁，也不猜他们的家事。',
    en: 'Group them by why they buy, four at most. Leave out who they are and their private life.',
  },
  minutes: 15,
  exampleEn: {
    送长辈: 'A gift for parents',
    '盒子体面，收货快': 'A good box, quick to arrive',
    棉袜礼盒: 'Box of cotton socks',
    自己天天穿: 'Worn every day',
    '不勒脚，洗了不变形': 'No pinching, keeps its shape',
    五双装棉袜: 'Five pairs of cotton socks',
    '宽口不勒脚，洗完不走样': 'Wide cuffs, same shape after washing',
    给孩子备着: 'Kept ready for children',
    尺码看得懂: 'Sizes one understands',
  },
  shape: { kind: 'table', rows: 'groups' },
  fields: [
    {
      kind: 'rows',
      id: 'groups',
      label: { 'zh-CN': '几类客人', en: 'Groups of buyers' },
      row: { 'zh-CN': '一类客人', en: 'a group' },
      least: 1,
      most: 4,
      cells: [
        {
          kind: 'text',
          id: 'why',
          label: { 'zh-CN': '为什么买', en: 'Why they buy' },
          hint: { 'zh-CN': '比如：送长辈、自己天天用。', en: 'Such as: a gift, or for daily use.' },
          most: 16,
        },
        {
          kind: 'text',
          id: 'need',
          label: { 'zh-CN': '他们最要什么', en: 'What they want most' },
          most: 30,
        },
        {
          kind: 'text',
          id: 'goods',
          label: { 'zh-CN': '哪件货最合适', en: 'Which product fits' },
          most: 20,
          optional: true,
        },
        {
          kind: 'text',
          id: 'line',
          label: { 'zh-CN': '对他们说的一句话', en: 'One line for them' },
          most: 40,
          optional: true,
        },
        {
          kind: 'number',
          id: 'people',
          unit: 'count',
          label: { 'zh-CN': '上个月大约几位', en: 'About how many last month' },
          hint: { 'zh-CN': '估一个就好。', en: 'A rough number will do.' },
          optional: true,
        },
        {
          kind: 'choice',
          id: 'known',
          label: { 'zh-CN': '怎么知道的', en: 'How you know' },
          options: KNOWN,
        },
      ],
    },
  ],
  example: {
    groups: [
      {
        why: '送长辈',
        need: '盒子体面，收货快',
        goods: '棉袜礼盒',
        line: '',
        people: '20',
        known: 'told',
      },
      {
        why: '自己天天穿',
        need: '不勒脚，洗了不变形',
        goods: '五双装棉袜',
        line: '宽口不勒脚，洗完不走样',
        people: '45',
        known: 'seen',
      },
      { why: '给孩子备着', need: '尺码看得懂', goods: '', line: '', people: '8', known: 'guess' },
    ],
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const groups = answers.rows('groups').filter((row) => row.text('why'));
    const [first] = groups;
    if (!first) return null;
    const sized = groups.filter((row) => row.number('people') !== null);
    const [largest] = [...sized].sort(
      (a, b) => (b.number('people') ?? 0) - (a.number('people') ?? 0),
    );
    const compared = sized.length > 1 && largest;
    const guessed = groups.filter((row) => row.choice('known') === 'guess');
    const goods = groups.map((row) => row.text('goods')).filter((text) => text !== '');
    const shared = goods.find((text, at) => goods.indexOf(text) !== at);
    const wordless = groups.filter((row) => !row.text('line'));
    const care =
      compared && largest.text('line') ? largest : groups.find((row) => row.text('line'));
    return {
      headline:
        groups.length === 1
          ? t('one', { name: quoted(first.text('why')) })
          : compared
            ? t('largest', { count: groups.length, name: quoted(largest.text('why')) })
            : t('many', { count: groups.length }),
      lines: groups.map((row): ResultLine => {
        const people = row.number('people');
        const hint = [
          ...(people === null ? [] : [t('people', { people })]),
          ...(row.text('goods') ? [t('goods', { goods: quoted(row.text('goods')) })] : []),
          optionText(KNOWN, row.choice('known'), language),
        ].filter((text) => text !== '');
        return {
          label: quoted(row.text('why')),
          value: row.text('line')
            ? quoted(row.text('line'))
            : t('needs', { need: quoted(row.text('need')) }),
          hint: hint.join(language === 'zh-CN' ? '；' : '; '),
        };
      }),
      figure:
        sized.length > 1
          ? {
              kind: 'bars',
              title: t('figure'),
              rows: sized.map((row) => ({
                id: String(row.at),
                name: row.text('why'),
                amount: row.number('people') ?? 0,
                text: String(row.number('people') ?? 0),
                ...(row === largest ? { here: true as const } : {}),
              })),
            }
          : null,
      cautions: [
        ...(guessed.length > 0
          ? [
              t('guess', {
                names: listed(
                  guessed.map((row) => row.text('why')),
                  language,
                ),
              }),
            ]
          : []),
        ...(shared ? [t('sameGoods', { goods: quoted(shared) })] : []),
      ],
      next: [
        ...(wordless[0] ? [t('write', { name: quoted(wordless[0].text('why')) })] : []),
        ...(care ? [t('use', { name: quoted(care.text('why')) })] : []),
        ...(groups.length === 1 ? [t('more')] : []),
      ],
    };
  },
});
