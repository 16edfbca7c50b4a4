import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/cart-users',
  questions: [
    {
      id: 'cart-of-100',
      form: 'number',
      ask: l(
        '来了 {visitors} 个人，{cartUsers} 个往购物车里放过东西。每 100 个来的人里，有几个放过？',
        '{visitors} people came, and {cartUsers} put something into the cart. How many is that of every 100 who came?',
      ),
      needs: ['visitors', 'cart-users'],
      answer: 'cart-users / visitors * 100',
      unit: 'per-100',
      hint: l(
        '放过的人除以来的人，再乘 100。',
        'People with a cart divided by visitors, times 100.',
      ),
      right: l(
        '是的。再看付钱的有几个，就知道人少在哪一步。',
        'Yes. With the buyers beside it, one sees at which step people leave.',
      ),
      wrong: l(
        '这题再想一想。先看放过的人数，再换到 100 个人里。',
        'Think once more. First those with a cart, then out of 100.',
      ),
    },
    {
      id: 'three-things',
      form: 'choice4',
      ask: l(
        '张姨把 3 样货放进购物车。李叔放了 1 样，拿出来，又放了一回。加购人数是几？',
        'Mrs Zhang puts 3 things into the cart. Mr Li puts 1 thing in, takes it out and puts it in again. How many add to cart visitors?',
      ),
      answer: l('2 个，放过的两位客人', '2: the two who used the cart'),
      others: [
        wrong(
          l('3 个，只算张姨的货', '3: the things of Mrs Zhang'),
          l('3 是货有几样。它数的是人。', '3 is the number of things. It counts people.'),
        ),
        wrong(
          l('4 个，一共 4 样货', '4: all things in both carts'),
          l(
            '4 是货的样数，旁边那个数才数货。',
            '4 is the things. The number beside it counts those.',
          ),
        ),
        wrong(
          l('5 个，放了 5 回', '5: each time a thing went in'),
          l('放几回都一样，一个人只算一个。', 'However often: one person counts once.'),
        ),
      ],
      hint: l('名字里写的是“人数”。', 'It counts people.'),
      right: l(
        '是的。放几样、放几回，都只算一个人。',
        'Yes. However many things or times, it is one person.',
      ),
      wrong: l('这题再想一想。用过购物车的，是哪几位？', 'Think once more. Who used the cart?'),
    },
    {
      id: 'narrow-step',
      form: 'choice4',
      ask: l(
        '蛋铺来了 100 个人，20 个放进购物车，2 个付了钱。哪一步走掉的比例最大？',
        'An egg shop had 100 visitors. 20 put eggs into the cart, and 2 paid. At which step did the largest share leave?',
      ),
      answer: l('从购物车，到付钱', 'From the cart to paying'),
      others: [
        wrong(
          l('从来店，到购物车', 'From coming to the cart'),
          l(
            '这一步，每 10 个人留下 2 个。后一步，每 10 个人留下 1 个。',
            'Here 2 of 10 stay. At the next step 1 of 10 stays.',
          ),
        ),
        wrong(
          l('从看到，到来店里', 'From seeing to coming'),
          l(
            '有多少人看到，这里没有写，比不了。',
            'How many saw it is not told, so it can not be compared.',
          ),
        ),
        wrong(
          l('两步走掉的一样多', 'Both steps are the same'),
          l(
            '前一步每 10 个人留下 2 个，后一步留下 1 个。',
            'Of every 10 people 2 stay here, and 1 at the next step.',
          ),
        ),
      ],
      hint: l('每一步，10 个人里留下几个？', 'At each step, how many of 10 stay?'),
      right: l(
        '是的。可以看看运费、几天到，付钱前写清了没有。',
        'Yes. See whether postage and days are told before paying.',
      ),
      wrong: l(
        '这题再想一想。每一步，都换成 10 个人里几个。',
        'Think once more. Turn each step into so many of 10.',
      ),
    },
  ],
});
