import { speaker } from '../i18n/say';
import { share } from '../maths/share';
import { shareRange } from '../shared/format';
import type { LocalText } from '../shared/text';
import { cautionTexts, toldRefusal } from './refusal';
import { listed, quoted } from './told-text';
import { explanation, type ResultLine } from './types';

export const words = {
  first: {
    'zh-CN': '最稳的一个词是{word}：来了 {visitors} 人，{buyers} 人买了。',
    en: 'The steadiest word is {word}: {visitors} came and {buyers} bought.',
  },
  none: {
    'zh-CN': '这几个词都还没有人买。',
    en: 'None of these words has brought a buyer so far.',
  },
  came: { 'zh-CN': '来 {visitors} 人，买 {buyers} 人', en: '{visitors} came, {buyers} bought' },
  range: {
    'zh-CN': '照这些人看，{outOf} 个人里大约 {low} 到 {high} 个会买',
    en: 'going by these people, about {low} to {high} of {outOf} buy',
  },
  figure: {
    'zh-CN': '同样多的人来，少说有几个买（每 1,000 人）',
    en: 'Of 1,000 people who come, at least about so many buy',
  },
  lookers: {
    'zh-CN': '{words}来的人不少，还没有人买。看看他们要找的是不是这件货。',
    en: 'Many came by {words} and none bought. Were they looking for this product?',
  },
  title: {
    'zh-CN': '试着把{words}放到标题前面，读一遍顺不顺。',
    en: 'Try {words} at the front of the title and read it aloud.',
  },
  log: {
    'zh-CN': '改标题前记下今天的数，两周后再看。',
    en: 'Note today’s numbers before you change a title, and look again in two weeks.',
  },
} satisfies Record<string, LocalText>;

/** So many came without one buying: worth asking what they looked for. */
const MANY_LOOKERS = 50;

