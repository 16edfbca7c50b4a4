import { choice, l } from './scene';
import type { Scene } from './types';

/** When nothing is wrong and it still matters; shops and people are made up. */
export const scenesOfCalm: readonly Scene[] = [
  {
    id: 'silent-regular',
    title: l('老客不来了', 'A regular stays away'),
    situation: l(
      '一位客人以前每月买一次茶，最近四个月没来。名单上只有代号和上次买的东西。',
      'Somebody bought tea every month and has not come for four. Your list holds a code and the last thing bought.',
    ),
    feel: {
      ask: l('可能是什么原因？', 'What may be the reason?'),
      choices: [
        choice(
          'unknown',
          true,
          l('不知道：喝完没有，搬家没有，都有可能', 'Unknown: it may be anything'),
          l('对。先不猜，问得轻一点，就听得到。', 'Yes. Do not guess; a light question may tell.'),
        ),
        choice(
          'cheaper',
          false,
          l('一准是嫌贵', 'It was too dear, surely'),
          l(
            '也可能不是。一上来就降价，说不定降错了地方。',
            'Perhaps not. Cutting the price may mend what was not broken.',
          ),
        ),
      ],
    },
    choices: [
      choice(
        'blast',
        false,
        l('“亲，全场五折，快来！”', '“Half price on all, come quickly!”'),
        l(
          '他听到的是叫卖，不是你。五折花多少，也还没算。',
          'They hear a crier, not you. And nobody reckoned what half price costs.',
        ),
      ),
      choice(
        'ask',
        true,
        l(
          '“上次的茶您喝着怎么样？新茶刚到，想喝我给您留一包。不方便就不用回。”',
          '“How was the last tea? The new one came; I can keep a pack. No need to answer.”',
        ),
        l(
          '问的是上次那一包，他知道你记得。也给了不回的余地。',
          'You ask about that very pack, so they feel remembered, and are free not to answer.',
        ),
      ),
      choice(
        'wait',
        true,
        l('先看看他买的量，也许还没喝完', 'First see how much they bought: it may not be used up'),
        l('有时候等一等，就是体贴。', 'Sometimes waiting is the kind thing.'),
      ),
    ],
  },
  {
    id: 'praise',
    title: l('有人夸', 'Somebody praises you'),
    situation: l(
      '客人发来一张照片：孩子戴着你织的帽子笑。她写：“天天要戴，谢谢你。”',
      'A photo comes: a child laughing in the hat you made. “Wants it every day. Thank you!”',
    ),
    choices: [
      choice(
        'use',
        false,
        l('存下照片，直接放到商品页', 'Save the photo and put it on the page'),
        l(
          '照片里有孩子。没问过就用，好事会变成难事。',
          'There is a child in it. Using it unasked turns a joy into trouble.',
        ),
      ),
      choice(
        'ask-photo',
        true,
        l(
          '“看得我也高兴。这张可以放在店里吗？不露脸也行，不愿意就留在我们这儿。”',
          '“That made my day. May it go on my page, perhaps without the face? If not, it stays between us.”',
        ),
        l(
          '先高兴，再问，再给退路。多数人会愿意告诉你想法。',
          'Joy first, then the question, with a way out. Most people will tell you what they think.',
        ),
      ),
      choice(
        'sell',
        false,
        l('“还有手套和围巾，一起带走吧！”', '“There are gloves and scarves too!”'),
        l(
          '她来道谢，你在卖货。等她问起，再说也来得及。',
          'She came to thank you. There is time to sell when she asks.',
        ),
      ),
    ],
  },
  {
    id: 'birthday',
    title: l('过生日', 'A birthday'),
    situation: l(
      '后台能看到会员的生日。同行说：“到日子群发一张券就行。”',
      'The back office shows members’ birthdays. A colleague says: “Just send all of them a coupon that day.”',
    ),
    choices: [
      choice(
        'coupon',
        false,
        l('群发一张“生日快乐”的券', 'Send everybody a “happy birthday” coupon'),
        l(
          '同一天她会收到好几张这样的。要送，先用“老客礼算一算”。',
          'She gets several of these that day. If you give one, reckon its cost first.',
        ),
      ),
      choice(
        'few',
        true,
        l(
          '只给熟的几位，写一句和她有关的话',
          'Write to the few you know, a line that concerns them',
        ),
        l('少而真。她看得出这句只写给她。', 'Few and true. She sees it was written for her.'),
      ),
      choice(
        'none',
        true,
        l(
          '不用生日，只在她来的时候好好待她',
          'Leave birthdays alone and be good to her when she comes',
        ),
        l(
          '也很好。生日是她自己的事，有的人不喜欢被人知道。',
          'That is fine too. A birthday is private, and some like it so.',
        ),
      ),
    ],
  },
];
