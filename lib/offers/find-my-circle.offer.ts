import type { Answers } from '../forms/read-form';
import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { quoted } from './told-text';
import { worksheet } from './types';

export const words = {
  card: {
    'zh-CN': '我的卡：{district}，做{trade}，{stage}。',
    en: 'My card: {district}, {trade}, {stage}.',
  },
  begun: {
    'zh-CN': '卡还没写完，写到哪里都先留着。',
    en: 'The card is not finished; what is there stays.',
  },
  best: {
    'zh-CN': '最合得来的像是{name}：{why}。',
    en: 'The closest fit looks like {name}: {why}.',
  },
  none: {
    'zh-CN': '这几家合得来的不多，再多认识几家。',
    en: 'Few of these fit well; meet some more.',
  },
  chain: { 'zh-CN': '前后相接的生意', en: 'a neighbouring trade' },
  district: { 'zh-CN': '同一片', en: 'the same district' },
  stage: { 'zh-CN': '走到差不多的一步', en: 'a similar stage' },
  other: { 'zh-CN': '别的行当', en: 'another trade' },
  and: { 'zh-CN': '，', en: ', ' },
  score: { 'zh-CN': '{score} 分，最多 4 分', en: '{score} of 4' },
  rival: {
    'zh-CN': '卖的一样。先商量好什么说、什么不说。',
    en: 'Sells the same. First agree what is told and what is not.',
  },
  wish: { 'zh-CN': '想一起做的', en: 'What I would like to do together' },
  point: {
    'zh-CN': '分数只帮着排个先后，合不合得来要见面才知道。',
    en: 'The points only set an order; meeting tells the rest.',
  },
  rough: {
    'zh-CN': '卡上只写大概，不写店名、电话和地址。',
    en: 'The card says rough things only: no name, phone or address.',
  },
  meet: { 'zh-CN': '挑一家，约一次半小时的茶。', en: 'Choose one and have tea for half an hour.' },
  wishFirst: {
    'zh-CN': '写一件想一起做的事，见面好开口。',
    en: 'Write one thing to do together; it is a good opening.',
  },
  comma: { 'zh-CN': '、', en: ', ' },
} satisfies Record<string, LocalText>;

const STAGES = [
  { id: 'start', label: { 'zh-CN': '刚开始', en: 'just starting' } },
  { id: 'steady', label: { 'zh-CN': '站稳了', en: 'standing steady' } },
  { id: 'grow', label: { 'zh-CN': '想往大里做', en: 'wanting to grow' } },
  { id: 'change', label: { 'zh-CN': '想换个做法', en: 'wanting a change' } },
] as const;
const WISHES = [
  { id: 'talk', label: { 'zh-CN': '聊聊经验', en: 'Talk about experience' } },
  { id: 'buy', label: { 'zh-CN': '一起买包材', en: 'Buy packing together' } },
  { id: 'promo', label: { 'zh-CN': '一起做活动', en: 'Run a campaign together' } },
  { id: 'leaflet', label: { 'zh-CN': '互相推荐', en: 'Recommend each other' } },
  { id: 'cover', label: { 'zh-CN': '忙时互相帮忙', en: 'Help out on busy days' } },
] as const;
const TRADES = [
  {
    id: 'chain',
    label: { 'zh-CN': '前后相接，比如布和衣服', en: 'Neighbouring, like cloth and clothes' },
  },
  { id: 'same', label: { 'zh-CN': '卖一样的货', en: 'The same goods' } },
  { id: 'other', label: { 'zh-CN': '别的行当', en: 'Another trade' } },
] as const;

export interface Match {
  /** `2·chain neighbour + same district + same stage`, 0 to 4. */
  readonly score: number;
  readonly parts: readonly ('chain' | 'district' | 'stage')[];
  /** Sells the same goods. */
  readonly rival: boolean;
}

const plainName = (text: string): string => text.replace(/[\s区县市镇]+$/u, '').toLowerCase();

/** How well another card fits the own one. */
export function matchOf(district: string, stage: string | null, row: Answers): Match {
  const parts: Match['parts'][number][] = [];
  if (row.choice('trade') === 'chain') parts.push('chain');
  if (district && plainName(row.text('district')) === plainName(district)) parts.push('district');
  if (stage && row.choice('stage') === stage) parts.push('stage');
  return {
    score: parts.length + (parts.includes('chain') ? 1 : 0),
    parts,
    rival: row.choice('trade') === 'same',
  };
}

