import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/tool-payback',
  questions: [
    {
      id: 'hours-and-price',
      form: 'choice4',
      ask: l(
        '打单工具一个月 60 元，一个月省 4 小时。请人做一小时，要付 20 元。算下来怎样？',
        'A label tool costs 60 yuan a month and saves 4 hours. Paying somebody costs 20 yuan an hour. What comes out?',
      ),
      answer: l('一个月多出 20 元', '20 yuan more each month'),
      others: [
        wrong(
          l('一个月少掉 60 元', '60 yuan less each month'),
          l(
            '月费是付了。省下的 4 小时也值钱，要加回来。',
            'The price is paid. But the 4 hours are worth money too.',
          ),
        ),
        wrong(
          l('一个月多出 80 元', '80 yuan more each month'),
          l(
            '80 元是省下的时间值的钱。月费还没有减。',
            '80 yuan is what the time is worth. Take the price off.',
          ),
        ),
        wrong(
          l('一个月少掉 40 元', '40 yuan less each month'),
          l(
            '这样只算了 1 小时。一个月省的是 4 小时。',
            'That counts 1 hour. It saves 4 each month.',
          ),
        ),
      ],
      hint: l(
        '省的小时乘一小时值多少，再减月费。',
        'Hours saved times their worth, then less the price.',
      ),
      right: l(
        '是的，省下的值 80 元，付出 60 元。用满一个月，再拿真的小时数算。',
        'Yes: 80 yuan of time for 60 yuan. After a month, reckon again with the real hours.',
      ),
      wrong: l(
        '这题再想一想。4 小时，一小时 20 元，先值多少？',
        'Think once more. 4 hours at 20 yuan: what are they worth?',
      ),
    },
    {
      id: 'before-buying',
      form: 'choice4',
      ask: l(
        '有个工具可以免费试，说一个月能省 10 小时。你还没有数过，先做哪一步？',
        'A tool with a free trial says it saves 10 hours a month. You have not counted. Which step comes first?',
      ),
      answer: l('免费试一试，记下真省几小时', 'Try it free and note the hours'),
      others: [
        wrong(
          l('直接买一年，平均下来更便宜', 'Buy a year, as that is cheaper'),
          l(
            '一年后的事不好说。能按月付，就先按月。',
            'A year ahead is hard to tell. Pay by the month where you can.',
          ),
        ),
        wrong(
          l('就按它说的 10 小时来算账', 'Reckon with the 10 hours it names'),
          l(
            '那是它说的数。你店里省多少，数一周才知道。',
            'That is its own number. Count a week to know yours.',
          ),
        ),
        wrong(
          l('看别的店都在用，跟着买一个', 'Others use it, so buy it too'),
          l(
            '别家的活和你的不一样。先看它帮的是不是你的忙。',
            'Their work is not yours. See first whether it helps you.',
          ),
        ),
      ],
      hint: l('哪一样不花钱，又能知道真的数？', 'Which costs nothing and shows the real number?'),
      right: l(
        '是的。再看看后台，说不定有免费的同样功能。',
        'Yes. And see whether the back office has the same for nothing.',
      ),
      wrong: l('这题再想一想。10 小时是谁数出来的？', 'Think once more. Who counted the 10 hours?'),
    },
  ],
});
