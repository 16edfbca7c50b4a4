import type { ChoiceOption } from '../forms/types';
import { speaker } from '../i18n/say';
import { jointShares } from '../maths/joint-action';
import type { LocalText } from '../shared/text';
import { quoted, yuan } from './told-text';
import { coachActivity, type ResultLine } from './types';

export const words = {
  draft: {
    'zh-CN': '约定的草稿齐了，可以念给大家听。',
    en: 'The draft is whole and can be read to all.',
  },
  open: {
    'zh-CN': '草稿写到这里，还有 {count} 个问题没定。',
    en: 'The draft stands so far. Questions still open: {count}.',
  },
  name: { 'zh-CN': '想叫什么', en: 'Name idea' },
  users: { 'zh-CN': '谁可以用', en: 'Who may use it' },
  promise: { 'zh-CN': '第 {count} 条承诺', en: 'Promise {count}' },
  checks: { 'zh-CN': '谁来看，多久看一次', en: 'Who checks, and how often' },
  broken: { 'zh-CN': '没做到怎么办', en: 'If a promise is not kept' },
  leave: { 'zh-CN': '想退出怎么办', en: 'If somebody wants to leave' },
  pays: { 'zh-CN': '“{shop}”一年出', en: '“{shop}” pays in a year' },
  split: { 'zh-CN': '一半平分，一半按用得多少', en: 'half equally, half by use' },
  asks: { 'zh-CN': '还没定：“{point}”。', en: 'Still open: “{point}”.' },
  trademark: {
    'zh-CN': '名字先查一查有没有人注册。地名和地理标志另有规则，先问知识产权部门。',
    en: 'Look up whether the name is registered. Place names have rules of their own: ask the intellectual property office.',
  },
  paper: {
    'zh-CN': '这是草稿，不是合同。要签字的话，先请懂法律的人看一遍。',
    en: 'This is a draft, no contract. Before signing, let somebody who knows the law read it.',
  },
  dropped: {
    'zh-CN': '少了一家，就要重新分一次钱。',
    en: 'If one shop leaves, the money is split again.',
  },
  read: {
    'zh-CN': '每家念一遍，说一条能做到的和一条担心的。',
    en: 'Each shop reads it and names one promise it can keep and one worry.',
  },
  again: {
    'zh-CN': '先试 3 个月，再坐下来改一次。',
    en: 'Try it for three months, then meet and mend it.',
  },
  figure: { 'zh-CN': '一年各出多少', en: 'What each pays in a year' },
} satisfies Record<string, LocalText>;

const CHECKED: readonly ChoiceOption[] = [
  { id: 'yes', label: { 'zh-CN': '查过，没有人用', en: 'Looked up; nobody has it' } },
  { id: 'taken', label: { 'zh-CN': '查过，有人用了', en: 'Looked up; somebody has it' } },
  { id: 'no', label: { 'zh-CN': '还没查', en: 'Not looked up so far' } },
];

const POINTS = ['name', 'users', 'checks', 'broken', 'leave'] as const;

