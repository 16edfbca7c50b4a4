import { choice, l } from './scene';
import type { Scene } from './types';

/** Messages before an order; the people in them are made up. */
export const scenesBeforeOrder: readonly Scene[] = [
  {
    id: 'is-it-real',
    title: l('是不是真的', 'Is it real?'),
    situation: l(
      '下单前有人问：“网上说这种都是假的，你家是不是？”',
      'Before ordering somebody asks: “They say these are all fake. Is yours?”',
    ),
    feel: {
      ask: l('这句话后面可能是什么？', 'What may stand behind it?'),
      choices: [
        choice(
          'afraid',
          true,
          l('想买，又怕吃亏', 'They want it and fear a loss'),
          l('多半是。要是没想买，就用不着问。', 'Most likely. Who does not want it does not ask.'),
        ),
        choice(
          'insult',
          false,
          l('看不起我的货', 'They look down on my goods'),
          l(
            '听着是不好受。可他说的是“这种”，说的是他听来的事。',
            'It is not nice to hear. But they speak of what they heard, not of you.',
          ),
        ),
        choice(
          'bored',
          false,
          l('闲得没事', 'They are bored'),
          l(
            '也许有这样的人。先当他想买，好好回一句并不费事。',
            'Perhaps some are. A kind line costs little even so.',
          ),
        ),
      ],
    },
    choices: [
      choice(
        'swear',
        false,
        l('“假一赔十，绝对是真的！”', '“Ten times your money back, it is real!”'),
        l(
          '口气很满，却没说怎么看出来。真要赔，这句话也算数。',
          'It is loud but shows nothing. And such a promise can be held against you.',
        ),
      ),
      choice(
        'show',
        true,
        l(
          '“担心是应该的。标签在袜口里，成分写着；我拍给您看。收到和写的不一样，可以退。”',
          '“It is fair to ask. The label inside names the fibres; here is a photo. If yours differs, send it back.”',
        ),
        l(
          '他能自己看，就不用只信一句话。',
          'They can see for themselves and need not just believe.',
        ),
      ),
      choice(
        'leave',
        false,
        l('“不信就别买。”', '“Then do not buy it.”'),
        l(
          '一句话关了门。旁边看的人也会记住。',
          'That shuts the door. Others who read along remember it too.',
        ),
      ),
    ],
  },
  {
    id: 'cheaper',
    title: l('别家便宜', 'Cheaper elsewhere'),
    situation: l(
      '老客来问：“别家便宜五块，你能不能也少点？”这单按成本卡只留下六元。',
      'A regular asks: “Another shop is five yuan cheaper. Can you do the same?” By your cost card the order leaves six.',
    ),
    feel: {
      ask: l('老客为什么来问你？', 'Why does a regular ask you?'),
      choices: [
        choice(
          'trust',
          true,
          l('还是想在你这里买', 'They would rather buy from you'),
          l('是的。要走的人，多半不打招呼。', 'Yes. Those who leave mostly just leave.'),
        ),
        choice(
          'value',
          true,
          l('想确认多花的钱值', 'They want to know it is worth it'),
          l('也可能。这正好是说清楚差别的时候。', 'Maybe too: a good time to tell the difference.'),
        ),
        choice(
          'press',
          false,
          l('专门来压价', 'Only to press the price'),
          l(
            '也有这样的人。对老客，先往好处想不吃亏。',
            'Some do. With a regular, thinking well of them costs nothing.',
          ),
        ),
      ],
    },
    choices: [
      choice(
        'cut',
        false,
        l('“行，给您少五块。”', '“All right, five less.”'),
        l(
          '这单就留下一元了。先用“老客礼算一算”看看再答。',
          'That leaves one yuan. “What a thank-you gift costs” helps to decide first.',
        ),
      ),
      choice(
        'tell',
        true,
        l(
          '“谢谢您先来问我。这双用的是长绒棉，一单留下得不多，价降不下来。我给您多放一双旧款试穿，好吗？”',
          '“Thank you for asking me first. It is long-fibre cotton and little is left, so the price stays. May I add a pair of last year’s?”',
        ),
        l(
          '他听到了原因，也得到了心意。送什么，先看成本卡。',
          'They hear the reason and get a kindness. Look at the cost card before choosing it.',
        ),
      ),
      choice(
        'cold',
        false,
        l('“那您去别家吧。”', '“Then go there.”'),
        l('省了五元，少了一位常来的人。', 'Five yuan kept, and a regular gone.'),
      ),
    ],
  },
];
