import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/brand-story',
  questions: [
    {
      id: 'never-give-up',
      form: 'choice4',
      ask: l(
        '蛋铺写故事，“我从不将就的”这一行，放哪一句好？',
        'An egg shop writes its story. Which line fits “what I never give up”?',
      ),
      answer: l('每个蛋照一遍，裂的不发', 'Each egg is held to light; cracked ones stay'),
      others: [
        wrong(
          l('质量第一，服务永远至上', 'Quality first, and service above all'),
          l(
            '哪家店都能写这一句，客人记不住是谁。',
            'Any shop can write that. Nobody will know whose it is.',
          ),
        ),
        wrong(
          l('全国最好的鸡蛋，在我家', 'The best eggs of the country are ours'),
          l(
            '这样的话要拿得出凭据，有的广告里用不得。',
            'Such words need proof, and some adverts may not use them.',
          ),
        ),
        wrong(
          l('今天下单便宜，先到先得', 'Cheap today, and first come first served'),
          l('这是卖货的话。故事说的是你这个人。', 'That sells goods. A story tells of you.'),
        ),
      ],
      hint: l('哪一句，只有你家写得出来？', 'Which line could no other shop write?'),
      right: l(
        '是的。一件天天在做的事，客人听一遍就记得。',
        'Yes. A thing done daily stays in mind after one hearing.',
      ),
      wrong: l(
        '这题再想一想。哪一句，看得见你在做什么？',
        'Think once more. In which line can one see you at work?',
      ),
    },
    {
      id: 'after-writing',
      form: 'choice4',
      ask: l(
        '5 句都写好了。想知道好不好记，先做什么？',
        'All five lines are written. To learn whether they stay in mind, what comes first?',
      ),
      answer: l('念给家里人听，问记住什么', 'Read it at home; ask what stayed'),
      others: [
        wrong(
          l('再多加几个好听的词上去', 'Add a few more lovely words to it'),
          l(
            '词越多，越难记。先听听别人记住了哪句。',
            'More words are harder to keep. Hear first what stayed.',
          ),
        ),
        wrong(
          l('照着大品牌的故事改一改', 'Make it more like a big brand’s'),
          l('改成别人的样子，就不像你的店了。', 'Made like others, it is your shop no longer.'),
        ),
        wrong(
          l('一字不少，全放进首图里', 'Put the whole into the first photo'),
          l(
            '首图上字多了，手机上看不清。挑一句就好。',
            'So many words can not be read on a phone. One line is enough.',
          ),
        ),
      ],
      hint: l('记没记住，要问听的人。', 'The one who listens knows what stayed.'),
      right: l(
        '是的。他记住的那一句，就放到客人看得到的地方。',
        'Yes. The line that stayed goes to a place buyers see.',
      ),
      wrong: l(
        '这题再想一想。好不好记，谁说了算？',
        'Think once more. Who can say what is easy to keep?',
      ),
    },
  ],
});
