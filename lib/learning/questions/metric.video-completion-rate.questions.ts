import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/video-completion-rate',
  questions: [
    {
      id: 'left-before-the-end',
      form: 'number',
      ask: l(
        '完播率是“{videoCompletionRate}”。每播放 100 次，有几次没有看到结尾？',
        'The completion rate is “{videoCompletionRate}”. Of every 100 plays, how many ended before the end?',
      ),
      needs: ['video-completion-rate'],
      answer: '100 - video-completion-rate * 100',
      unit: 'times',
      hint: l('一共 100 次，减去看完的那些。', 'Take those that were seen to the end from 100.'),
      right: l(
        '是的。没看完很平常，和自己以前同样长的片子比就好。',
        'Yes. Leaving early is usual. Compare it with your own videos of that length.',
      ),
      wrong: l(
        '这题再想一想。看完的和没看完的，加起来是 100 次。',
        'Think once more. Both together make 100 plays.',
      ),
    },
    {
      id: 'most-of-it',
      form: 'choice4',
      ask: l(
        '捡鸡蛋的视频播了 50 次。10 次看到结尾，20 次看了一大半。完播率怎么说？',
        'A video of gathering eggs had 50 plays. 10 reached the end, and 20 came past the half. What is the rate?',
      ),
      answer: l('每 100 次里，20 次看完', '20 of every 100 reach the end'),
      others: [
        wrong(
          l('每 100 次里，60 次看完', '60 of every 100 reach the end'),
          l('看了一大半的不算，要看到结尾才算。', 'Past the half does not count. The end does.'),
        ),
        wrong(
          l('每 100 次里，40 次看完', '40 of every 100 reach the end'),
          l(
            '这是看了一大半的那些。看到结尾的是 10 次。',
            'Those came past the half. The end was reached 10 times.',
          ),
        ),
        wrong(
          l('每 100 次里，10 次看完', '10 of every 100 reach the end'),
          l(
            '10 次是 50 次里的。换到 100 次，要多一倍。',
            'The 10 are out of 50. Out of 100 it is twice that.',
          ),
        ),
      ],
      hint: l(
        '只数看到结尾的，再换到 100 次。',
        'Count those that reach the end, then out of 100.',
      ),
      right: l(
        '是的。先数看到结尾的，再换到 100 次里。',
        'Yes. First those that reach the end, then out of 100.',
      ),
      wrong: l(
        '这题再想一想。50 次里，有几次一直看到了结尾？',
        'Think once more. Of the 50 plays, how many reached the end?',
      ),
    },
    {
      id: 'short-and-long',
      form: 'choice4',
      ask: l(
        '10 秒的短片，每 100 次里 40 次看完。两分钟的长片，每 100 次里 12 次看完。怎么比？',
        'A clip of 10 seconds: 40 of 100 plays reach the end. A film of two minutes: 12 of 100. How do they compare?',
      ),
      answer: l('长短不同，各和自己以前比', 'Lengths differ: each against its own past'),
      others: [
        wrong(
          l('短的更好，以后只拍 10 秒', 'Short is better, so make just short ones'),
          l(
            '短片本来就容易看完。长片能讲的事，它讲不下。',
            'Short ones are easily finished. They hold less to tell.',
          ),
        ),
        wrong(
          l('长的没有人爱看，把它删掉', 'Nobody likes the long one, so delete it'),
          l(
            '还有 12 次看完了两分钟。这些人是真想看。',
            'Twelve plays lasted two minutes. These people do want it.',
          ),
        ),
        wrong(
          l('两个平均一下，当作自己的', 'Take the mean of both as your number'),
          l(
            '长短混在一起，平均数说不清是哪一条。',
            'Mixed lengths make a mean that tells of neither.',
          ),
        ),
      ],
      hint: l(
        '看完 10 秒和看完两分钟，一样难吗？',
        'Is it as hard to watch two minutes as 10 seconds?',
      ),
      right: l(
        '是的。同样长的放在一起比，才看得出拍得怎样。',
        'Yes. Set films of the same length side by side.',
      ),
      wrong: l(
        '这题再想一想。长视频和短视频，能放在一起比吗？',
        'Think once more. Can long and short films be compared?',
      ),
    },
  ],
});
