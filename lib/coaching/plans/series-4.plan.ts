import { arrive, eachStep, exchange, goodThing, oneWord } from './blocks-group';
import { definePlan, inTurn } from './types';

export default definePlan({
  id: 'series-4',
  title: { 'zh-CN': '六次小组之四：动手做一回', en: 'Series of six, 4: a workshop' },
  lead: {
    'zh-CN': '选一个做：商品页，或者一条内容。',
    en: 'Choose one: a product page, or one piece of content.',
  },
  form: 'group',
  minutes: 90,
  stage: 'work',
  phase: 'mature',
  series: 4,
  blocks: inTurn(
    [8, arrive],
    [10, goodThing],
    [
      40,
      {
        id: 'workshop',
        title: { 'zh-CN': '工作坊', en: 'Workshop' },
        what: {
          'zh-CN': '请一位成员带一段，社工在旁边记。',
          en: 'A member leads a part; the coach takes notes.',
        },
        say: {
          'zh-CN': '“这一段谁来带？我在旁边。”',
          en: '“Who leads this part? I am here.”',
        },
        links: [
          { to: 'offer', id: 'workshop-kit' },
          { to: 'offer', id: 'product-page-check' },
          { to: 'offer', id: 'module-kit' },
        ],
      },
    ],
    [15, exchange],
    [10, eachStep],
    [7, oneWord],
  ),
});
