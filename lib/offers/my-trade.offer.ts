import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { worksheet } from './types';

export const words = {
  trade: {
    'zh-CN': '下面的例子，讲的是“{trade}”。',
    en: 'The examples below speak of “{trade}”.',
  },
  more: {
    'zh-CN': '你挑了两样，例子讲第一样：“{trade}”。',
    en: 'You chose two. The examples speak of the first: “{trade}”.',
  },
  goods: {
    'zh-CN': '卖得最多的“{goods}”，可以当作练习的货。',
    en: 'Your best seller “{goods}” can be the one to practise with.',
  },
  none: { 'zh-CN': '先挑一样最像自己的。', en: 'First choose what is most like your shop.' },
  like: { 'zh-CN': '好比', en: 'A picture' },
  watch: { 'zh-CN': '这一行常看', en: 'Worth watching in this trade' },
  ask: { 'zh-CN': '可以问自己', en: 'A question for yourself' },
  sample: { 'zh-CN': '练习用的小店', en: 'Sample shop to practise in' },
  busy: { 'zh-CN': '忙的月份', en: 'Busy months' },
  compare: {
    'zh-CN': '忙的月份和闲的月份分开看，去年同月才好比。',
    en: 'Look at busy and quiet months apart. The same month of last year compares best.',
  },
  change: { 'zh-CN': '换了行当，回来改一下就好。', en: 'If your goods change, change it here.' },
  made: {
    'zh-CN': '例子里的数都是编的，不是这一行的平均。',
    en: 'The numbers in examples are made up. They are no average of the trade.',
  },
} satisfies Record<string, LocalText>;

interface Trade {
  readonly id: string;
  readonly name: LocalText;
  readonly hint: LocalText;
  readonly like: LocalText;
  readonly watch: LocalText;
  readonly ask: LocalText;
  readonly sample: LocalText;
}

const FOOD = { 'zh-CN': '小吃店', en: 'Snack shop' };
const CLOTHES = { 'zh-CN': '服装店', en: 'Clothes shop' };
const CRAFTS = { 'zh-CN': '手作店', en: 'Craft shop' };

const TRADES: readonly Trade[] = [
  {
    id: 'food',
    name: { 'zh-CN': '吃的', en: 'Food' },
    hint: { 'zh-CN': '干货、点心、酱。', en: 'Dry goods, sweets, sauces.' },
    like: {
      'zh-CN': '100 个人闻到香味停下，3 个买了一包。',
      en: 'A hundred people stop at the smell, and three buy a bag.',
    },
    watch: {
      'zh-CN': '老客几天再来、日期新不新',
      en: 'After how many days regulars return, and how fresh it is',
    },
    ask: { 'zh-CN': '客人一包能吃几天？', en: 'How many days does a bag last?' },
    sample: FOOD,
  },
  {
    id: 'fresh',
    name: { 'zh-CN': '生鲜', en: 'Fresh produce' },
    hint: { 'zh-CN': '水果、菜、水产。', en: 'Fruit, vegetables, fish.' },
    like: {
      'zh-CN': '100 个人走过水果摊，5 个挑了几个。',
      en: 'A hundred people pass the fruit stall, and five pick some.',
    },
    watch: { 'zh-CN': '坏果退款、几小时发出', en: 'Refunds for spoilt goods, hours until sending' },
    ask: { 'zh-CN': '路上最容易坏在哪一段？', en: 'On which part of the way does it spoil?' },
    sample: FOOD,
  },
  {
    id: 'clothes',
    name: { 'zh-CN': '穿的', en: 'Clothes' },
    hint: { 'zh-CN': '衣服、鞋、袜子。', en: 'Clothes, shoes, socks.' },
    like: {
      'zh-CN': '100 个人摸了衣服，10 个试穿，3 个买走。',
      en: 'A hundred touch the coat, ten try it on and three buy.',
    },
    watch: { 'zh-CN': '退换的原因、哪个尺码', en: 'Reasons for returns, and which size' },
    ask: { 'zh-CN': '退回来的，多半写着哪个尺码？', en: 'Which size comes back most?' },
    sample: CLOTHES,
  },
  {
    id: 'crafts',
    name: { 'zh-CN': '手作', en: 'Crafts' },
    hint: { 'zh-CN': '编织、木工、首饰。', en: 'Knitting, wood, jewellery.' },
    like: {
      'zh-CN': '100 个人看你编，2 个想要自己的名字。',
      en: 'A hundred watch you knit, and two want their own name in it.',
    },
    watch: {
      'zh-CN': '做一件几小时、定做占几成',
      en: 'Hours for one piece, and how many are made to order',
    },
    ask: { 'zh-CN': '一件的价里，算进自己的工夫了吗？', en: 'Does the price hold your own hours?' },
    sample: CRAFTS,
  },
  {
    id: 'home',
    name: { 'zh-CN': '家里用的', en: 'Things for the home' },
    hint: { 'zh-CN': '收纳、厨具、日用。', en: 'Boxes, kitchen, daily goods.' },
    like: {
      'zh-CN': '100 个人翻了翻货架，4 个拿了一样。',
      en: 'A hundred look through the shelf, and four take something.',
    },
    watch: {
      'zh-CN': '一次买几件、运费占多少',
      en: 'Pieces in one order, and the part of postage',
    },
    ask: { 'zh-CN': '哪两样常被一起买？', en: 'Which two are often bought together?' },
    sample: CRAFTS,
  },
  {
    id: 'service',
    name: { 'zh-CN': '服务', en: 'Services' },
    hint: { 'zh-CN': '修、洗、教、拍照。', en: 'Repair, cleaning, lessons, photos.' },
    like: {
      'zh-CN': '100 个人问价，6 个约了时间。',
      en: 'A hundred ask the price, and six make an appointment.',
    },
    watch: { 'zh-CN': '多久回话、约了来不来', en: 'Time to answer, and whether people come' },
    ask: {
      'zh-CN': '问价以后没约的，多半问到哪一句？',
      en: 'At which sentence do those stop who ask and do not book?',
    },
    sample: CRAFTS,
  },
];

