import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/reply-practice',
  questions: [
    {
      id: 'what-they-feel',
      form: 'choice4',
      ask: l(
        '客人写：“等了三天，小鸡玩偶怎么还没到？孩子天天问。”他心里多半是什么？',
        'A buyer writes: “Three days now, where is the toy chick? My child asks every day.” What do they likely feel?',
      ),
      answer: l('怕孩子失望，有点着急', 'Worry that the child is let down'),
      others: [
        wrong(
          l('想找麻烦，要点赔偿', 'A wish for trouble and some money'),
          l(
            '话急，往往是因为事急。他没有提到钱。',
            'Short words often mean a pressing matter. Money was not named.',
          ),
        ),
        wrong(
          l('随便问问，不太要紧', 'Just asking, it does not matter'),
          l('他提到了孩子，这一句就是重点。', 'They named the child, and that is the point.'),
        ),
        wrong(
          l('嫌买贵了，想要退掉', 'It was too dear; they want it back'),
          l(
            '话里没有说价钱。先听他说出来的那一句。',
            'Nothing is said of the price. Hear what is said.',
          ),
        ),
      ],
      hint: l('他特意说了一个人，是谁？', 'They name somebody. Who is it?'),
      right: l(
        '是的。他要的不只是单号，是孩子早点拿到。',
        'Yes. They want more than a number: the child should have it.',
      ),
      wrong: l(
        '这题再想一想。“孩子天天问”，这句话是为什么说的？',
        'Think once more. Why do they tell you of the child?',
      ),
    },
    {
      id: 'which-reply',
      form: 'choice4',
      ask: l(
        '还是这位客人，孩子天天在问。先回哪一句？',
        'The same buyer, whose child asks every day. Which line comes first?',
      ),
      answer: l(
        '“孩子等着呢。今晚八点前，我问到告诉您。”',
        '“Your child is waiting. I will ask and write by eight.”',
      ),
      others: [
        wrong(
          l(
            '“单号已经发您了，您自己查一查就知道。”',
            '“You have the number, so please look it up yourself.”',
          ),
          l(
            '查到的还是没到。着急还在，又多了一层没人管。',
            'It still says not there. The worry stays, and nobody seems to care.',
          ),
        ),
        wrong(
          l(
            '“您放心，明天肯定能送到孩子的手里。”',
            '“No worry, tomorrow the child will have it in hand.”',
          ),
          l(
            '路上的事你定不了。说满了，到时更难开口。',
            'The road is not in your hands. Later it is harder to speak.',
          ),
        ),
        wrong(
          l(
            '“我们早就发了，慢的是快递，不是我们。”',
            '“We sent it long ago. The courier is slow, not we.”',
          ),
          l(
            '话也许是真的。听的人会觉得被推开了。',
            'It may be true. The reader feels pushed away.',
          ),
        ),
      ],
      hint: l('接住他在意的事，再给一个时间。', 'Take up what matters to them, then give a time.'),
      right: l(
        '是的。他知道有人在办，也知道几点有消息。',
        'Yes. They know somebody is on it, and when they will hear.',
      ),
      wrong: l(
        '这题再想一想。哪一句先说到了孩子？',
        'Think once more. Which line speaks of the child first?',
      ),
    },
  ],
});
