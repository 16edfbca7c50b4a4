import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { tipOffer } from './types';

export const words = {
  one: { 'zh-CN': '还没点过的：{name}。{use}', en: 'Not opened so far: {name}. {use}' },
  all: {
    'zh-CN': '这几样你都点过了。{count} 样都在手上。',
    en: 'You have opened all {count} of these.',
  },
  where: { 'zh-CN': '多半在', en: 'Mostly found in' },
  names: { 'zh-CN': '有的后台叫', en: 'Also called' },
  vary: {
    'zh-CN': '各平台的名字和位置有差别，有的店要先开通。',
    en: 'Names and places differ by platform, and some shops have to switch it on first.',
  },
  free: {
    'zh-CN': '打开前看一眼写没写价钱。写了价钱的不在这里说。',
    en: 'See whether a price stands there. What has a price is not meant here.',
  },
  look: {
    'zh-CN': '打开看 2 分钟，用不上就关掉。',
    en: 'Open it for two minutes. Close it if it is of no use.',
  },
  left: { 'zh-CN': '还没点过的还有', en: 'Others not opened so far' },
  leftCount: { 'zh-CN': '{count} 样，一天只说一样', en: '{count}, one a day at most' },
} satisfies Record<string, LocalText>;

interface Feature {
  readonly id: string;
  readonly page: string;
  readonly name: LocalText;
  readonly use: LocalText;
  readonly aka: LocalText;
}

/** Functions that most back offices give for nothing, by the kind of page they stand on. */
const FEATURES: readonly Feature[] = [
  {
    id: 'days',
    page: 'home-overview',
    name: { 'zh-CN': '换成 7 天或 30 天', en: 'Switch to 7 or 30 days' },
    use: { 'zh-CN': '一天会跳，一周稳得多。', en: 'One day jumps, a week is steadier.' },
    aka: { 'zh-CN': '“近7天”“近30天”', en: '“Last 7 days”, “Last 30 days”' },
  },
  {
    id: 'export',
    page: 'trade',
    name: { 'zh-CN': '把表存下来', en: 'Save the table' },
    use: { 'zh-CN': '存一份，下个月可以对着看。', en: 'Keep a copy to compare with next month.' },
    aka: { 'zh-CN': '“导出”“下载”', en: '“Export”, “Download”' },
  },
  {
    id: 'sources',
    page: 'traffic',
    name: { 'zh-CN': '按来路看', en: 'See the ways in' },
    use: { 'zh-CN': '看得出客人是从哪里来的。', en: 'It shows where buyers come from.' },
    aka: { 'zh-CN': '“流量来源”“渠道”', en: '“Traffic sources”, “Channels”' },
  },
  {
    id: 'replies',
    page: 'customer-service',
    name: { 'zh-CN': '常用回话', en: 'Quick replies' },
    use: {
      'zh-CN': '一句话写一次，以后点一下就发。',
      en: 'Write a sentence once, send it with a click.',
    },
    aka: { 'zh-CN': '“快捷回复”“快捷短语”', en: '“Quick replies”, “Templates”' },
  },
  {
    id: 'greeting',
    page: 'customer-service',
    name: { 'zh-CN': '自动打招呼', en: 'Automatic greeting' },
    use: {
      'zh-CN': '人不在的时候，先告诉客人几点回。',
      en: 'When nobody is there, it says when you will answer.',
    },
    aka: { 'zh-CN': '“自动回复”“欢迎语”', en: '“Auto reply”, “Greeting”' },
  },
  {
    id: 'answer',
    page: 'reviews',
    name: { 'zh-CN': '回一条评价', en: 'Answer a review' },
    use: { 'zh-CN': '后来的客人也看得到你怎么回。', en: 'Later buyers see how you answer.' },
    aka: { 'zh-CN': '“回复”“商家回复”', en: '“Reply”' },
  },
  {
    id: 'check',
    page: 'product-list',
    name: { 'zh-CN': '看标题和图的提示', en: 'Hints on titles and pictures' },
    use: {
      'zh-CN': '平台会指出哪里写得不全。',
      en: 'The platform points out what is not filled in.',
    },
    aka: { 'zh-CN': '“商品诊断”“优化建议”', en: '“Product check”, “Suggestions”' },
  },
  {
    id: 'group',
    page: 'fan-group',
    name: { 'zh-CN': '客人群', en: 'Buyer group' },
    use: {
      'zh-CN': '老客在一起，有新货说一声。',
      en: 'Regulars are together, and hear of new goods.',
    },
    aka: { 'zh-CN': '“粉丝群”“店铺群”', en: '“Fan group”, “Shop group”' },
  },
  {
    id: 'replay',
    page: 'live',
    name: { 'zh-CN': '直播回看', en: 'Watching a show again' },
    use: { 'zh-CN': '看看哪一分钟人最多。', en: 'See in which minute most people watched.' },
    aka: { 'zh-CN': '“直播回放”“直播复盘”', en: '“Replay”, “Review”' },
  },
];

