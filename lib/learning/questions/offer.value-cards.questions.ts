import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/value-cards',
  questions: [
    {
      id: 'where-it-shows',
      form: 'choice4',
      ask: l(
        '你挑了“说实话”这张卡。哪一件事，让别人看得出来？',
        'You chose the card “honest words”. Which thing lets others see it?',
      ),
      answer: l('蛋有大有小，页面上写明了', 'Eggs differ in size, and the page says so'),
      others: [
        wrong(
          l('我们店一向诚信，有口皆碑', 'Our shop is honest, as everybody knows'),
          l(
            '这话谁家都能写。换成一件真做过的事。',
            'Any shop can write that. Name a thing you did.',
          ),
        ),
        wrong(
          l('以后我要更诚信，对得起人', 'From now on I want to be more honest'),
          l(
            '心是好的，还没有做。写已经做过的，再小都行。',
            'That is a good wish. Write something you did, however small.',
          ),
        ),
        wrong(
          l('客人都说好，回头来的也多', 'Buyers like us, and many come back'),
          l(
            '这是结果。写写你做了什么，他们才这样说。',
            'That is what came of it. Write what you did for it.',
          ),
        ),
      ],
      hint: l('一件真做过的事，越小越好。', 'Something you really did; the smaller, the better.'),
      right: l(
        '是的。写明白了，客人自己看得见。',
        'Yes. It stands there, and buyers see it for themselves.',
      ),
      wrong: l(
        '这题再想一想。哪一句，说的是做过的事？',
        'Think once more. Which line tells of something done?',
      ),
    },
    {
      id: 'how-to-choose',
      form: 'choice4',
      ask: l(
        '20 张卡里挑 3 张，不知道怎么挑。哪种办法好？',
        'There are 20 cards, and you choose 3. Which way is good?',
      ),
      answer: l('挑平常已经在做的', 'Those you live by already'),
      others: [
        wrong(
          l('挑别家同行都在写的', 'Those that other shops use'),
          l(
            '写得一样，客人就分不出哪家是你。',
            'If all say the same, nobody can tell which shop is yours.',
          ),
        ),
        wrong(
          l('挑客人最爱听的', 'Those buyers like to hear'),
          l(
            '爱听的话，自己做不到，说出去心里发虚。',
            'What one does not live by is hard to say aloud.',
          ),
        ),
        wrong(
          l('挑听着最高级的', 'Those that sound grandest'),
          l('平常的事最打动人，用不着高级。', 'Plain things move people most.'),
        ),
      ],
      hint: l(
        '上周做过的哪件事，你自己也喜欢？',
        'What did you do last week that you like yourself?',
      ),
      right: l(
        '是的，没有对错，挑自己的。每张再写一件平常的事。',
        'Yes, choose your own. Then write one daily thing for each.',
      ),
      wrong: l(
        '这题再想一想。挑好了，写得出一件真事吗？',
        'Think once more. Could you write something real for each?',
      ),
    },
  ],
});
