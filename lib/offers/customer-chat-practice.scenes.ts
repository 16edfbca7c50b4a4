import type { Scene } from './types';

export const chatScenes: readonly Scene[] = [
  {
    id: 'haggling',
    title: { 'zh-CN': '客人还价', en: 'A buyer haggles' },
    situation: {
      'zh-CN': '客人说：“别家才 45，你卖 59，便宜点我就拍。”',
      en: 'A buyer says: “Elsewhere it is 45, and you ask 59. Make it cheaper and I will order.”',
    },
    choices: [
      {
        id: 'no',
        say: {
          'zh-CN': '“一分钱一分货，不讲价。”',
          en: '“You get what you pay for. No haggling.”',
        },
        effect: {
          'zh-CN': '价守住了。客人觉得被顶回来，多半不再问了。',
          en: 'The price holds. The buyer feels pushed back and will hardly ask again.',
        },
        keep: false,
      },
      {
        id: 'why',
        say: {
          'zh-CN': '“我家是加厚的，洗了不起球。您是自己穿还是送人？”',
          en: '“Ours is thicker and does not pill. Is it for you or a gift?”',
        },
        effect: {
          'zh-CN': '说清了差在哪里，又问到了用处。客人有话可以接。',
          en: 'The difference is clear, and you asked what it is for. The buyer can go on talking.',
        },
        keep: true,
      },
      {
        id: 'set',
        say: {
          'zh-CN': '“单买是这个价，两双一起，给您包一份运费。”',
          en: '“This is the price for one. For two pairs I pay the postage.”',
        },
        effect: {
          'zh-CN': '没有降单价，客人也有了好处。记得先算过运费留不留得下钱。',
          en: 'The price stays and the buyer gains something. Check first that the postage still leaves money.',
        },
        keep: true,
      },
      {
        id: 'cut',
        say: { 'zh-CN': '“行，45 给你。”', en: '“Fine, 45 then.”' },
        effect: {
          'zh-CN': '这单成了。这一单可能不留钱，下次客人还会再讲。',
          en: 'The order comes. It may leave no money, and the buyer will haggle next time too.',
        },
        keep: false,
      },
    ],
  },
  {
    id: 'late-parcel',
    title: { 'zh-CN': '快递还没到', en: 'The parcel is late' },
    situation: {
      'zh-CN': '客人说：“都 5 天了还没到，后天是我妈生日。”',
      en: 'A buyer says: “Five days and still not here. My mother’s birthday is the day after tomorrow.”',
    },
    feel: {
      ask: { 'zh-CN': '这时客人心里多半是什么？', en: 'What does the buyer likely feel?' },
      choices: [
        {
          id: 'worry',
          say: {
            'zh-CN': '着急，怕生日赶不上',
            en: 'Worry that it comes too late for the birthday',
          },
          effect: {
            'zh-CN': '话里说了日子，急的是这件事。先接住它，再说物流。',
            en: 'The date is named, and that is the worry. Take it up first, then speak of the parcel.',
          },
          keep: true,
        },
        {
          id: 'attack',
          say: { 'zh-CN': '故意来找麻烦', en: 'A wish to make trouble' },
          effect: {
            'zh-CN': '忙的时候容易这么想。这句话里，听得出的是着急。',
            en: 'On a busy day it may seem so. What can be heard here is worry.',
          },
          keep: false,
        },
        {
          id: 'refund',
          say: { 'zh-CN': '想把钱要回去', en: 'A wish for the money back' },
          effect: {
            'zh-CN': '可能也想过。还没说出口，先帮着把东西找到。',
            en: 'It may have crossed their mind. They did not say it, so first help find the parcel.',
          },
          keep: false,
        },
      ],
    },
    choices: [
      {
        id: 'courier',
        say: { 'zh-CN': '“快递的事，你问快递。”', en: '“That is up to the courier. Ask them.”' },
        effect: {
          'zh-CN': '这句话不假。客人觉得没人管，容易来退款。',
          en: 'It is true. The buyer feels left alone and may ask for the money back.',
        },
        keep: false,
      },
      {
        id: 'hold',
        say: {
          'zh-CN': '“后天要用，我懂。我现在催，一小时内告诉您到哪了。”',
          en: '“It is for the day after tomorrow, I see. I will ask now and tell you within the hour.”',
        },
        effect: {
          'zh-CN': '急的事被听见了，又有一个时间。说了一小时，就要回来说一声。',
          en: 'The worry was heard, and there is a time. Having said an hour, do come back within it.',
        },
        keep: true,
      },
      {
        id: 'plan',
        say: {
          'zh-CN': '“万一赶不上，我先发您一张贺卡图，东西到了再补。”',
          en: '“If it comes late, I will send you a card picture first, and the gift follows.”',
        },
        effect: {
          'zh-CN': '客人手里先有了一样东西，心会定一些。',
          en: 'The buyer has something in hand already and feels calmer.',
        },
        keep: true,
      },
      {
        id: 'promise',
        say: { 'zh-CN': '“放心，明天肯定到。”', en: '“No worry, it comes tomorrow.”' },
        effect: {
          'zh-CN': '当下安静了。到不到你定不了，明天没到会更难说。',
          en: 'It is quiet for now. You can not decide it, and tomorrow may be harder.',
        },
        keep: false,
      },
    ],
  },
  {
    id: 'bad-review',
    title: { 'zh-CN': '一条差评', en: 'A poor review' },
    situation: {
      'zh-CN': '有人评了 2 星：“颜色和图上不一样，失望。”',
      en: 'Somebody left two stars: “The colour is not like the picture. Disappointed.”',
    },
    feel: {
      ask: { 'zh-CN': '这位客人在意的是什么？', en: 'What matters to this buyer?' },
      choices: [
        {
          id: 'expect',
          say: { 'zh-CN': '看图以为是另一种颜色', en: 'The picture promised another colour' },
          effect: {
            'zh-CN': '对，是盼的和拿到的不一样。图可以改，这条有用。',
            en: 'Yes, hope and parcel did not match. A picture can be changed, so this is useful.',
          },
          keep: true,
        },
        {
          id: 'harm',
          say: { 'zh-CN': '就是想害我的分', en: 'Just to hurt my score' },
          effect: {
            'zh-CN': '看到 2 星会难过。话里说的是颜色，没有说别的。',
            en: 'Two stars hurt. The words speak of the colour and nothing else.',
          },
          keep: false,
        },
      ],
    },
    choices: [
      {
        id: 'blame',
        say: {
          'zh-CN': '“手机屏幕不同，颜色当然有差。”',
          en: '“Screens differ, so of course colours do.”',
        },
        effect: {
          'zh-CN': '道理不假。后来的客人看到，会觉得这家不认账。',
          en: 'It is true. Later buyers may read that this shop does not listen.',
        },
        keep: false,
      },
      {
        id: 'thank',
        say: {
          'zh-CN': '“谢谢您说出来。我们换了自然光的图，您想换色可以找我。”',
          en: '“Thank you for telling us. We took new pictures in daylight, and you may swap the colour.”',
        },
        effect: {
          'zh-CN': '谢了人，改了事，还留了门。后来的客人也看得到。',
          en: 'You thanked, changed something and left the door open. Later buyers see it too.',
        },
        keep: true,
      },
      {
        id: 'bribe',
        say: {
          'zh-CN': '“删掉差评，给你返 10 元。”',
          en: '“Delete it and I will pay you 10 yuan.”',
        },
        effect: {
          'zh-CN': '多数平台不许拿钱换评价，店可能受罚。图也还没改。',
          en: 'Most platforms forbid paying for reviews, and the shop may be punished. The picture is still the same.',
        },
        keep: false,
      },
      {
        id: 'silent',
        say: { 'zh-CN': '不回，当没看见', en: 'No answer at all' },
        effect: {
          'zh-CN': '这一刻省心。下一位客人不知道颜色改了没有。',
          en: 'It is easier for now. The next buyer can not know whether the colour was changed.',
        },
        keep: false,
      },
    ],
  },
  {
    id: 'return',
    title: { 'zh-CN': '想退又不好意思', en: 'Wanting to return it' },
    situation: {
      'zh-CN': '客人说：“那个……穿着有点小，可以换吗？我剪了吊牌。”',
      en: 'A buyer says: “Well… it is a little tight. May I swap it? I have cut the tag off.”',
    },
    choices: [
      {
        id: 'rule',
        say: {
          'zh-CN': '“剪了吊牌不能退换，页面写着的。”',
          en: '“No swap without the tag. The page says so.”',
        },
        effect: {
          'zh-CN': '规矩说清了。没有别的路，客人只好走开。',
          en: 'The rule is clear. With no other way shown, the buyer can just leave.',
        },
        keep: false,
      },
      {
        id: 'way',
        say: {
          'zh-CN': '“没洗过就行，您拍张照我看看。大一码我先给您留着。”',
          en: '“Fine if it is unwashed. Send me a picture, and I will keep the next size for you.”',
        },
        effect: {
          'zh-CN': '先给了路，又留了货。换一件常常比退一单划算，可以算一算。',
          en: 'There is a way, and the size is kept. A swap often costs less than a refund: do the sum.',
        },
        keep: true,
      },
      {
        id: 'size',
        say: {
          'zh-CN': '“您平时穿多大？我记下来，下次不会小。”',
          en: '“Which size do you usually wear? I will note it for next time.”',
        },
        effect: {
          'zh-CN': '问到了尺码，也能改尺码表。别忘了把这一件也说好。',
          en: 'You learn the size and can mend the size chart. Do settle this one as well.',
        },
        keep: true,
      },
    ],
  },
];
