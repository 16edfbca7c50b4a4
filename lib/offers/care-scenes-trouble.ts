import { choice, l } from './scene';
import type { Scene } from './types';

/** When something went wrong; shops and people are made up. */
export const scenesOfTrouble: readonly Scene[] = [
  {
    id: 'late',
    title: l('送晚了', 'It is late'),
    situation: l(
      '老客订的汤料晚了三天。她没催，只问：“周末家里人聚，还来得及吗？”',
      'A regular’s soup mix is three days late. She only asks: “The family meets at the weekend. Is there still time?”',
    ),
    feel: {
      ask: l('她心里可能是什么？', 'What may she feel?'),
      choices: [
        choice(
          'hope',
          true,
          l('盼着赶上，也替你留了面子', 'Hope, and she spares you'),
          l('是的。她问得客气，心里是有数的。', 'Yes. She asks gently, and it matters to her.'),
        ),
        choice(
          'calm',
          false,
          l('不急，随便问问', 'No worry at all'),
          l(
            '话轻，事不一定轻。“家里人聚”就是日子。',
            'Soft words can carry a date: the family meets.',
          ),
        ),
      ],
    },
    choices: [
      choice(
        'system',
        false,
        l('“物流的事，我们也没办法。”', '“That is the carrier, we can do nothing.”'),
        l(
          '也许是实情，可她还是不知道周末怎么办。',
          'It may be true, but she still has no plan for the weekend.',
        ),
      ),
      choice(
        'two-ways',
        true,
        l(
          '“我问了，多半周六到。您要是怕来不及，我先从镇上的店给您送一份，这份到了您留着。”',
          '“Most likely Saturday. If that is too close, a shop in town can bring you one and you keep the other.”',
        ),
        l(
          '你给了实话，也给了另一条路。先看看成本，做得到再说。',
          'It is honest and gives a way out. Look at the cost first, and offer what you can do.',
        ),
      ),
      choice(
        'honest',
        true,
        l(
          '“现在还说不准，今晚八点我再问一次，回您。”',
          '“I can not say yet. I will ask again at eight tonight and write.”',
        ),
        l(
          '还没有准信，就照实说，再给一个做得到的时间。',
          'You say what you do not know, and give a time you can keep.',
        ),
      ),
    ],
  },
  {
    id: 'wrong-size',
    title: l('尺码错了', 'The wrong size'),
    situation: l(
      '客人买给父亲的鞋大了一号。她说：“是我看错了，可爸挺失望的。”',
      'Shoes for her father are a size too large. “I read it wrong,” she says, “but Dad was let down.”',
    ),
    feel: {
      ask: l('这里面有几层心情？', 'What feelings are in it?'),
      choices: [
        choice(
          'guilt',
          true,
          l('怪自己，也心疼父亲', 'Blames herself, feels for him'),
          l(
            '是的。她没怪你，最要紧的是爸爸能穿上。',
            'Yes. She does not blame you; Dad’s shoes are what matters.',
          ),
        ),
        choice(
          'refund',
          false,
          l('想找借口退钱', 'Looks for a way to get money back'),
          l(
            '她先认了自己看错。往好处接，事情更快。',
            'She took it on herself. Meeting that kindly is quicker.',
          ),
        ),
      ],
    },
    choices: [
      choice(
        'rule',
        false,
        l('“自己选错的，运费自理。”', '“You chose it, so postage is yours.”'),
        l(
          '规矩没错。若先说一句体谅，同样的规矩听着就不一样。',
          'The rule is fine. After a kind word the same rule sounds different.',
        ),
      ),
      choice(
        'dad',
        true,
        l(
          '“给爸爸买的，先让他穿上。小一号今天就留好，您寄回来，我们看着换。寄回的运费是几元，先跟您说明。”',
          '“It is for Dad, so let him have them. The smaller pair is kept for you. Return postage is a few yuan, to say it first.”',
        ),
        l(
          '她听到你记着爸爸，也清楚要花什么。',
          'She hears that you think of Dad, and knows the cost.',
        ),
      ),
      choice(
        'learn',
        true,
        l(
          '换好以后，在尺码表旁加一句“脚背高的选大一号”',
          'After the swap, add a line beside the size chart',
        ),
        l(
          '一位客人的麻烦，省下后面几位的麻烦。先把她的事办了。',
          'One buyer’s trouble spares the next ones. See to hers first.',
        ),
      ),
    ],
  },
  {
    id: 'group-complaint',
    title: l('群里有人抱怨', 'A complaint in the group'),
    situation: l(
      '客人群里有人写：“这次的橘子有三个烂的，你们自己看吧。”下面有人跟着发了个表情。',
      'In the customer group somebody writes: “Three of the oranges were rotten. See for yourselves.” Another one adds a face.',
    ),
    feel: {
      ask: l('说话的人和看的人，各在想什么？', 'What may the writer and the readers think?'),
      choices: [
        choice(
          'both',
          true,
          l('他失望，别人在看你会怎样做', 'He is let down, others watch what you do'),
          l('是的。这句回话，是说给两边听的。', 'Yes. Your reply speaks to both.'),
        ),
        choice(
          'attack',
          false,
          l('他想让你难看', 'He wants to shame you'),
          l(
            '也许只是图方便，顺手发在了群里。',
            'Perhaps the group was just the nearest place to write.',
          ),
        ),
      ],
    },
    choices: [
      choice(
        'remove',
        false,
        l('把他移出群', 'Remove him from the group'),
        l(
          '群里安静了，看到的人却记住了这件事。',
          'The group is quiet, and the readers remember it.',
        ),
      ),
      choice(
        'public-then-private',
        true,
        l(
          '在群里：“抱歉，三个烂的我来补。大家要是也有，私下发张图给我。”再私下问他要补还是退。',
          'In the group: “Sorry, I will make up for the three. Anyone else, send me a photo.” Then ask him: more oranges or money back?',
        ),
        l(
          '群里看到有人担着，细节两个人慢慢说。',
          'The group sees somebody answers for it, and the rest is between you two.',
        ),
      ),
      choice(
        'silent',
        false,
        l('等没人说了再出来', 'Wait until nobody speaks of it'),
        l(
          '没人答，说的人会越来越多。先回一句短的也好。',
          'Without an answer more may join. Even a short line helps.',
        ),
      ),
    ],
  },
];
