import { arrive, eachStep, exchange, goodThing, oneWord, pairs, showOne } from './blocks-group';
import { definePlan, inTurn } from './types';

export default definePlan({
  id: 'group-90',
  title: { 'zh-CN': '小组，90 分钟', en: 'Group, 90 minutes' },
  lead: {
    'zh-CN': '六到十位商户，看一个点子，试一遍，换一换。',
    en: 'Six to ten merchants: one idea, a try, an exchange.',
  },
  form: 'group',
  minutes: 90,
  stage: 'work',
  phase: 'mature',
  series: null,
  blocks: inTurn(
    [8, arrive],
    [10, goodThing],
    [15, showOne],
    [25, pairs],
    [15, exchange],
    [10, eachStep],
    [7, oneWord],
  ),
});
