import { arrive, eachStep, exchange, goodThing, oneWord } from './blocks-group';
import { definePlan, inTurn } from './types';

export default definePlan({
  id: 'series-5',
  title: {
    'zh-CN': '六次小组之五：规则，或者一起做活动',
    en: 'Series of six, 5: a rule, or a campaign together',
  },
  lead: {
    'zh-CN': '把一条规则讲明白，或者一起算一次活动。',
    en: 'Make one rule clear, or reckon a campaign together.',
  },
  form: 'group',
  minutes: 90,
  stage: 'work',
  phase: 'mature',
  series: 5,
  blocks: inTurn(
    [8, arrive],
    [10, goodThing],
    [
      40,
      {
        id: 'rule',
        title: { 'zh-CN': '规则门诊', en: 'Rule clinic' },
        what: {
          'zh-CN': '选一条规则，说清是什么、谁、哪天、做什么。',
          en: 'Take one rule: what, who, when and what to do.',
        },
        say: {
          'zh-CN': '“这条规则，哪一句最难懂？”',
          en: '“Which line of this rule is hard?”',
        },
        links: [
          { to: 'offer', id: 'rule-readiness' },
          { to: 'offer', id: 'difficulty-report' },
          { to: 'offer', id: 'joint-promo' },
        ],
      },
    ],
    [15, exchange],
    [10, eachStep],
    [7, oneWord],
  ),
});
