import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/joint-promo',
  questions: [
    {
      id: 'orders-to-cover',
      form: 'choice4',
      ask: l(
        '三家一起办活动，你家出 180 元。一单留下 20 元，每单送 2 元的券。要多卖几单，才不少钱？',
        'Three shops run a campaign, and your part is 180 yuan. An order leaves 20 yuan, less a coupon of 2 yuan. How many extra orders cover it?',
      ),
      answer: l('10 单', '10 orders'),
      others: [
        wrong(
          l('9 单', '9 orders'),
          l(
            '这样忘了券。送掉 2 元，一单只留下 18 元。',
            'That forgets the coupon. With it an order leaves 18 yuan.',
          ),
        ),
        wrong(
          l('90 单', '90 orders'),
          l(
            '这是拿券的 2 元来除。要除的，是一单留下的钱。',
            'That divides by the coupon. Divide by what an order leaves.',
          ),
        ),
        wrong(
          l('18 单', '18 orders'),
          l(
            '18 元是一单留下的钱。还要看 180 元里有几个它。',
            '18 yuan is what an order leaves. See how often 180 holds it.',
          ),
        ),
      ],
      hint: l('先算送了券，一单还留下几元。', 'First see what an order leaves after the coupon.'),
      right: l(
        '是的。券小一点，要多卖的单数也会少。',
        'Yes. With a smaller coupon fewer extra orders are needed.',
      ),
      wrong: l(
        '这题再想一想。20 元里，先拿走券的 2 元。',
        'Think once more. Take the coupon of 2 yuan out of 20 first.',
      ),
    },
    {
      id: 'coupon-too-big',
      form: 'choice4',
      ask: l(
        '一单留下 6 元，想送 8 元的券。办起来会怎样？',
        'An order leaves 6 yuan, and the coupon would be 8 yuan. What happens?',
      ),
      answer: l('每多卖一单，少 2 元', 'Each extra order takes 2 yuan'),
      others: [
        wrong(
          l('卖得多，就补回来了', 'With many orders it comes back'),
          l(
            '每单都少一点，卖得越多，少得越多。',
            'Each order takes a little, so more orders take more.',
          ),
        ),
        wrong(
          l('券是平台出，用不着算', 'The platform pays the coupons'),
          l(
            '这张表里，券由各家自己担。先问清谁出。',
            'On this sheet each shop carries its own. Ask who pays first.',
          ),
        ),
        wrong(
          l('每多卖一单，多 2 元', 'Each extra order leaves 2 yuan'),
          l(
            '留下 6 元，送出 8 元，方向反了。',
            '6 yuan stay and 8 go out, so it is the other way.',
          ),
        ),
      ],
      hint: l('6 元里，拿得出 8 元吗？', 'Can 8 yuan come out of 6?'),
      right: l(
        '是的。券小一点，或者换一件留得多的货，再算算。',
        'Yes. Try a smaller coupon, or goods that leave more.',
      ),
      wrong: l(
        '这题再想一想。一单留下的，减去送出的，是多少？',
        'Think once more. What an order leaves, less what is given: how much?',
      ),
    },
  ],
});
