import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/late-ship-rate',
  questions: [
    {
      id: 'in-time-of-100',
      form: 'number',
      ask: l(
        '发货超时率是“{lateShipRate}”。每 100 单里，有几单是按时发出的？',
        'The late shipment rate is “{lateShipRate}”. Of every 100 orders, how many went out in time?',
      ),
      needs: ['late-ship-rate'],
      answer: '100 - late-ship-rate * 100',
      unit: 'count',
      hint: l('一共 100 单，减去晚的那些。', 'Take the late ones from 100.'),
      right: l(
        '是的。按时的单多半不出声，也值得看一眼。',
        'Yes. Orders in time make no noise, and are worth a look too.',
      ),
      wrong: l(
        '这题再想一想。按时的和晚的，加起来是 100 单。',
        'Think once more. In time and late make 100 together.',
      ),
    },
    {
      id: 'label-is-printed',
      form: 'choice4',
      ask: l(
        '说好周二前发。周一你打好 10 张单，快递周三才来扫件。这 10 单，一般怎么算？',
        'On Monday you print 10 labels, due by Tuesday. The courier scans them on Wednesday. How do they mostly count?',
      ),
      answer: l('都算晚，扫到才算发出', 'Late: the scan counts'),
      others: [
        wrong(
          l('都不晚，单已经打好了', 'In time: the labels were done'),
          l(
            '打好单还没交件，不算发出。要等快递扫到。',
            'A label alone is no shipping. It takes the scan.',
          ),
        ),
        wrong(
          l('一半算晚，一半不算晚', 'One half late, one half not'),
          l(
            '10 单都是周三扫到的，没有哪一半更早。',
            'All 10 were scanned on Wednesday. None was earlier.',
          ),
        ),
        wrong(
          l('看客人周几收到再说', 'It depends on their arrival'),
          l(
            '这里看的是哪天发出。哪天送到，是另一个数。',
            'This is about sending. Arrival is another number.',
          ),
        ),
      ],
      hint: l('平台一般看快递哪天扫到。', 'Platforms mostly go by the scan of the courier.'),
      right: l(
        '是的。和快递约好扫件的钟点，心里就踏实些。',
        'Yes. A fixed hour with the courier makes it easier.',
      ),
      wrong: l('这题再想一想。快递是哪天扫到的？', 'Think once more. On which day was the scan?'),
    },
    {
      id: 'one-of-five',
      form: 'choice4',
      ask: l(
        '上周一共 5 单，有 1 单发晚了。换到 100 单里，就是 20 单。怎么看？',
        'Last week had 5 orders, and 1 went out late. Out of 100 that makes 20. What do you make of it?',
      ),
      answer: l('单子少，看那一单为什么晚', 'Few orders: see why that one was late'),
      others: [
        wrong(
          l('店里发货，一向都这么慢', 'The shop has always been slow at sending'),
          l(
            '才 5 单，一单就能变很多。说“一向”还早。',
            'With 5 orders one moves it far. It says nothing of always.',
          ),
        ),
        wrong(
          l('和别家平台的数，放着比一比', 'Compare it with another platform'),
          l(
            '各平台看的天数不一样，两家的数别直接比。',
            'Platforms look at other days. The two do not compare.',
          ),
        ),
        wrong(
          l('找人下几单假的，冲低它', 'Have some fake orders to lower it'),
          l(
            '假单是平台不许的，还可能扣分。真的原因也还在。',
            'Fake orders are not allowed and may cost points. The cause stays.',
          ),
        ),
      ],
      hint: l('多 1 单或少 1 单，它会变多少？', 'How far would one order more or less move it?'),
      right: l(
        '是的。弄清那一单的原因，比盯着比例有用。',
        'Yes. The reason of that one order helps more than the rate.',
      ),
      wrong: l(
        '这题再想一想。20 单是换算出来的，真的晚了几单？',
        'Think once more. The 20 is reckoned. How many were really late?',
      ),
    },
  ],
});
