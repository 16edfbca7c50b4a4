import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/shop-experience-score',
  questions: [
    {
      id: 'mean-of-three',
      form: 'number',
      ask: l(
        '商品体验分 {productExperienceScore}，服务体验分 {serviceExperienceScore}，物流体验分 {logisticsExperienceScore}。三个分加起来除以 3，是多少？',
        'Product score {productExperienceScore}, service score {serviceExperienceScore}, logistics score {logisticsExperienceScore}. Add the three and divide by 3: what is it?',
      ),
      needs: ['product-experience-score', 'service-experience-score', 'logistics-experience-score'],
      answer:
        '( product-experience-score + service-experience-score + logistics-experience-score ) / 3',
      unit: 'count',
      hint: l('先加起来，再平分成三份。', 'Add them up, then cut into three.'),
      right: l(
        '是的。总分可能和它不同：三部分轻重不同，还会有加减。',
        'Yes. The total may differ: the parts weigh differently, and points are added or taken off.',
      ),
      wrong: l(
        '这题再想一想。三个分先加在一起，再除以 3。',
        'Think once more. Add the three scores first, then divide by 3.',
      ),
    },
    {
      id: 'since-yesterday',
      form: 'choice4',
      ask: l(
        '昨天起，蛋铺换了更厚的箱子。今天看，店铺体验分没有动。怎么想？',
        'Since yesterday an egg shop uses thicker boxes. Today the score has not moved. What do you make of it?',
      ),
      answer: l('它看近一个月，过一阵再看', 'It looks at about a month, so wait'),
      others: [
        wrong(
          l('箱子没有用，换回旧的吧', 'The boxes are of no use: go back'),
          l(
            '才过了一天。碎的少了没有，先看看客人怎么说。',
            'It is one day. See first what buyers say of broken eggs.',
          ),
        ),
        wrong(
          l('平台漏算了，要去申诉', 'It was left out, so complain'),
          l(
            '它把近一个月的单放在一起，一天占得很少。',
            'It puts about a month together. One day is little.',
          ),
        ),
        wrong(
          l('它只看价钱，不看箱子', 'It goes by price, not by boxes'),
          l(
            '它由商品、服务、物流几部分合成，不是看价钱。',
            'It is made of product, service and logistics, not of price alone.',
          ),
        ),
      ],
      hint: l('它看的是几天里的单？', 'Over how many days does it look?'),
      right: l(
        '是的。改进要过一阵才看得到，先记下哪天换的。',
        'Yes. It takes a while to show. Note the day of the change.',
      ),
      wrong: l(
        '这题再想一想。一天的单，在一个月里占多少？',
        'Think once more. How much is one day of a month?',
      ),
    },
    {
      id: 'two-rulers',
      form: 'choice4',
      ask: l(
        '抖音店的分是 88，淘宝店的分是 4.6。哪家店做得好一些？',
        'The Douyin shop has 88, and the Taobao shop has 4.6. Which of them does better?',
      ),
      answer: l('尺子不同，各和自己比', 'Other scales: each with its own past'),
      others: [
        wrong(
          l('抖音店好，88 比 4.6 大得多', 'Douyin: 88 is much more than 4.6'),
          l(
            '抖音最高是 100 分，淘宝最高是 5 分，尺子不一样。',
            'Douyin ends at 100 and Taobao at 5. They are other scales.',
          ),
        ),
        wrong(
          l('淘宝店好，离满分近', 'Taobao: it is closer to full marks'),
          l(
            '两家看的部分和轻重也不同，离满分远近不能比。',
            'They weigh other things as well, so nearness tells nothing.',
          ),
        ),
        wrong(
          l('4.6 乘 20，再来比', 'Take 4.6 times 20 and then compare'),
          l(
            '乘出来是 92，可算法不一样，还是两把尺子。',
            'That makes 92. But it is still counted in another way.',
          ),
        ),
      ],
      hint: l('两家的满分一样吗？', 'Do both have the same full marks?'),
      right: l(
        '是的。每家店，和它自己上个月的分比。',
        'Yes. Each shop goes beside its own last month.',
      ),
      wrong: l(
        '这题再想一想。一把尺子量到 100，一把量到 5。',
        'Think once more. One scale ends at 100, the other at 5.',
      ),
    },
  ],
});
