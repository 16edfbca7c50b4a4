import { arrive, goodThing, oneWord } from './blocks-group';
import { definePlan, inTurn } from './types';

export default definePlan({
  id: 'series-6',
  title: { 'zh-CN': '六次小组之六：讲讲走过的路', en: 'Series of six, 6: the road behind' },
  lead: {
    'zh-CN': '讲故事，再答一遍小问题，定以后怎么联系。',
    en: 'Tell stories, answer the questions again, agree how to stay in touch.',
  },
  form: 'group',
  minutes: 90,
  stage: 'review',
  phase: 'end',
  series: 6,
  blocks: inTurn(
    [8, arrive],
    [10, goodThing],
    [
      25,
      {
        id: 'stories',
        title: { 'zh-CN': '故事会', en: 'Story round' },
        what: {
          'zh-CN': '每人三分钟，讲一件学到的事，谢一个人。',
          en: 'Three minutes each: one thing learnt, one person to thank.',
        },
        say: {
          'zh-CN': '“你从谁那里学到一件事？”',
          en: '“From whom did you learn something?”',
        },
        links: [
          { to: 'offer', id: 'story-evening' },
          { to: 'offer', id: 'thank-and-ask' },
        ],
      },
    ],
    [
      20,
      {
        id: 'again',
        title: { 'zh-CN': '再答一遍', en: 'The questions again' },
        what: {
          'zh-CN': '再答十二个小问题，也回头看看开始时是几分。',
          en: 'The twelve questions again, and the beginning as it looks now.',
        },
        say: {
          'zh-CN': '“回头看，刚开始时你给自己几分？”',
          en: '“Looking back, where did you stand?”',
        },
        links: [{ to: 'view', view: 'assessment' }],
      },
    ],
    [
      17,
      {
        id: 'peers',
        title: { 'zh-CN': '以后怎么联系', en: 'Staying in touch' },
        what: {
          'zh-CN': '把联系的事交给两位成员，写下日子。',
          en: 'Two members take over the contacts; write a date.',
        },
        say: {
          'zh-CN': '“没有我在，你们第一次哪天见？”',
          en: '“When will you first meet without me?”',
        },
        links: [
          { to: 'offer', id: 'pairing' },
          { to: 'offer', id: 'find-my-circle' },
        ],
      },
    ],
    [10, oneWord],
  ),
});