export default explanation({
  id: 'search-words',
  title: { 'zh-CN': '客人搜什么来的', en: 'What buyers search for' },
  lead: {
    'zh-CN': '一个词带来很多人，和带来很多买的人，是两回事。这里按买的人来排。',
    en: 'A word that brings many people is not always one that brings buyers. Here buyers decide.',
  },
  minutes: 8,
  exampleEn: {
    袜子: 'Socks',
    宽口棉袜: 'Wide cotton socks',
    袜子礼盒: 'Sock gift box',
    运动短袜: 'Short sports socks',
  },
  sources: [
    {
      text: {
        'zh-CN': '排序用人少时也稳的算法（威尔逊区间的低端）',
        en: 'Ranked by the lower end of the Wilson interval, which holds for few people',
      },
    },
  ],
  sections: [
    {
      title: { 'zh-CN': '这张表说什么', en: 'What the table tells' },
      text: {
        'zh-CN':
          '客人在搜索框里打一个词，看到你的货，点了进来。表里一行就是一个词。它记下多少人由这个词来，又有多少人买。',
        en: 'Somebody types a word, sees your product and comes in. Each row is one word. It counts who came by it, and who bought.',
      },
    },
    {
      title: { 'zh-CN': '为什么不看人多', en: 'Why not by visitors' },
      text: {
        'zh-CN':
          '“袜子”来的人多，想要的却各不相同。“老人宽口袜”来的人少，要的正是它。词越具体，来的人越清楚自己要什么。',
        en: 'Many come by “socks”, and each wants something else. Few come by “wide socks for elders”, and they want just that.',
      },
    },
    {
      title: { 'zh-CN': '人少的时候', en: 'With few people' },
      text: {
        'zh-CN':
          '2 个人来，1 个买了，听起来是一半。换 2 个人来，也许一个也没有。所以排的时候，人少的词先往后放。',
        en: 'Two came and one bought: that sounds like half. Two others may not buy. So words with few people are ranked lower at first.',
      },
    },
    {
      title: { 'zh-CN': '各家叫法', en: 'Names differ' },
      text: {
        'zh-CN':
          '这张表各平台叫法不同，有的叫“搜索词”，有的叫“关键词”。有的只给点击，不给买的人。没有的数就空着，别猜。',
        en: 'Platforms name this table in their own way. Some count clicks only, not buyers. Leave blank what is not there.',
      },
    },
  ],
  own: {
    fields: [
      {
        kind: 'rows',
        id: 'words',
        label: { 'zh-CN': '我店里的词', en: 'Words of my shop' },
        row: { 'zh-CN': '一个词', en: 'a word' },
        least: 1,
        most: 20,
        cells: [
          { kind: 'text', id: 'word', label: { 'zh-CN': '搜的词', en: 'Word' }, most: 20 },
          {
            kind: 'number',
            id: 'visitors',
            unit: 'count',
            least: 1,
            label: { 'zh-CN': '由它来的人数', en: 'People who came by it' },
          },
          {
            kind: 'number',
            id: 'buyers',
            unit: 'count',
            label: { 'zh-CN': '里面买的人数', en: 'Of them, bought' },
          },
        ],
      },
    ],
    example: {
      words: [
        { word: '袜子', visitors: '320', buyers: '4' },
        { word: '宽口棉袜', visitors: '90', buyers: '7' },
        { word: '袜子礼盒', visitors: '60', buyers: '3' },
        { word: '运动短袜', visitors: '75', buyers: '0' },
      ],
    },
    tell(answers, { language }) {
      const t = speaker(words, language);
      const read = answers.rows('words').flatMap((row) => {
        const [visitors, buyers] = [row.number('visitors'), row.number('buyers')];
        if (!row.text('word') || visitors === null || buyers === null) return [];
        const result = share({ k: buyers, n: visitors });
        return [{ word: row.text('word'), visitors, buyers, result, at: row.at }];
      });
      const refused = read.find(({ result }) => result.verdict === 'refused');
      if (refused) return toldRefusal(refused.result, language);
      const ranked = read
        .flatMap(({ result, ...word }) =>
          result.value ? [{ ...word, ...result.value, result }] : [],
        )
        .sort((a, b) => b.low - a.low || b.buyers - a.buyers || b.visitors - a.visitors);
      const [best] = ranked;
      if (!best) return toldRefusal({ cautions: ['missing-input'] }, language);
      const bought = ranked.filter(({ buyers }) => buyers > 0);
      const lookers = ranked.filter(
        ({ buyers, visitors }) => buyers === 0 && visitors >= MANY_LOOKERS,
      );
      return {
        headline:
          best.buyers === 0
            ? t('none')
            : t('first', {
                word: quoted(best.word),
                visitors: best.visitors,
                buyers: best.buyers,
              }),
        lines: ranked.map(
          ({ word, visitors, buyers, low, high }): ResultLine => ({
            label: quoted(word),
            value: t('came', { visitors, buyers }),
            hint: t('range', shareRange(low, high)),
          }),
        ),
        figure: {
          kind: 'bars',
          title: t('figure'),
          rows: ranked.map(({ word, low, at }) => ({
            id: String(at),
            name: word,
            amount: low * 1000,
            text: String(Math.round(low * 1000)),
            ...(at === best.at ? { here: true as const } : {}),
          })),
        },
        cautions: [
          ...cautionTexts(best.result.cautions, language),
          ...(lookers.length > 0
            ? [
                t('lookers', {
                  words: listed(
                    lookers.map(({ word }) => word),
                    language,
                  ),
                }),
              ]
            : []),
        ],
        next:
          bought.length > 0
            ? [
                t('title', {
                  words: listed(
                    bought.slice(0, 2).map(({ word }) => word),
                    language,
                  ),
                }),
                t('log'),
              ]
            : [t('log')],
      };
    },
  },
  check: {
    ask: {
      'zh-CN': '“围巾”来了 400 人，3 人买。“妈妈羊毛围巾”来了 80 人，6 人买。先把哪个词写进标题？',
      en: 'By “scarf” 400 came and 3 bought. By “wool scarf for mum” 80 came and 6 bought. Which word goes into the title first?',
    },
    choices: [
      {
        id: 'many',
        text: { 'zh-CN': '“围巾”，来的人多', en: '“scarf”: more people come' },
        right: false,
        why: {
          'zh-CN': '来的人多，买的人反而少。他们要找的多半是别的围巾。',
          en: 'More come, yet fewer buy. Most of them look for another kind of scarf.',
        },
      },
      {
        id: 'exact',
        text: { 'zh-CN': '“妈妈羊毛围巾”，买的人多', en: '“wool scarf for mum”: more buy' },
        right: true,
        why: {
          'zh-CN': '来的人少一些，买的人却多一倍。这些人要的正是它。',
          en: 'Fewer come, yet twice as many buy. They want just this.',
        },
      },
      {
        id: 'all',
        text: { 'zh-CN': '两个都不放，看不出', en: 'Neither: nothing can be told' },
        right: false,
        why: {
          'zh-CN': '人是不算多，两边差得却很远。可以先试一个，两周后回头看。',
          en: 'The counts are small, but far apart. One can be tried and looked at in two weeks.',
        },
      },
      {
        id: 'stuff',
        text: { 'zh-CN': '把所有的词都放进去', en: 'Put in every word there is' },
        right: false,
        why: {
          'zh-CN': '词堆在一起，人读不顺。有的平台也限制这样写标题。',
          en: 'A heap of words is hard to read, and some platforms limit such titles.',
        },
      },
    ],
  },
});
