import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/share-card',
  questions: [
    {
      id: 'fit-to-share',
      form: 'choice4',
      ask: l('给伙伴看的经验卡上，写哪一句合适？', 'Which line fits on a card for your circle?'),
      answer: l('包里放张洗法卡，单子多了些', 'A washing card in the parcel; orders rose a bit'),
      others: [
        wrong(
          l('河口阿梅袜店，上周正好 58 单', 'Mei’s Socks of Hekou had just 58 orders last week'),
          l(
            '店名和准数，都留在自己店里。卡上只写大概。',
            'Shop name and exact numbers stay at home. A card is rough.',
          ),
        ),
        wrong(
          l('想学就加我，老客名单也能给', 'Add me, and I will give you my list of buyers'),
          l(
            '客人的名单不是我们能给的。号码也先别写在卡上。',
            'The names of buyers are not ours to give. Leave numbers off the card.',
          ),
        ),
        wrong(
          l('隔壁老王家，昨天才卖 3 单', 'Wang’s next door had no more than 3 orders today'),
          l(
            '别人家的事，由他自己说。卡上写自己的做法。',
            'That is for them to tell. Write what you did yourself.',
          ),
        ),
      ],
      hint: l('写做法，不写谁家、多少。', 'Write what was done, and not whose or how much.'),
      right: l(
        '是的。做法讲清楚，数字写大概，伙伴照着能做。',
        'Yes. Clear steps and rough numbers: a partner can follow.',
      ),
      wrong: l(
        '这题再想一想。哪一句，给谁看到都没关系？',
        'Think once more. Which line may be read by anybody?',
      ),
    },
    {
      id: 'was-it-the-card',
      form: 'choice4',
      ask: l(
        '你放了洗法卡，单数从二十多到五十多。伙伴说：“就是它带来的！”怎么回？',
        'You added a washing card, and orders went from some 20 to some 50. A partner says: “It was the card!” What do you answer?',
      ),
      answer: l('可能有用，也可能是别的事', 'It may help; it may be other things'),
      others: [
        wrong(
          l('对，你家放了也会多这么多', 'Yes, and yours will grow as much'),
          l(
            '别家的客人不一样。多多少，谁也说不准。',
            'Other shops have other buyers. Nobody can tell how much.',
          ),
        ),
        wrong(
          l('跟它没有关系，纯粹是运气', 'No, it was luck and nothing else'),
          l(
            '是不是运气，也看不出来。你动手试了，这是长处。',
            'That can not be told either. You tried, and that is a strength.',
          ),
        ),
        wrong(
          l('那我们把卡印上五百张再说', 'Then let us print 500 cards now'),
          l(
            '先印一点试，看清楚了再多印，省钱。',
            'Print a few first. More can follow once it is clear.',
          ),
        ),
      ],
      hint: l('那几周，还有别的事在变吗？', 'Did anything else change in those weeks?'),
      right: l(
        '是的。前后不一样，不等于就是它带来的。',
        'Yes. A difference before and after need not come from it.',
      ),
      wrong: l(
        '这题再想一想。只看前后两个数，说得准是谁的功劳吗？',
        'Think once more. Do two numbers tell what did it?',
      ),
    },
  ],
});
