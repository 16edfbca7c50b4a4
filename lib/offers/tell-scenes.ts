import { choice, l } from './scene';
import type { Scene } from './types';

/** People who ask what one sells; they are made up. */
export const tellScenes: readonly Scene[] = [
  {
    id: 'neighbour',
    title: l('邻居问', 'A neighbour asks'),
    situation: l(
      '楼下邻居问你：“你在家卖什么呀？”',
      'A neighbour asks: “What do you sell at home?”',
    ),
    choices: [
      choice(
        'list',
        false,
        l(
          '“袜子、手套、围巾，还有各种小百货。”',
          '“Socks, gloves, scarves and many small things.”',
        ),
        l(
          '东西多，人就记不住。下次遇到要买袜子的人，他想不起你。',
          'A long list does not stay. Next time somebody needs socks, you do not come to mind.',
        ),
      ),
      choice(
        'one',
        true,
        l(
          '“我卖不勒脚的棉袜，给脚容易肿的老人穿。”',
          '“Socks that do not press, for elders whose feet swell.”',
        ),
        l(
          '一件货，一种人。邻居家里若有老人，就会想到你。',
          'One thing, one kind of person. If there is an elder at home, they think of you.',
        ),
      ),
      choice(
        'proud',
        false,
        l('“全网最好的棉袜，都说我家第一。”', '“The best socks online; all say so.”'),
        l('口气大，听的人反而打了个问号。', 'Big words leave a question mark.'),
      ),
    ],
  },
  {
    id: 'shop-owner',
    title: l('镇上小店想代卖', 'A shop may sell yours'),
    situation: l(
      '镇上小店的老板说：“我这儿也有袜子，你的有什么不一样？”他只有半分钟。',
      'A shop owner says: “I have socks too. What is different about yours?” There is half a minute.',
    ),
    choices: [
      choice(
        'story',
        false,
        l('从怎么进这一行讲起', 'Begin with how you came to this trade'),
        l(
          '故事是好的，半分钟讲不完。先说差别，他才想听下去。',
          'It is a good story, but half a minute is short. Name the difference first.',
        ),
      ),
      choice(
        'show',
        true,
        l(
          '拿出一双，当面撑开袜口：“洗五十次还是这个宽。”',
          'Take one out and stretch it: “After fifty washes it is still this wide.”',
        ),
        l(
          '看得见的比说出来的快。要说次数，得真洗过。',
          'What is seen is faster than words. Say a number only if you washed it that often.',
        ),
      ),
      choice(
        'price',
        false,
        l('“我给您的价比别人低。”', '“My price is lower than others’.”'),
        l('他记住的是低价，不是你的货。', 'They remember the price, not your socks.'),
      ),
    ],
  },
  {
    id: 'buyer-again',
    title: l('客人转给朋友', 'A buyer tells a friend'),
    situation: l(
      '老客人想介绍给朋友，问：“我怎么跟她说你家呢？”',
      'A regular wants to tell a friend: “What do I say about your shop?”',
    ),
    choices: [
      choice(
        'link',
        false,
        l('“把链接发给她就行。”', '“Just send her the link.”'),
        l(
          '链接自己不会说话，朋友多半划过去了。',
          'A link says nothing by itself; most scroll past.',
        ),
      ),
      choice(
        'line',
        true,
        l('“就说：袜口不勒，不合脚能换。”', '“Say: they do not press, and you can swap them.”'),
        l(
          '几个字，她转起来不费力，朋友也听得懂。',
          'A few words are easy to pass on and easy to grasp.',
        ),
      ),
      choice(
        'free',
        true,
        l(
          '“谢谢您。您自己穿着觉得怎样，就怎么说。”',
          '“Thank you. Just say how they feel on you.”',
        ),
        l(
          '真话最好说。想让她说得更清楚，可以再给一句短的。',
          'Honest words come easily. One short line from you may help as well.',
        ),
      ),
    ],
  },
];
