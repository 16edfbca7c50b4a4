import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/reply-rate-3min',
  questions: [
    {
      id: 'not-in-time',
      form: 'number',
      ask: l(
        '3分钟人工回复率是“{replyRate3min}”。客人每问 100 轮，有几轮没等到真人在 3 分钟内回？',
        'The 3-minute human reply rate is “{replyRate3min}”. Of every 100 rounds, how many had no human answer in 3 minutes?',
      ),
      needs: ['reply-rate-3min'],
      answer: '100 - reply-rate-3min * 100',
      unit: 'times',
      hint: l('一共 100 轮，减去等到的那些。', 'Take the answered rounds from 100.'),
      right: l(
        '是的。看看这几轮多在什么钟点，那时请谁接手。',
        'Yes. See at which hours they fall, and who could step in then.',
      ),
      wrong: l(
        '这题再想一想。等到的和没等到的，加起来是 100 轮。',
        'Think once more. Answered and not answered make 100 together.',
      ),
    },
    {
      id: 'four-rounds',
      form: 'choice4',
      ask: l(
        '一位客人来问了 4 轮话。3 轮在 3 分钟内等到了阿梅，1 轮没赶上。这个数怎么记？',
        'One buyer asks in 4 rounds. Mei answers 3 of them within 3 minutes, and 1 later. How is it counted?',
      ),
      answer: l('4 轮里，赶上了 3 轮', '3 of 4 rounds were in time'),
      others: [
        wrong(
          l('1 位客人，算赶上了', '1 buyer, counted as in time'),
          l('它按一轮一轮的话来数，不按几位客人。', 'It goes by rounds of talk and not by buyers.'),
        ),
        wrong(
          l('1 位客人，算没赶上', '1 buyer, counted as late'),
          l(
            '晚的只有那一轮。前面 3 轮，都记作赶上了。',
            'One round was late. The other 3 stay counted as in time.',
          ),
        ),
        wrong(
          l('只看第 1 轮赶没赶上', 'Just the first round counts'),
          l(
            '每一轮都看。第一轮等多久，是另一个数。',
            'Each round counts. The first wait is another number.',
          ),
        ),
      ],
      hint: l('数的是对话的轮数。', 'Rounds of talk are counted.'),
      right: l(
        '是的。每回上一轮，就多记一轮，晚的那轮也不影响别的。',
        'Yes. Each round is counted for itself.',
      ),
      wrong: l(
        '这题再想一想。它数的是轮，不是人。',
        'Think once more. It counts rounds and not people.',
      ),
    },
    {
      id: 'what-helps',
      form: 'choice4',
      ask: l(
        '中午打包最忙，消息常常超过 3 分钟。下面哪样，最可能帮到这个数？',
        'At noon you pack, and messages wait more than 3 minutes. What is most likely to help this number?',
      ),
      answer: l('中午请家人接手回半小时', 'Family answers for half an hour at noon'),
      others: [
        wrong(
          l('关店后，半夜一条条补回', 'Answer them all late at night'),
          l(
            '补回是有心。可 3 分钟早过了，一般帮不到这个数。',
            'That is kind. But the 3 minutes are over, so it mostly does not help.',
          ),
        ),
        wrong(
          l('让机器人先答每一句话', 'Let a robot answer every line first'),
          l(
            '它只数真人的回答。机器人秒回，不算在里面。',
            'It counts human answers. A robot’s do not count.',
          ),
        ),
        wrong(
          l('每位客人只回最后一句话', 'Answer just each buyer’s last line'),
          l(
            '每一轮都在数里面，前面几轮就漏掉了。',
            'Each round counts, so the earlier ones would be lost.',
          ),
        ),
      ],
      hint: l('要真人，要当时。', 'A human, and at that moment.'),
      right: l('是的。真人在当时回上一句，就算数。', 'Yes. A human line at that moment counts.'),
      wrong: l(
        '这题再想一想。谁能在那半小时里，真的回上一句？',
        'Think once more. Who could answer in that half hour?',
      ),
    },
  ],
});
