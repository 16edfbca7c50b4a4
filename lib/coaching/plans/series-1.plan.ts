import { arrive, eachStep, goodThing, oneWord } from './blocks-group';
import { definePlan, inTurn } from './types';

export default definePlan({
  id: 'series-1',
  title: { 'zh-CN': '六次小组之一：认识彼此', en: 'Series of six, 1: getting to know each other' },
  lead: {
    'zh-CN': '定规矩，说盼头，认五个数。',
    en: 'Rules, hopes, and five numbers.',
  },
  form: 'group',
  minutes: 90,
  stage: 'work',
  phase: 'form',
  series: 1,
  blocks: inTurn(
    [10, arrive],
    [10, goodThing],
    [
      20,
      {
        id: 'hopes',
        title: { 'zh-CN': '规矩和盼头', en: 'Rules and hopes' },
        what: {
          'zh-CN': '一起写几条规矩，每人说一个盼头。写在大纸上。',
          en: 'Write a few rules together; each names one hope. Put them on a large sheet.',
        },
        say: {
          'zh-CN': '“怎样你才愿意在这里说实话？”',
          en: '“What would let you speak openly here?”',
        },
        links: [{ to: 'offer', id: 'facilitator-guide' }],
      },
    ],
    [
      35,
      {
        id: 'five',
        title: { 'zh-CN': '五个数', en: 'Five numbers' },
        what: {
          'zh-CN': '在示例店里认五个数，两人一组念出来。',
          en: 'Meet five numbers on the sample store; pairs read them aloud.',
        },
        say: {
          'zh-CN': '“念出来，再说说它在数谁。”',
          en: '“Read it aloud, then say who is counted.”',
        },
        links: [{ to: 'demo' }, { to: 'presenter' }, { to: 'offer', id: 'read-the-overview' }],
      },
    ],
    [10, eachStep],
    [5, oneWord],
  ),
});
