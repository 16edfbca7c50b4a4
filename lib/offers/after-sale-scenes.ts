import { choice, l } from './scene';
import type { Scene } from './types';

/** Moments after an order; the people in them are made up. */
export const afterSaleScenes: readonly Scene[] = [
  {
    id: 'just-okay',
    title: l('“还行吧”', '“It is okay”'),
    situation: l(
      '货到第五天，你问客人用得怎样。他只回三个字：“还行吧。”',
      'Five days after it came you ask how it does. The answer: “It is okay.”',
    ),
    choices: [
      choice(
        'review',
        false,
        l('“那请给个五星好评！”', '“Then please give five stars!”'),
        l(
          '他刚说还行，你就要五星。话到这里就断了。',
          'They said “okay” and you ask for five stars. The talk ends there.',
        ),
      ),
      choice(
        'curious',
        true,
        l(
          '“谢谢您告诉我。哪里再好一点，您会更顺手？”',
          '“Thank you for telling me. What would make it better for you?”',
        ),
        l(
          '“还行”后面常有一句没说的话。问一句，也许就听到要改哪里。',
          'Behind “okay” there is often more. One question may show what to change.',
        ),
      ),
      choice(
        'leave',
        true,
        l('“好的，谢谢您。需要时随时找我。”', '“Thank you. Write any time you need me.”'),
        l('不追着问也很好。他知道你在。', 'Not pressing is fine too. They know you are there.'),
      ),
    ],
  },
  {
    id: 'during-refund',
    title: l('正在退的人', 'In the middle of a return'),
    situation: l(
      '你备好了“用过以后”那一句，却看到这位客人昨天申请了退货。',
      'The line “after use” is due, but yesterday this buyer asked for a return.',
    ),
    choices: [
      choice(
        'send',
        false,
        l('照样发：“还顺手吗？”', 'Send it anyway: “Does it do well?”'),
        l('他正为它烦心，会觉得你没看见他。', 'They are troubled by it and feel unseen.'),
      ),
      choice(
        'help',
        true,
        l(
          '“看到您要退，我来办。方便说说哪里不合适吗？不说也行。”',
          '“I saw your return and will see to it. Would you tell me what was wrong? No need to.”',
        ),
        l(
          '先把他的事办了，再听原因。有的人退完还会再来。',
          'First their matter, then the reason. Some people come back after a return.',
        ),
      ),
      choice(
        'silent',
        false,
        l('先不理，等他退完', 'Say nothing until it is over'),
        l(
          '不添乱是对的，可他也不知道有没有人在办。',
          'It does not disturb, but they can not tell whether anybody is on it.',
        ),
      ),
    ],
  },
];