export default coachActivity({
  id: 'shared-brand-charter',
  title: { 'zh-CN': '共同品牌约定', en: 'Charter of a shared brand' },
  lead: {
    'zh-CN': '几家店想用同一个名字，先把话说在前头。谁能用，承诺什么，谁来看，钱怎么分。',
    en: 'Before shops share a name they agree: who may use it, what they promise, who checks, who pays.',
  },
  minutes: 60,
  exampleEn: {
    河口棉袜: 'Hekou cotton socks',
    '镇上自己织袜、愿意给大家看的人家': 'Families of the town who knit themselves and show it',
    棉占八成以上: 'Four fifths cotton or more',
    袜口的标签: 'Label on the cuff',
    不合脚七天内能换: 'Exchange within seven days',
    商品页写明: 'Written on the product page',
    每批留一双给大家看: 'One pair of each batch is kept to see',
    合作社的架子: 'The cooperative’s shelf',
    '两家轮着看，一个月一次': 'Two families look in turn, once a month',
    '先上门谈一次，再给一个月改': 'First a visit, then a month to mend it',
    甲家: 'Family A',
    乙家: 'Family B',
    丙家: 'Family C',
  },
  who: 'group',
  agenda: [
    {
      minutes: 10,
      say: {
        'zh-CN': '看一遍“我们这里有什么”，每人说一样最想让外人知道的。',
        en: 'Look at “What our place has”. Each names the thing strangers ought to know.',
      },
    },
    {
      minutes: 10,
      say: {
        'zh-CN': '想名字，先不评。再说谁可以用，新来的怎么加入。',
        en: 'Collect names without judging. Then: who may use it, and how does one join?',
      },
    },
    {
      minutes: 15,
      say: {
        'zh-CN': '写 3 到 5 条承诺，都要外人看得见，自己做得到。',
        en: 'Write three to five promises that strangers can see and you can keep.',
      },
    },
    {
      minutes: 10,
      say: {
        'zh-CN': '说定谁来看，多久一次。没做到时，先谈一次，再说别的。',
        en: 'Agree who checks and how often. If a promise slips, first talk, then the rest.',
      },
    },
    {
      minutes: 10,
      say: {
        'zh-CN': '算一年要花多少，各家出多少，有谁吃力就说。',
        en: 'Reckon a year’s cost and each part. Say so if a part is too heavy.',
      },
    },
    {
      minutes: 5,
      say: {
        'zh-CN': '念一遍没定的问题，每个问题写上谁去问。',
        en: 'Read the open questions and write down who asks about each.',
      },
    },
  ],
  materials: [
    { 'zh-CN': '家底图的卡片', en: 'Cards of the place' },
    { 'zh-CN': '空白约定，一家一张', en: 'The blank charter, one for each shop' },
    { 'zh-CN': '计算器', en: 'A calculator' },
  ],
  sheet: {
    shape: { kind: 'questions' },
    fields: [
      { kind: 'text', id: 'name', label: words.name, most: 20, optional: true },
      {
        kind: 'choice',
        id: 'checked',
        label: { 'zh-CN': '名字查过注册了吗', en: 'Was the name looked up?' },
        options: CHECKED,
        optional: true,
      },
      { kind: 'text', id: 'users', label: words.users, most: 60, lines: 2, optional: true },
      {
        kind: 'rows',
        id: 'promises',
        label: { 'zh-CN': '我们承诺', en: 'We promise' },
        row: { 'zh-CN': '一条承诺', en: 'a promise' },
        least: 1,
        most: 6,
        cells: [
          { kind: 'text', id: 'promise', label: { 'zh-CN': '承诺', en: 'Promise' }, most: 40 },
          {
            kind: 'text',
            id: 'seen',
            label: { 'zh-CN': '怎么看得见', en: 'How it can be seen' },
            most: 30,
            optional: true,
          },
        ],
      },
      { kind: 'text', id: 'checks', label: words.checks, most: 60, optional: true },
      { kind: 'text', id: 'broken', label: words.broken, most: 60, lines: 2, optional: true },
      { kind: 'text', id: 'leave', label: words.leave, most: 60, optional: true },
      {
        kind: 'number',
        id: 'cost',
        unit: 'money',
        label: { 'zh-CN': '一年一共花多少', en: 'Cost of a year in all' },
        optional: true,
      },
      {
        kind: 'rows',
        id: 'members',
        label: { 'zh-CN': '几家店', en: 'Shops' },
        row: { 'zh-CN': '一家店', en: 'a shop' },
        least: 2,
        most: 20,
        cells: [
          { kind: 'text', id: 'shop', label: { 'zh-CN': '店名', en: 'Shop' }, most: 16 },
          {
            kind: 'number',
            id: 'uses',
            unit: 'count',
            label: { 'zh-CN': '一年大约用在几单上', en: 'Orders a year that carry the name' },
            hint: { 'zh-CN': '估一个数就好。', en: 'A rough number will do.' },
          },
        ],
      },
    ],
    example: {
      name: '河口棉袜',
      checked: 'no',
      users: '镇上自己织袜、愿意给大家看的人家',
      promises: [
        { promise: '棉占八成以上', seen: '袜口的标签' },
        { promise: '不合脚七天内能换', seen: '商品页写明' },
        { promise: '每批留一双给大家看', seen: '合作社的架子' },
      ],
      checks: '两家轮着看，一个月一次',
      broken: '先上门谈一次，再给一个月改',
      leave: '',
      cost: '600',
      members: [
        { shop: '甲家', uses: '600' },
        { shop: '乙家', uses: '300' },
        { shop: '丙家', uses: '300' },
      ],
    },
    look(answers, { language }) {
      const t = speaker(words, language);
      const texts = POINTS.filter((id) => answers.text(id));
      const promises = answers.rows('promises').filter((row) => row.text('promise'));
      const members = answers.rows('members').filter((row) => row.text('shop'));
      if (texts.length === 0 && promises.length === 0 && members.length === 0) return null;
      const cost = answers.number('cost');
      const shares =
        cost === null
          ? null
          : jointShares({ cost, benefits: members.map((row) => row.number('uses')) }).value;
      const checked = answers.choice('checked');
      const open = POINTS.filter((id) => !answers.text(id));
      const line = (id: (typeof POINTS)[number]): ResultLine[] =>
        answers.text(id) ? [{ label: t(id), value: quoted(answers.text(id)) }] : [];
      const paid = (shares ?? []).map((amount, at) => ({
        shop: members[at]?.text('shop') ?? '',
        amount,
      }));
      return {
        headline: open.length === 0 ? t('draft') : t('open', { count: open.length }),
        lines: [
          ...line('name'),
          ...line('users'),
          ...promises.map(
            (row, at): ResultLine => ({
              label: t('promise', { count: at + 1 }),
              value: quoted(row.text('promise')),
              ...(row.text('seen') ? { hint: quoted(row.text('seen')) } : {}),
            }),
          ),
          ...line('checks'),
          ...line('broken'),
          ...line('leave'),
          ...paid.map(
            ({ shop, amount }): ResultLine => ({
              label: t('pays', { shop }),
              value: yuan(amount, language),
              hint: t('split'),
            }),
          ),
        ],
        figure:
          paid.length > 1
            ? {
                kind: 'bars',
                title: t('figure'),
                rows: paid.map(({ shop, amount }, at) => ({
                  id: String(at),
                  name: shop,
                  amount,
                  text: yuan(amount, language),
                })),
              }
            : null,
        cautions: [
          ...(checked === 'yes' ? [] : [t('trademark')]),
          ...(paid.length > 0 ? [t('dropped')] : []),
          t('paper'),
        ],
        next:
          open.length > 0
            ? open.slice(0, 3).map((id) => t('asks', { point: t(id) }))
            : [t('read'), t('again')],
      };
    },
  },
});
