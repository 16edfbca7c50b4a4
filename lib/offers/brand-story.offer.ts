import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { claimsIn, lengthOf } from './story-text';
import { listed, quoted } from './told-text';
import { type ResultLine, worksheet } from './types';

export const words = {
  three: {
    'zh-CN': '你的故事有了三种长短。',
    en: 'Your story comes in three lengths.',
  },
  some: {
    'zh-CN': '5 句里写好了 {count} 句。',
    en: '{count} of the five lines are written.',
  },
  short: { 'zh-CN': '一句话（30 字内）', en: 'One line (up to 30 characters)' },
  middle: { 'zh-CN': '一小段（100 字内）', en: 'A short piece (up to 100)' },
  long: { 'zh-CN': '完整的（300 字内）', en: 'The whole (up to 300)' },
  count: { 'zh-CN': '{count} 个字', en: '{count} characters' },
  over: {
    'zh-CN': '{count} 个字，多了 {over} 个',
    en: '{count} characters, {over} too many',
  },
  claims: {
    'zh-CN': '{found}这样的话要拿得出凭据，有的广告里用不得。换成看得见的事更稳。',
    en: 'Words like {found} need proof, and some are not allowed in adverts. A fact one can see is safer.',
  },
  cut: {
    'zh-CN': '“{part}”长了一点，先留客人记得住的那几个字。',
    en: '“{part}” is a little long. Keep the few words that stay in mind.',
  },
  shortField: { 'zh-CN': '一句话', en: 'One line' },
  next: { 'zh-CN': '再写一句：{part}。', en: 'One more line: {part}.' },
  aloud: {
    'zh-CN': '念给家里人听，问他记住了什么。',
    en: 'Read it to somebody at home and ask what stayed.',
  },
  place: {
    'zh-CN': '挑一个客人看得到的地方，今天放上一句话。',
    en: 'Choose one place buyers see and put the one line there today.',
  },
} satisfies Record<string, LocalText>;

const PARTS = ['who', 'from', 'hard', 'never', 'get'] as const;
type Part = (typeof PARTS)[number];

const LABELS: Readonly<Record<Part, LocalText>> = {
  who: { 'zh-CN': '我是谁', en: 'Who I am' },
  from: { 'zh-CN': '东西从哪里来', en: 'Where it comes from' },
  hard: { 'zh-CN': '最难的一次', en: 'A hard time' },
  never: { 'zh-CN': '我从不将就的', en: 'What I never give up' },
  get: { 'zh-CN': '您能得到什么', en: 'What you get' },
};

/** Which lines go into which length: the short ones keep what concerns the buyer. */
const LENGTHS: readonly {
  id: 'short' | 'middle' | 'long';
  most: number;
  parts: readonly Part[];
}[] = [
  { id: 'short', most: 30, parts: ['never'] },
  { id: 'middle', most: 100, parts: ['who', 'never', 'get'] },
  { id: 'long', most: 300, parts: PARTS },
];

/** Lines joined to one text, each closed once, in the manner of their own script. */
const joined = (lines: readonly string[]): string => {
  const chinese = lines.some((line) => /\p{Script=Han}/u.test(line));
  return lines
    .map((line) => (/[。！？!?.]$/u.test(line) ? line : `${line}${chinese ? '。' : '.'}`))
    .join(chinese ? '' : ' ');
};

export default worksheet({
  id: 'brand-story',
  title: { 'zh-CN': '我的故事', en: 'My story' },
  lead: {
    'zh-CN':
      '写 5 句：我是谁，从哪里来，最难的一次，从不将就什么，客人得到什么。这里拼成长短三种。',
    en: 'Five lines: who, where from, a hard time, what you never give up, what buyers get. They make three lengths.',
  },
  minutes: 20,
  exampleEn: {
    '我是阿梅，在河口镇织了十二年袜子': 'I am Mei and have knitted socks in Hekou for twelve years',
    '棉是河边几户人家种的，织在自家院子里':
      'Families by the river grow the cotton; we knit it in our yard',
    '有一年下了一个月的雨，棉晒不干，我们一家家借炉子烘':
      'One year it rained for a month, and we dried the cotton at the neighbours’ stoves',
    '袜口不勒脚，是我从不将就的': 'Cuffs that do not pinch: there I never give way',
    '您穿一天，脚上不留印子': 'Wear them all day and they leave no mark',
  },
  shape: { kind: 'questions' },
  fields: [
    ...PARTS.map((id) => ({
      kind: 'text' as const,
      id,
      label: LABELS[id],
      most: id === 'get' || id === 'never' ? 40 : 80,
      lines: 2,
      optional: true as const,
    })),
    {
      kind: 'text',
      id: 'short',
      label: { 'zh-CN': '自己写的一句话（可以不填）', en: 'Your own one line (may stay blank)' },
      hint: {
        'zh-CN': '空着就用“从不将就的”那一句。',
        en: 'Left blank, the line of what you never give up is used.',
      },
      most: 60,
      optional: true,
    },
  ],
  example: {
    who: '我是阿梅，在河口镇织了十二年袜子',
    from: '棉是河边几户人家种的，织在自家院子里',
    hard: '有一年下了一个月的雨，棉晒不干，我们一家家借炉子烘',
    never: '袜口不勒脚，是我从不将就的',
    get: '您穿一天，脚上不留印子',
    short: '',
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const written = PARTS.filter((id) => answers.text(id));
    const own = answers.text('short');
    if (written.length === 0 && !own) return null;
    const texts = LENGTHS.flatMap(({ id, most, parts }) => {
      const lines = parts.map((part) => answers.text(part)).filter((text) => text !== '');
      const text = id === 'short' && own ? own : joined(lines);
      const [longest] =
        id === 'short' && own
          ? []
          : parts.toSorted((a, b) => lengthOf(answers.text(b)) - lengthOf(answers.text(a)));
      return text ? [{ id, most, text, length: lengthOf(text), longest }] : [];
    });
    const claims = claimsIn([...PARTS.map((id) => answers.text(id)), own].join(' '));
    const open = PARTS.find((id) => !answers.text(id));
    const tooLong = texts.find(({ length, most }) => length > most);
    return {
      headline: written.length === PARTS.length ? t('three') : t('some', { count: written.length }),
      lines: texts.map(
        ({ id, most, text, length }): ResultLine => ({
          label: t(id),
          value: quoted(text),
          hint:
            length > most
              ? t('over', { count: length, over: length - most })
              : t('count', { count: length }),
        }),
      ),
      cautions: claims.length > 0 ? [t('claims', { found: listed(claims, language) })] : [],
      next: [
        ...(tooLong
          ? [
              t('cut', {
                part: tooLong.longest ? LABELS[tooLong.longest][language] : t('shortField'),
              }),
            ]
          : []),
        ...(open ? [t('next', { part: LABELS[open][language] })] : [t('aloud'), t('place')]),
      ],
    };
  },
});
