import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/customer-groups',
  questions: [
    {
      id: 'long-not-seen',
      form: 'choice4',
      ask: l(
        '李叔以前常来买蛋，这两个月没有来，归在“好久不见”。先做哪件小事？',
        'Mr Li often bought eggs and has not come for two months: “Long not seen”. Which small act comes first?',
      ),
      answer: l('问问上回的蛋，吃着怎样', 'Ask how the last eggs were'),
      others: [
        wrong(
          l('先发一张大额的券给他', 'Send him a large coupon first'),
          l(
            '先问一声，再想券。一上来发券，像是只想卖。',
            'Ask before any coupon. A coupon first sounds like selling.',
          ),
        ),
        wrong(
          l('一天一条，提醒他来买', 'Remind him to buy every day'),
          l(
            '太密了会烦人。30 天里，最多 3 条就好。',
            'That is too many. At most 3 in 30 days are fine.',
          ),
        ),
        wrong(
          l('先不打扰，等他自己来', 'Leave him be until he comes'),
          l(
            '只来过一次、很久没来的，才先不打扰。熟人问一声，他会高兴。',
            'That is for those who passed by once. One who came often may be glad of a line.',
          ),
        ),
      ],
      hint: l('先关心人，再说别的。', 'First the person, then all else.'),
      right: l(
        '是的。他回不回都好，他知道你还记着他。',
        'Yes. Whether he answers or not, he knows you thought of him.',
      ),
      wrong: l(
        '这题再想一想。老熟人好久没见，你会先说什么？',
        'Think once more. An old friend not seen for long: what do you say first?',
      ),
    },
    {
      id: 'new-friend',
      form: 'choice4',
      ask: l(
        '小周上周头一回来买，已经收到了。归在“新朋友”，说哪一句好？',
        'Xiao Zhou bought for the first time last week and has the parcel. For a “New friend”, which line is good?',
      ),
      answer: l('“收到了吗？用着顺不顺手？”', '“Did it come well? Is it handy?”'),
      others: [
        wrong(
          l('“新货三样，今天都有优惠！”', '“Three new things, all cheaper today!”'),
          l(
            '才认识就推货，人容易走。先问好不好用。',
            'Selling so soon drives people off. Ask how it does.',
          ),
        ),
        wrong(
          l('“拉五个朋友来，送您一件。”', '“Bring five friends and get one free.”'),
          l(
            '他还没说好不好用，先别请他介绍人。',
            'They have not said how it does. That comes later.',
          ),
        ),
        wrong(
          l('“别家便宜吗？怎么选我们？”', '“Was it dearer elsewhere? Why us?”'),
          l(
            '这像在盘问。问一句好不好用，就够了。',
            'It sounds like being questioned. Asking how it does is enough.',
          ),
        ),
      ],
      hint: l('收货以后，问一句，不推货。', 'After it came, ask and sell nothing.'),
      right: l(
        '是的。一句问候，新朋友就可能慢慢变熟。',
        'Yes. With a kind line a new friend may grow into an old one.',
      ),
      wrong: l(
        '这题再想一想。刚买了一次的人，最想听到哪句？',
        'Think once more. What would a first-time buyer like to hear?',
      ),
    },
  ],
});
