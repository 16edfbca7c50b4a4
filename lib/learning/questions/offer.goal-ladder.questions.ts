import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/goal-ladder',
  questions: [
    {
      id: 'what-can-be-seen',
      form: 'choice4',
      ask: l(
        '“到那天，想走到的”这一级，写哪一句更好用？',
        'On the rung “what I hope for by then”, which line works best?',
      ),
      answer: l('每周自己拍一条视频，发出去', 'I make and post one video a week'),
      others: [
        wrong(
          l('下个月的生意，会变得更好', 'Next month trade is going better'),
          l(
            '到了那天，怎么算“更好”？写上多少、几次，才看得出。',
            'On that day, what is “better”? Say how many or how often.',
          ),
        ),
        wrong(
          l('卖得比隔壁那家多出一截', 'I sell a good deal more than next door'),
          l(
            '隔壁卖多少，不在你手里。写自己能做到的事。',
            'What they sell is not in your hands. Write what is.',
          ),
        ),
        wrong(
          l('平台多推一些客人到店里来', 'The platform sends more people'),
          l(
            '推多少人，由平台定。写一件你自己能做的。',
            'The platform decides that. Write a thing you can do.',
          ),
        ),
      ],
      hint: l('自己能做到，到那天看得见。', 'In your own hands, and easy to see on that day.'),
      right: l(
        '是的。谁做、做几次，都写清了，到时圈一圈就行。',
        'Yes. Who and how often are clear, so it can be marked.',
      ),
      wrong: l(
        '这题再想一想。哪一句，到那天能说“做到了”？',
        'Think once more. Of which line can you say on that day: done?',
      ),
    },
    {
      id: 'where-is-now',
      form: 'choice4',
      ask: l(
        '台阶一共五级。“现在的样子”写在哪一级最合适？',
        'The ladder has five rungs. On which one is “as it is now” best placed?',
      ),
      answer: l('从下往上，第二级', 'The second from the bottom'),
      others: [
        wrong(
          l('最下面，第一级', 'The first, at the bottom'),
          l(
            '那里留给退一步的时候。有空一级，心里不慌。',
            'That one is kept for a step back. It leaves room.',
          ),
        ),
        wrong(
          l('正中间，第三级', 'The third, in the middle'),
          l('正中间，写到那天想走到的样子。', 'In the middle stands what you hope for by then.'),
        ),
        wrong(
          l('最上面那一级，第五级', 'The fifth, at the very top'),
          l('最上面，写最想看到的样子，慢慢走。', 'At the top stands the best you can picture.'),
        ),
      ],
      hint: l('下面留一级，给退一步的时候。', 'One rung below is kept for a step back.'),
      right: l(
        '是的。从这里往上一级，写一件这周能做的小事。',
        'Yes. One rung up, write a small thing for this week.',
      ),
      wrong: l(
        '这题再想一想。要是退一步，站到哪里去？',
        'Think once more. After a step back, where would you stand?',
      ),
    },
  ],
});
