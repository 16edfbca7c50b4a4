import type { ChoiceOption } from '../forms/types';
import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { claimsIn, lengthOf } from './story-text';
import { tellScenes } from './tell-scenes';
import { listed, quoted } from './told-text';
import { practice } from './types';

export const words = {
  long: {
    'zh-CN': '{line}有 {count} 个字，念着会喘。先去掉一半。',
    en: '{line} has {count} characters and takes more than one breath. Take half of it out.',
  },
  good: {
    'zh-CN': '{line}，一口气说得完。',
    en: '{line} is short enough to be said in one go.',
  },
  rated: {
    'zh-CN': '{asked} 个人听了，{clear} 个懂，{kept} 个记住了。',
    en: 'Of {asked} listeners, {clear} understood and {kept} remembered it.',
  },
  heard: { 'zh-CN': '他们记住的', en: 'What they remembered' },
  claims: {
    'zh-CN': '{found}这样的话要拿得出凭据，换成看得见的更稳。',
    en: 'Words like {found} need proof. A fact one can see is safer.',
  },
  keep: {
    'zh-CN': '留下这一句，放到客人看得到的地方。',
    en: 'Keep this line and put it where buyers see it.',
  },
  change: {
    'zh-CN': '他们记住了什么，就从那里再写一句。',
    en: 'Write another line around what they remembered.',
  },
  ask: {
    'zh-CN': '说给 3 个人听，一个家人，一个同行，一个没来过的人。',
    en: 'Say it to three people: one at home, one in the trade, one who never came.',
  },
  more: {
    'zh-CN': '再往后接两句：谁用得到，怎么拿到。',
    en: 'Add two lines: for whom, and how to get it.',
  },
} satisfies Record<string, LocalText>;

/** Longer than this a line needs a second breath. */
const ONE_BREATH = 20;

const CLEAR: readonly ChoiceOption[] = [
  { id: 'yes', label: { 'zh-CN': '听懂了', en: 'Understood' } },
  { id: 'partly', label: { 'zh-CN': '懂一点', en: 'Partly' } },
  { id: 'no', label: { 'zh-CN': '没懂', en: 'Not really' } },
];

export default practice({
  id: 'tell-it-short',
  title: { 'zh-CN': '一句话说清楚', en: 'Say it in one line' },
  lead: {
    'zh-CN': '别人问你卖什么，先说一句。说给几个人听，问问他们记住了什么。',
    en: 'When somebody asks what you sell, say one line. Try it on a few people and ask what stayed.',
  },
  minutes: 15,
  exampleEn: {
    我卖不勒脚的棉袜: 'I sell cotton socks that do not pinch',
    '脚肿的人也穿得舒服。网上搜“河口棉袜”就找到。':
      'Good for swollen feet, too. Search for “Hekou cotton socks”.',
    邻居: 'A neighbour',
    不勒脚: 'They do not pinch',
    同行: 'A peer',
    没来过的人: 'Somebody new',
    卖袜子的: 'A sock seller',
  },
  parts: [
    {
      kind: 'scenes',
      scenes: tellScenes,
    },
    {
      kind: 'sheet',
      shape: { kind: 'questions' },
      fields: [
        {
          kind: 'text',
          id: 'line',
          label: { 'zh-CN': '我的一句话', en: 'My one line' },
          hint: { 'zh-CN': '谁用得到，好在哪里。', en: 'Who needs it and what is good about it.' },
          most: 60,
        },
        {
          kind: 'text',
          id: 'after',
          label: { 'zh-CN': '再接两句', en: 'Two lines more' },
          most: 80,
          lines: 2,
          optional: true,
        },
        {
          kind: 'rows',
          id: 'listeners',
          label: { 'zh-CN': '说给谁听过', en: 'Who has heard it' },
          row: { 'zh-CN': '一个人', en: 'a listener' },
          least: 0,
          most: 10,
          cells: [
            {
              kind: 'text',
              id: 'who',
              label: { 'zh-CN': '谁', en: 'Who' },
              hint: { 'zh-CN': '写“邻居”这样的称呼。', en: 'Such as: a neighbour.' },
              most: 12,
            },
            {
              kind: 'choice',
              id: 'clear',
              label: { 'zh-CN': '听懂了吗', en: 'Understood?' },
              options: CLEAR,
            },
            {
              kind: 'text',
              id: 'kept',
              label: { 'zh-CN': '他记住了什么', en: 'What stayed' },
              most: 40,
              optional: true,
            },
          ],
        },
      ],
      example: {
        line: '我卖不勒脚的棉袜',
        after: '脚肿的人也穿得舒服。网上搜“河口棉袜”就找到。',
        listeners: [
          { who: '邻居', clear: 'yes', kept: '不勒脚' },
          { who: '同行', clear: 'yes', kept: '' },
          { who: '没来过的人', clear: 'partly', kept: '卖袜子的' },
        ],
      },
      look(answers, { language }) {
        const t = speaker(words, language);
        const line = answers.text('line');
        const listeners = answers.rows('listeners').filter((row) => row.text('who'));
        if (!line) return null;
        const count = lengthOf(line);
        const clear = listeners.filter((row) => row.choice('clear') === 'yes');
        const kept = listeners.map((row) => row.text('kept')).filter((text) => text !== '');
        const claims = claimsIn(`${line} ${answers.text('after')}`);
        const works = listeners.length > 1 && clear.length * 2 > listeners.length;
        return {
          headline:
            count > ONE_BREATH
              ? t('long', { line: quoted(line), count })
              : listeners.length > 0
                ? t('rated', { asked: listeners.length, clear: clear.length, kept: kept.length })
                : t('good', { line: quoted(line) }),
          lines: kept.length > 0 ? [{ label: t('heard'), value: listed(kept, language) }] : [],
          cautions: claims.length > 0 ? [t('claims', { found: listed(claims, language) })] : [],
          next: [
            ...(listeners.length < 3 ? [t('ask')] : [t(works ? 'keep' : 'change')]),
            ...(answers.text('after') ? [] : [t('more')]),
          ],
        };
      },
    },
  ],
});
