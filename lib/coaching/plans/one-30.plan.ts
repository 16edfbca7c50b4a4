import { hands, hello, lastStep, note, oneStep, page, teachBack } from './blocks-one';
import { definePlan, inTurn } from './types';

export default definePlan({
  id: 'one-30',
  title: { 'zh-CN': '一对一，30 分钟', en: 'One to one, 30 minutes' },
  lead: {
    'zh-CN': '看一页自己的后台，动一次手，定一小步。',
    en: 'One page of the own back office, one thing done by hand, one step.',
  },
  form: 'one-to-one',
  minutes: 30,
  stage: 'work',
  phase: null,
  series: null,
  blocks: inTurn(
    [3, hello],
    [3, lastStep],
    [8, page],
    [8, hands],
    [3, teachBack],
    [3, oneStep],
    [2, note],
  ),
});
