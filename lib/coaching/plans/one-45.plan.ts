import { hands, hello, lastStep, note, oneStep, page, story, teachBack } from './blocks-one';
import { definePlan, inTurn } from './types';

export default definePlan({
  id: 'one-45',
  title: { 'zh-CN': '一对一，45 分钟', en: 'One to one, 45 minutes' },
  lead: {
    'zh-CN': '先讲一讲、写一写，再看后台，再定一小步。',
    en: 'First tell and write, then look at the back office, then one step.',
  },
  form: 'one-to-one',
  minutes: 45,
  stage: 'work',
  phase: null,
  series: null,
  blocks: inTurn(
    [4, hello],
    [4, lastStep],
    [10, story],
    [9, page],
    [9, hands],
    [3, teachBack],
    [3, oneStep],
    [3, note],
  ),
});