export default worksheet({
  id: 'find-my-circle',
  title: { 'zh-CN': '找伙伴', en: 'Find my circle' },
  lead: {
    'zh-CN': '一张小卡，三件大概的事。给了谁由你定，什么都不会自己传出去。',
    en: 'A small card with three rough facts. You decide who gets it; nothing leaves by itself.',
  },
  minutes: 12,
  exampleEn: {
    城南区: 'South district',
    手织袜子: 'Handmade socks',
    茶花: 'Camellia',
    城南: 'South',
    石头: 'Stone',
    城北区: 'North district',
    小河: 'Brook',
  },
  shape: { kind: 'table', rows: 'others' },
  fields: [
    {
      kind: 'text',
      id: 'district',
      label: { 'zh-CN': '在哪一片', en: 'Which district' },
      hint: { 'zh-CN': '写到区或镇就够了。', en: 'A district or town will do.' },
      most: 20,
    },
    { kind: 'text', id: 'trade', label: { 'zh-CN': '做什么生意', en: 'What trade' }, most: 16 },
    {
      kind: 'choice',
      id: 'stage',
      label: { 'zh-CN': '走到哪一步', en: 'At which stage' },
      options: STAGES,
    },
    {
      kind: 'choices',
      id: 'wish',
      label: { 'zh-CN': '想一起做什么', en: 'What to do together' },
      options: WISHES,
      least: 1,
    },
    {
      kind: 'rows',
      id: 'others',
      label: { 'zh-CN': '别人的卡', en: 'Cards of others' },
      hint: { 'zh-CN': '认识的店，或者收到的卡。', en: 'Shops you know, or cards you were given.' },
      row: { 'zh-CN': '一家', en: 'a shop' },
      least: 0,
      most: 20,
      optional: true,
      cells: [
        { kind: 'text', id: 'name', label: { 'zh-CN': '代号', en: 'A code' }, most: 12 },
        {
          kind: 'text',
          id: 'district',
          label: { 'zh-CN': '在哪一片', en: 'District' },
          most: 20,
          optional: true,
        },
        {
          kind: 'choice',
          id: 'trade',
          label: { 'zh-CN': '和我的生意', en: 'Beside my trade' },
          options: TRADES,
        },
        {
          kind: 'choice',
          id: 'stage',
          label: { 'zh-CN': '走到哪一步', en: 'Stage' },
          options: STAGES,
          optional: true,
        },
      ],
    },
  ],
  example: {
    district: '城南区',
    trade: '手织袜子',
    stage: 'steady',
    wish: ['leaflet', 'buy'],
    others: [
      { name: '茶花', district: '城南', trade: 'chain', stage: 'steady' },
      { name: '石头', district: '城北区', trade: 'other', stage: 'start' },
      { name: '小河', district: '城南区', trade: 'same', stage: 'grow' },
    ],
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const [district, trade, stage] = [
      answers.text('district'),
      answers.text('trade'),
      answers.choice('stage'),
    ];
    const wishes = WISHES.filter(({ id }) => answers.choices('wish').includes(id));
    const others = answers
      .rows('others')
      .filter((row) => row.text('name') && row.choice('trade'))
      .map((row) => ({ row, ...matchOf(district, stage, row) }))
      .toSorted((a, b) => b.score - a.score);
    if (!district && !trade && !stage && wishes.length === 0 && others.length === 0) return null;
    const why = (parts: Match['parts']) =>
      parts.length ? parts.map((part) => t(part)).join(words.and[language]) : t('other');
    const best = others.find(({ rival, score }) => !rival && score > 0);
    const stageName = STAGES.find(({ id }) => id === stage)?.label[language] ?? '';
    const headline = () => {
      if (best) return t('best', { name: quoted(best.row.text('name')), why: why(best.parts) });
      if (others.length) return t('none');
      return district && trade && stage
        ? t('card', { district: quoted(district), trade: quoted(trade), stage: stageName })
        : t('begun');
    };
    return {
      headline: headline(),
      lines: [
        ...others.map(({ row, score, parts, rival }) => ({
          label: row.text('name'),
          value: t('score', { score }),
          hint: rival ? t('rival') : why(parts),
        })),
        ...(wishes.length
          ? [
              {
                label: t('wish'),
                value: wishes.map(({ label }) => label[language]).join(words.comma[language]),
              },
            ]
          : []),
      ],
      cautions: [t('rough'), ...(others.length ? [t('point')] : [])],
      next: [wishes.length ? t('meet') : t('wishFirst')],
    };
  },
});
