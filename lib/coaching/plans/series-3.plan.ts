import { arrive, eachStep, goodThing, oneWord } from './blocks-group';
import { definePlan, inTurn } from './types';

export default definePlan({
  id: 'series-3',
  title: { 'zh-CN': '六次小组之三：价格和同行', en: 'Series of six, 3: prices and rivals' },
  lead: {
    'zh-CN': '看法不一样，也说得出口。先看各自的保本数。',
    en: 'Different views may be said. First everybody looks at their own break-even.',
  },
  form: 'group',
  minutes: 90,
  stage: 'work',
  phase: 'turn',
  series: 3,
  blocks: inTurn(
    [8, arrive],
    [10, goodThing],
    [
      30,
      {
        id: 'price',
        title: { 'zh-CN': '各算各的保本', en: 'Own break-even' },
        what: {
          'zh-CN': '各算各的，只说做法，进价自己留着。',
          en: 'Everybody reckons alone; ways are shared, buying prices stay at home.',
        },
        say: {
          'zh-CN': '“少卖一块钱，要多卖几单才一样？”',
          en: '“One yuan less: how many more orders for the same?”',
        },
        links: [
          { to: 'offer', id: 'ad-break-even' },
          { to: 'offer', id: 'what-if' },
        ],
      },
    ],
    [
      25,
      {
        id: 'share',
        title: { 'zh-CN': '什么可以说', en: 'What we share' },
        what: {
          'zh-CN': '把争的事写成一个问题，一起想三个办法。',
          en: 'Write the quarrel as a question and find three ways together.',
        },
        say: {
          'zh-CN': '“两边说的，我各重复一遍。”',
          en: '“Let me say both sides again.”',
        },
        links: [
          { to: 'offer', id: 'facilitator-guide' },
          { to: 'offer', id: 'negotiation-practice' },
        ],
      },
    ],
    [10, eachStep],
    [7, oneWord],
  ),
});
