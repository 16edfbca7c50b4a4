import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/one-fix',
  questions: [
    {
      id: 'first-of-twenty',
      form: 'choice4',
      ask: l(
        '20 条退款里，11 条说尺码不合，4 条说颜色不同。别的是送得慢和不想要了。这次先改哪里？',
        'Of 20 refunds 11 say the size is off, and 4 the colour. The rest: slow, or not wanted. What to change first?',
      ),
      answer: l('商品页加一张尺码图', 'Add a size chart to the page'),
      others: [
        wrong(
          l('四样一起改，这样快一点', 'All four at once, to be quick'),
          l(
            '一起改，就看不出哪一样有用了。一次改一处。',
            'Then one can not tell which helped. One at a time.',
          ),
        ),
        wrong(
          l('才 20 条，先不用改', 'It is too early to change any'),
          l(
            '20 条里 11 条说同一件事，可以先改一处试试。',
            '11 of 20 say the same. That is enough to try one change.',
          ),
        ),
        wrong(
          l('把颜色的照片重拍', 'Take the colour photos again'),
          l(
            '颜色有 4 条，尺码有 11 条。先改多的。',
            'Colour has 4 and size has 11. Take the larger one.',
          ),
        ),
      ],
      hint: l('哪个原因，说的人最多？', 'Which reason do most people name?'),
      right: l(
        '是的。记下哪天改的，过四周再数尺码有几条。',
        'Yes. Note the day, and count size again in four weeks.',
      ),
      wrong: l(
        '这题再想一想。20 条里，超过一半说的是什么？',
        'Think once more. What do more than half of the 20 say?',
      ),
    },
    {
      id: 'two-of-three',
      form: 'choice4',
      ask: l(
        '竹篮店这个月才 3 条退款，2 条说“比图上小”。怎么想更稳？',
        'A basket shop had 3 refunds this month, and 2 say “smaller than in the picture”. What is the careful view?',
      ),
      answer: l('当作线索，接着再记', 'Take it as a hint; keep counting'),
      others: [
        wrong(
          l('大半都嫌小，这款停卖', 'Most find it small: stop selling'),
          l(
            '才 3 条，可能是碰巧。先量一量，和页面对一对。',
            'There are 3, and it may be chance. Measure one and look at the page.',
          ),
        ),
        wrong(
          l('条数太少，不用看了', 'They are too few to look at'),
          l(
            '少也是线索。看看页面上，大小写清了没有。',
            'Few is still a hint. See whether the page tells the size.',
          ),
        ),
        wrong(
          l('是客人没看仔细', 'Buyers did not read with care'),
          l(
            '也许有。图上放一样东西比着，就不用细读了。',
            'It may be. With a thing beside it in the picture, nobody has to read.',
          ),
        ),
      ],
      hint: l('3 条，够不够下结论？', 'Are 3 enough to conclude?'),
      right: l(
        '是的。线索先留着，多了几条，再挑一处改。',
        'Yes. Keep the hint. With more of them, choose one thing to change.',
      ),
      wrong: l(
        '这题再想一想。条数少的时候，一条会不会是碰巧？',
        'Think once more. With so few, may one of them be chance?',
      ),
    },
  ],
});
