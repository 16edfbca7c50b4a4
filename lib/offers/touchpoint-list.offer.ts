import type { ChoiceOption } from '../forms/types';
import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { quoted } from './told-text';
import { type ResultLine, worksheet } from './types';

export const words = {
  result: {
    'zh-CN': '看了 {filled} 处，{same} 处说的是同一句话。',
    en: 'Of {filled} places, {same} carry the same line.',
  },
  line: { 'zh-CN': '要带着走的那句话', en: 'The line to carry' },
  mend: {
    'zh-CN': '下一处：{place}。把那句话放上去。',
    en: 'Next place: {place}. Put the line there.',
  },
  swap: {
    'zh-CN': '下一处：{place}。换成那句话，或者告诉自己为什么不换。',
    en: 'Next place: {place}. Use the line, or tell yourself why not.',
  },
  write: {
    'zh-CN': '先写下那句话，可以从“我的故事”里拿。',
    en: 'Write the line first; “My story” has one.',
  },
  all: {
    'zh-CN': '看过的都一样了。请一位客人说说，他记得哪句。',
    en: 'All of them agree. Ask a buyer which line they remember.',
  },
  five: {
    'zh-CN': '先把这句话放到 5 处。现在还差 {count} 处。',
    en: 'Aim at five places for the line. Still to go: {count}.',
  },
  same: { 'zh-CN': '一样', en: 'the same' },
  other: { 'zh-CN': '说的是别的', en: 'something else' },
  none: { 'zh-CN': '还没有', en: 'nothing so far' },
  absent: { 'zh-CN': '没有这个地方', en: 'there is no such place' },
  figure: { 'zh-CN': '看过的几处', en: 'The places looked at' },
} satisfies Record<string, LocalText>;

/** In the order in which a buyer meets them. */
const PLACES: readonly LocalText[] = [
  { 'zh-CN': '商品标题', en: 'Product title' },
  { 'zh-CN': '首图', en: 'First picture' },
  { 'zh-CN': '店铺首页和头像', en: 'Shop page and portrait' },
  { 'zh-CN': '商品详情', en: 'Product details' },
  { 'zh-CN': '短视频和直播', en: 'Videos and live' },
  { 'zh-CN': '第一句自动回复', en: 'First automatic reply' },
  { 'zh-CN': '包裹里的卡片', en: 'Card in the parcel' },
  { 'zh-CN': '包装外面', en: 'Outside of the parcel' },
  { 'zh-CN': '客人群', en: 'Customer group' },
  { 'zh-CN': '回评价时', en: 'Answers to reviews' },
];

const ANSWERS: readonly ChoiceOption[] = [
  { id: 'same', label: words.same },
  { id: 'other', label: words.other },
  { id: 'none', label: words.none },
  { id: 'absent', label: words.absent },
];

/** From so many places on the line is known (the measure of this path). */
const KNOWN_FROM = 5;

export default worksheet({
  id: 'touchpoint-list',
  title: { 'zh-CN': '客人在哪里看到我', en: 'Where buyers meet me' },
  lead: {
    'zh-CN': '从标题到包裹，客人会碰到你 10 次。看看哪几处说的是同一句话，下一处改哪里。',
    en: 'From title to parcel, buyers meet you ten times. See where the same line stands and what is next.',
  },
  minutes: 10,
  exampleEn: {
    袜口不勒脚的棉袜: 'Cotton socks with easy cuffs',
  },
  shape: { kind: 'checklist', rows: 'places' },
  fields: [
    {
      kind: 'text',
      id: 'line',
      label: { 'zh-CN': '我的那句话', en: 'My one line' },
      hint: { 'zh-CN': '30 字以内，客人听得懂。', en: 'Up to 30 characters, clear to buyers.' },
      most: 40,
      optional: true,
    },
    {
      kind: 'rows',
      id: 'places',
      label: { 'zh-CN': '10 处', en: 'Ten places' },
      row: { 'zh-CN': '一处', en: 'a place' },
      least: 1,
      most: 10,
      given: PLACES,
      cells: [
        {
          kind: 'text',
          id: 'place',
          label: { 'zh-CN': '哪里', en: 'Place' },
          most: 20,
          optional: true,
        },
        {
          kind: 'choice',
          id: 'answer',
          label: { 'zh-CN': '那句话在不在', en: 'Is the line there?' },
          options: ANSWERS,
        },
      ],
    },
  ],
  example: {
    line: '袜口不勒脚的棉袜',
    places: [
      { answer: 'same' },
      { answer: 'other' },
      { answer: 'none' },
      { answer: 'same' },
      { answer: 'absent' },
      { answer: 'none' },
      { answer: 'same' },
      { answer: 'none' },
      { answer: 'other' },
      { answer: 'none' },
    ],
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const rows = answers.rows('places').flatMap((row) => {
      const [place, answer] = [PLACES[row.at], row.choice('answer')];
      return place && answer ? [{ place: place[language], answer }] : [];
    });
    const filled = rows.filter(({ answer }) => answer !== 'absent');
    if (filled.length === 0) return null;
    const of = (id: string) => filled.filter(({ answer }) => answer === id);
    const same = of('same').length;
    const line = answers.text('line');
    const bare = of('none')[0];
    const other = of('other')[0];
    return {
      headline: t('result', { filled: filled.length, same }),
      lines: [
        ...(line ? [{ label: t('line'), value: quoted(line) }] : []),
        ...filled
          .filter(({ answer }) => answer !== 'same')
          .map(
            ({ place, answer }): ResultLine => ({
              label: place,
              value: t(answer === 'other' ? 'other' : 'none'),
            }),
          ),
      ],
      figure: {
        kind: 'parts',
        title: t('figure'),
        parts: (['same', 'other', 'none'] as const)
          .map((id) => ({
            id,
            name: t(id),
            amount: of(id).length,
            text: String(of(id).length),
          }))
          .filter(({ amount }) => amount > 0),
      },
      cautions: same < KNOWN_FROM && line ? [t('five', { count: KNOWN_FROM - same })] : [],
      next: [
        ...(line ? [] : [t('write')]),
        bare
          ? t('mend', { place: bare.place })
          : other
            ? t('swap', { place: other.place })
            : t('all'),
      ],
    };
  },
});
