import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/channel-funnel',
  questions: [
    {
      id: 'left-of-100',
      form: 'choice4',
      ask: l(
        '从广告来了 200 个人，8 个付钱，广告费花了 100 元。一单留下 20 元。每来 100 个人，最后留下多少？',
        'An ad of 100 yuan brought 200 people, and 8 of them paid. An order leaves 20 yuan. What do every 100 people leave in the end?',
      ),
      answer: l('30 元', '30 yuan'),
      others: [
        wrong(
          l('80 元', '80 yuan'),
          l(
            '这样忘了减广告费。花掉的 100 元也要算。',
            'That forgets the ad money. The 100 yuan belong in the sum.',
          ),
        ),
        wrong(
          l('160 元', '160 yuan'),
          l(
            '160 元是 200 个人、还没减广告费的数。',
            '160 yuan is of all 200 people, before the ad money.',
          ),
        ),
        wrong(
          l('60 元', '60 yuan'),
          l(
            '60 元是 200 个人留下的。每 100 个人，是它的一半。',
            '60 yuan is of 200 people. Of 100 it is half.',
          ),
        ),
      ],
      hint: l(
        '8 单留下的钱，减广告费，再换到 100 个人。',
        'What 8 orders leave, less the ad, then for 100 people.',
      ),
      right: l(
        '是的。每条路都这样算，就能放在一起比。',
        'Yes. Reckoned like this, the ways in can be compared.',
      ),
      wrong: l(
        '这题再想一想。先算一共留下多少，再看每 100 个人。',
        'Think once more. First what is left in all, then for 100 people.',
      ),
    },
    {
      id: 'nine-old-friends',
      form: 'choice4',
      ask: l(
        '老客群来了 9 个人，3 个付钱。搜索来了 300 个人，12 个付钱。能说老客群这条路更好吗？',
        'From the group of regulars 9 came and 3 paid. From search 300 came and 12 paid. Is the group the better way?',
      ),
      answer: l('看着高，人还少，再等等', 'It looks high, but wait for more'),
      others: [
        wrong(
          l('能，三个人里就买一个', 'Yes, as 1 of 3 people buys'),
          l(
            '才 9 个人，多一个少一个，就差很多。',
            'It is 9 people. One more or less moves it far.',
          ),
        ),
        wrong(
          l('不能，才卖了 3 单而已', 'No, as it is just 3 orders'),
          l(
            '单数少，是来的人少。要看每 100 个人留下多少。',
            'Fewer orders, as fewer came. See it for 100 people.',
          ),
        ),
        wrong(
          l('能，老客总归比新客好', 'Yes, regulars are always better'),
          l(
            '多半熟一些。好多少，还要人多一点才看得出。',
            'They know you. By how much shows with more people.',
          ),
        ),
      ],
      hint: l('9 个人里，多买一单会怎样？', 'What if one more of the 9 had bought?'),
      right: l(
        '是的。等多来一些人，用同一张表再比一次。',
        'Yes. With more people, use the same table again.',
      ),
      wrong: l(
        '这题再想一想。9 个人，够不够下结论？',
        'Think once more. Are 9 people enough to conclude?',
      ),
    },
  ],
});