export default worksheet({
  id: 'my-trade',
  title: { 'zh-CN': '我的行业', en: 'My trade' },
  lead: {
    'zh-CN': '挑一次卖什么，下面的例子就换成这一行，练习的小店也换。',
    en: 'Choose once what you sell. The examples below and the sample shop follow.',
  },
  minutes: 3,
  exampleEn: {
    加厚棉袜: 'Thick cotton socks',
    '10 月到 1 月': 'October to January',
  },
  shape: { kind: 'cards', choose: 'trades' },
  fields: [
    {
      kind: 'choices',
      id: 'trades',
      label: { 'zh-CN': '卖什么', en: 'What do you sell' },
      least: 1,
      most: 2,
      options: TRADES.map(({ id, name, hint }) => ({ id, label: name, hint })),
    },
    {
      kind: 'text',
      id: 'goods',
      most: 16,
      optional: true,
      label: { 'zh-CN': '卖得最多的一样', en: 'Your best seller' },
    },
    {
      kind: 'text',
      id: 'busy',
      most: 24,
      optional: true,
      label: { 'zh-CN': '哪几个月最忙', en: 'Busy months' },
    },
  ],
  example: { trades: ['clothes'], goods: '加厚棉袜', busy: '10 月到 1 月' },
  look(answers, { language }) {
    const t = speaker(words, language);
    const [chosen, second] = TRADES.filter(({ id }) => answers.choices('trades').includes(id));
    const [goods, busy] = [answers.text('goods'), answers.text('busy')];
    if (!chosen) return goods || busy ? { headline: t('none') } : null;
    return {
      headline: t(second ? 'more' : 'trade', { trade: chosen.name[language] }),
      lines: [
        { label: t('like'), value: chosen.like[language] },
        { label: t('watch'), value: chosen.watch[language] },
        { label: t('ask'), value: chosen.ask[language] },
        { label: t('sample'), value: chosen.sample[language] },
        ...(busy ? [{ label: t('busy'), value: busy }] : []),
      ],
      cautions: [t('made')],
      next: [
        ...(goods ? [t('goods', { goods })] : []),
        ...(busy ? [t('compare')] : []),
        t('change'),
      ],
    };
  },
});
