import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/customer-chat-practice',
  questions: [
    {
      id: 'broken-eggs',
      form: 'choice4',
      ask: l(
        '客人说：“一箱鸡蛋，碎了两个。”先回哪一句？',
        'A buyer says: “Two eggs of the box are broken.” Which line comes first?',
      ),
      answer: l(
        '“碎了可惜。您拍张照，今天给您补。”',
        '“What a pity. Send a photo and I make it good today.”',
      ),
      others: [
        wrong(
          l('“出门是好的，您去找快递吧。”', '“They left here whole. Please ask the courier.”'),
          l(
            '这话也许不假。客人会觉得没人管，容易来退款。',
            'It may be true. The buyer feels left alone and may want the money back.',
          ),
        ),
        wrong(
          l('“您放心，以后一个都不会碎。”', '“No worry, not one will ever break again.”'),
          l(
            '路上的事定不了。说满了，下回更难开口。',
            'The road is not in your hands. A full promise makes the next talk harder.',
          ),
        ),
        wrong(
          l('“给个五星，我返您 5 元好吗。”', '“Give five stars and I pay you 5 yuan.”'),
          l(
            '多数平台不许拿钱换评价。碎的蛋，也还没有补上。',
            'Most platforms forbid paying for stars. And the eggs are still broken.',
          ),
        ),
      ],
      hint: l('先接住他的心情，再给一条路。', 'First take up the feeling, then show a way.'),
      right: l(
        '是的。先说可惜，再说怎么办，还有一个时间。',
        'Yes. First the pity, then what happens, and a time.',
      ),
      wrong: l(
        '这题再想一想。客人这会儿，最想听到什么？',
        'Think once more. What would the buyer like to hear now?',
      ),
    },
    {
      id: 'ten-cheaper',
      form: 'choice4',
      ask: l(
        '客人说：“便宜 10 元我就买。”这一单，你只留下 8 元。哪种回法更稳？',
        'A buyer says: “10 yuan less and I order.” This order leaves you 8 yuan. Which answer is steadier?',
      ),
      answer: l('说清好在哪里，问他做什么用', 'Say what is good and ask its use'),
      others: [
        wrong(
          l('先答应下来，把这一单做成', 'Say yes, so that the order comes'),
          l(
            '便宜 10 元，这单就少 2 元。下回他还会来讲价。',
            'With 10 yuan off, the order takes 2 from you. And next time it goes on.',
          ),
        ),
        wrong(
          l('回一句不讲价，别的不用说', 'Say there is no haggling, no more'),
          l('价守住了，门也关上了。客人多半不再问。', 'The price holds, and the door shuts.'),
        ),
        wrong(
          l('先不回他，等他想好自己来', 'Do not answer and let them think'),
          l(
            '他在等一句话。等不到，多半去问别家。',
            'They wait for a line. Without it they ask elsewhere.',
          ),
        ),
      ],
      hint: l('8 元里，拿得出 10 元吗？', 'Can 10 yuan come out of 8?'),
      right: l(
        '是的。价没有降，客人也有话可以接。',
        'Yes. The price stays, and the buyer can go on talking.',
      ),
      wrong: l(
        '这题再想一想。怎样回，钱留得住，话也接得下去？',
        'Think once more. Which answer keeps both the money and the talk?',
      ),
    },
  ],
});
