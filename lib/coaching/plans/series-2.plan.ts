import { arrive, eachStep, goodThing, oneWord } from './blocks-group';
import { definePlan, inTurn } from './types';

export default definePlan({
  id: 'series-2',
  title: {
    'zh-CN': '六次小组之二：生意变在哪一块',
    en: 'Series of six, 2: which part moved sales',
  },
  lead: {
    'zh-CN': '用两周的数拆一次付款，再看看各自的长处。',
    en: 'Split the sales of two weeks, and name own strengths.',
  },
  form: 'group',
  minutes: 90,
  stage: 'work',
  phase: 'form',
  series: 2,
  blocks: inTurn(
    [8, arrive],
    [10, goodThing],
    [
      30,
      {
        id: 'sales',
        title: { 'zh-CN': '拆一次付款', en: 'Split the sales' },
        what: {
          'zh-CN': '先看示例店，再用自己的两周，数盖着也能算。',
          en: 'First the sample store, then the own two weeks; it works with covered numbers.',
        },
        say: {
          'zh-CN': '“是来的人变了，还是付钱的人变了？”',
          en: '“Did visitors change, or buyers?”',
        },
        links: [{ to: 'offer', id: 'sales-change' }, { to: 'demo' }, { to: 'presenter' }],
      },
    ],
    [
      25,
      {
        id: 'strengths',
        title: { 'zh-CN': '各自的长处', en: 'Own strengths' },
        what: {
          'zh-CN': '每人写三样长处，邻座再添一样。',
          en: 'Each writes three strengths; the neighbour adds one.',
        },
        say: {
          'zh-CN': '“我看到你有一样，你自己没写。”',
          en: '“I see one that you left out.”',
        },
        links: [{ to: 'offer', id: 'strengths-map' }],
      },
    ],
    [10, eachStep],
    [7, oneWord],
  ),
});
