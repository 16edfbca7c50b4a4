import type { ChoiceOption } from '../forms/types';
import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { listed, optionText, quoted } from './told-text';
import { type ResultLine, worksheet } from './types';

export const words = {
  cards: {
    'zh-CN': '你们写下了 {count} 张卡片，最多的是“{kind}”。',
    en: 'You wrote {count} cards; most are about “{kind}”.',
  },
  one: { 'zh-CN': '第一张卡片：{what}。', en: 'The first card: {what}.' },
  who: { 'zh-CN': '问谁：{who}', en: 'ask: {who}' },
  proof: { 'zh-CN': '看得见：{proof}', en: 'to be seen: {proof}' },
  figure: { 'zh-CN': '五类各几张', en: 'Cards of each kind' },
  certificate: {
    'zh-CN': '证书和地方名，先问清谁可以用，再印到货上。',
    en: 'Ask who may use a certificate or a place name before it goes on goods.',
  },
  told: {
    'zh-CN': '{names}还没写怎么看得见，先问一位老人或做的人。',
    en: 'Nothing shows {names} so far. Ask an elder or a maker first.',
  },
  empty: {
    'zh-CN': '“{kind}”还空着，想一想身边有没有。',
    en: '“{kind}” is still empty. Is there anything near you?',
  },
  share: {
    'zh-CN': '挑一张别人也用得上的，问问另一家店。',
    en: 'Choose a card another shop could use, and ask that shop.',
  },
  story: {
    'zh-CN': '把一张看得见的写进“我的故事”。',
    en: 'Put one that can be seen into “My story”.',
  },
} satisfies Record<string, LocalText>;

const KINDS: readonly ChoiceOption[] = [
  { id: 'land', label: { 'zh-CN': '水土和物产', en: 'Land and produce' } },
  { id: 'craft', label: { 'zh-CN': '手艺', en: 'Craft' } },
  { id: 'people', label: { 'zh-CN': '人', en: 'People' } },
  { id: 'story', label: { 'zh-CN': '老故事和节日', en: 'Old stories and feasts' } },
  { id: 'certificate', label: { 'zh-CN': '证书和名号', en: 'Certificates and names' } },
];

export default worksheet({
  id: 'our-place',
  title: { 'zh-CN': '我们这里有什么', en: 'What our place has' },
  lead: {
    'zh-CN': '一张卡片写一样：水土、手艺、人、老故事、证书。几家店合起来，就是一张家底图。',
    en: 'One card for one thing: land, craft, people, old stories, certificates. Several shops make a map.',
  },
  minutes: 20,
  exampleEn: {
    河口镇: 'Hekou town',
    河边的长绒棉: 'Long-staple cotton from the river',
    种棉的几家: 'The families who grow it',
    棉田和收棉的照片: 'Photos of the field and the harvest',
    手摇织袜机: 'Hand-cranked knitting machine',
    刘师傅: 'Master Liu',
    织一双的视频: 'A video of knitting one pair',
    对针脚的老规矩: 'The old rule of even stitches',
    晒棉节: 'Cotton drying day',
    每年秋天的照片: 'Photos of every autumn',
    镇上做袜的人家: 'The sock makers of the town',
    织袜合作社: 'Knitters’ cooperative',
    二十家的合影: 'A photo of the twenty families',
  },
  shape: { kind: 'table', rows: 'cards' },
  fields: [
    {
      kind: 'text',
      id: 'place',
      label: { 'zh-CN': '哪个地方', en: 'Which place' },
      most: 20,
      optional: true,
    },
    {
      kind: 'rows',
      id: 'cards',
      label: { 'zh-CN': '卡片', en: 'Cards' },
      row: { 'zh-CN': '一张卡片', en: 'a card' },
      least: 1,
      most: 30,
      cells: [
        {
          kind: 'text',
          id: 'what',
          label: { 'zh-CN': '有什么', en: 'What there is' },
          most: 30,
        },
        {
          kind: 'choice',
          id: 'kind',
          label: { 'zh-CN': '哪一类', en: 'Kind' },
          options: KINDS,
        },
        {
          kind: 'text',
          id: 'who',
          label: { 'zh-CN': '谁懂，谁在做', en: 'Who knows or makes it' },
          hint: {
            'zh-CN': '写称呼就好，先问过本人。',
            en: 'A first name will do; ask them first.',
          },
          most: 20,
          optional: true,
        },
        {
          kind: 'text',
          id: 'proof',
          label: { 'zh-CN': '外人怎么看得见', en: 'How a stranger can see it' },
          most: 40,
          optional: true,
        },
      ],
    },
  ],
  example: {
    place: '河口镇',
    cards: [
      { what: '河边的长绒棉', kind: 'land', who: '种棉的几家', proof: '棉田和收棉的照片' },
      { what: '手摇织袜机', kind: 'craft', who: '刘师傅', proof: '织一双的视频' },
      { what: '对针脚的老规矩', kind: 'craft', who: '刘师傅', proof: '' },
      { what: '晒棉节', kind: 'story', who: '', proof: '每年秋天的照片' },
      { what: '镇上做袜的人家', kind: 'people', who: '织袜合作社', proof: '二十家的合影' },
    ],
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const cards = answers.rows('cards').filter((row) => row.text('what'));
    const [first] = cards;
    if (!first) return null;
    const counts = KINDS.map(({ id, label }) => ({
      id,
      label: label[language],
      cards: cards.filter((row) => row.choice('kind') === id),
    }));
    const [most] = [...counts].sort((a, b) => b.cards.length - a.cards.length);
    const [empty] = counts.filter((kind) => kind.cards.length === 0);
    const unseen = cards.filter((row) => !row.text('proof')).map((row) => row.text('what'));
    const seen = cards.some((row) => row.text('proof'));
    return {
      headline:
        cards.length === 1 || !most || most.cards.length === 0
          ? t('one', { what: quoted(first.text('what')) })
          : t('cards', { count: cards.length, kind: most.label }),
      lines: cards.map((row): ResultLine => {
        const hint = [
          ...(row.text('who') ? [t('who', { who: quoted(row.text('who')) })] : []),
          ...(row.text('proof') ? [t('proof', { proof: quoted(row.text('proof')) })] : []),
        ];
        return {
          label: optionText(KINDS, row.choice('kind'), language) || quoted(row.text('what')),
          value: quoted(row.text('what')),
          ...(hint.length > 0 ? { hint: hint.join(language === 'zh-CN' ? '；' : '; ') } : {}),
        };
      }),
      figure:
        most && most.cards.length > 0
          ? {
              kind: 'bars',
              title: t('figure'),
              rows: counts.map(({ id, label, cards: own }) => ({
                id,
                name: label,
                amount: own.length,
                text: String(own.length),
              })),
            }
          : null,
      cautions: [
        ...(cards.some((row) => row.choice('kind') === 'certificate') ? [t('certificate')] : []),
        ...(unseen.length > 0 ? [t('told', { names: listed(unseen.slice(0, 3), language) })] : []),
      ],
      next: [...(empty ? [t('empty', { kind: empty.label })] : []), t(seen ? 'story' : 'share')],
    };
  },
});