const PAGES: readonly { readonly id: string; readonly label: LocalText }[] = [
  { id: 'home-overview', label: { 'zh-CN': '首页', en: 'Overview' } },
  { id: 'traffic', label: { 'zh-CN': '客人来路（流量）', en: 'Traffic' } },
  { id: 'trade', label: { 'zh-CN': '交易', en: 'Trade' } },
  { id: 'product-list', label: { 'zh-CN': '商品', en: 'Products' } },
  { id: 'customer-service', label: { 'zh-CN': '客服', en: 'Chats' } },
  { id: 'reviews', label: { 'zh-CN': '评价', en: 'Reviews' } },
  { id: 'fan-group', label: { 'zh-CN': '群', en: 'Groups' } },
  { id: 'live', label: { 'zh-CN': '直播', en: 'Live shows' } },
];

export default tipOffer({
  id: 'free-feature-finder',
  title: { 'zh-CN': '后台里免费的功能', en: 'Free functions of the back office' },
  lead: {
    'zh-CN': '后台里有些免费的功能，还没点开过。一天最多说一样。',
    en: 'The back office has free functions that were never opened. One a day at most is named.',
  },
  minutes: 3,
  how: {
    'zh-CN':
      '它看你打开的是哪一类页面，再看你自己勾过哪些。没勾的，按次序说一样。这份记录只在这台电脑里。',
    en: 'It sees which kind of page is open and what you ticked yourself. Of the rest it names one, in order. The list stays on this computer.',
  },
  fields: [
    {
      kind: 'choices',
      id: 'opened',
      optional: true,
      label: { 'zh-CN': '已经点开过的', en: 'Opened already' },
      options: FEATURES.map(({ id, name }) => ({ id, label: name })),
    },
    {
      kind: 'choice',
      id: 'page',
      optional: true,
      label: { 'zh-CN': '现在在哪一类页面', en: 'Kind of page you are on' },
      options: PAGES,
    },
  ],
  example: { opened: ['days'], page: 'customer-service' },
  look(answers, { language }) {
    const t = speaker(words, language);
    const opened = answers.choices('opened');
    const page = answers.choice('page');
    if (opened.length === 0 && !page) return null;
    const rest = FEATURES.filter(({ id }) => !opened.includes(id));
    const found = rest.find((feature) => feature.page === page) ?? rest[0];
    if (!found) return { headline: t('all', { count: FEATURES.length }) };
    const place = PAGES.find(({ id }) => id === found.page);
    return {
      headline: t('one', { name: found.name[language], use: found.use[language] }),
      lines: [
        ...(place ? [{ label: t('where'), value: place.label[language] }] : []),
        { label: t('names'), value: found.aka[language] },
        ...(rest.length > 1
          ? [{ label: t('left'), value: t('leftCount', { count: rest.length - 1 }) }]
          : []),
      ],
      cautions: [t('vary')],
      next: [t('look'), t('free')],
    };
  },
});
