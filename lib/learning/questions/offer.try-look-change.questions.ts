import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/try-look-change',
  questions: [
    {
      id: 'two-at-once',
      form: 'choice4',
      ask: l(
        '周一换了首图，周三又降了价。两周后，付钱的人多了。是谁的功劳？',
        'The first photo changed on Monday, the price on Wednesday. After two weeks more people paid. Which of them did it?',
      ),
      answer: l('分不清，同时动了两样', 'One can not tell: two things changed'),
      others: [
        wrong(
          l('首图，因为它换在前面', 'The photo, as it was changed first'),
          l(
            '先换的不一定先起作用。两样搅在一起了。',
            'First is not what worked. The two are mixed.',
          ),
        ),
        wrong(
          l('降价，便宜了才有人买', 'The price, as people like it cheap'),
          l(
            '可能是，也可能不是。这次的数说不出来。',
            'It may be so or not. These numbers can not say.',
          ),
        ),
        wrong(
          l('都有功劳，一人算一半', 'Both of them did half of it each'),
          l(
            '各占多少，要一样一样试，才看得出。',
            'How much is whose shows if one is tried at a time.',
          ),
        ),
      ],
      hint: l('一次改几样，才看得出是哪一样？', 'How many changes at once can be told apart?'),
      right: l(
        '是的。下回一次只改一样，隔两周再看。',
        'Yes. Next time change one thing, and look two weeks later.',
      ),
      wrong: l(
        '这题再想一想。要是只换了图，会不会也这样？',
        'Think once more. With just the photo changed, would it be the same?',
      ),
    },
    {
      id: 'two-more-buyers',
      form: 'choice4',
      ask: l(
        '换图前，200 个人来，6 个付钱。换图后，200 个人来，8 个付钱。怎么说更稳？',
        'Before the new photo 200 came and 6 paid. After it 200 came and 8 paid. What is the careful way to say it?',
      ),
      answer: l('多了 2 个，可能是碰巧', '2 more, which may be chance'),
      others: [
        wrong(
          l('多了三成，改对了地方', 'A third more: it worked'),
          l(
            '三成听着多，其实是 2 个人。人少时，碰巧也会差这么多。',
            'It sounds like much, and it is 2 people. Chance can do that.',
          ),
        ),
        wrong(
          l('差得不多，改了也白改', 'Hardly any: it was in vain'),
          l(
            '现在说没用还早。人多一些，才看得出。',
            'It is too soon for that. With more people one can tell.',
          ),
        ),
        wrong(
          l('接着改下一样，别停下', 'Go on to the next change'),
          l(
            '再改一样，就更分不清了。先等人来得多些。',
            'Another change would mix things up. Wait for more people.',
          ),
        ),
      ],
      hint: l('多出来的，是几个人？', 'How many people is the difference?'),
      right: l(
        '是的。再等一些人来，改大一点的也更容易看出。',
        'Yes. Wait for more people. A bigger change is easier to see.',
      ),
      wrong: l(
        '这题再想一想。差 2 个人，换两天会不会又变回去？',
        'Think once more. Could 2 people go the other way in two days?',
      ),
    },
    {
      id: 'forty-more-buyers',
      form: 'choice4',
      ask: l(
        '换图前，2,000 个人来，60 个付钱。换图后，2,000 个人来，100 个付钱。中间没有动别的，怎么说更稳？',
        'Before the new photo 2,000 came and 60 paid. After it 2,000 came and 100 paid, and nothing else changed. What is the careful way to say it?',
      ),
      answer: l('多了 40 个，不太像碰巧', '40 more, hardly by chance'),
      others: [
        wrong(
          l('人还少，再等一年看看', 'Too few people: wait a year'),
          l(
            '前后各来了 2,000 个人。这么多人，够看出一些了。',
            'There were 2,000 on each side. That is enough to see something.',
          ),
        ),
        wrong(
          l('差得不多，和没换一样', 'Hardly a change, so as before'),
          l(
            '每 100 个人里，从 3 个到 5 个。这个差，人多时看得出。',
            'It went from 3 to 5 of 100. With so many people that shows.',
          ),
        ),
        wrong(
          l('以后每次换图都会多', 'Each new photo brings more'),
          l(
            '这一次多了。下一张图怎样，要再试才知道。',
            'This time it did. The next photo has to be tried.',
          ),
        ),
      ],
      hint: l('这一回，来的人多不多？', 'Were there many people this time?'),
      right: l(
        '是的。先留着这张图，一个月后再看一眼。',
        'Yes. Keep the photo, and look once more in a month.',
      ),
      wrong: l(
        '这题再想一想。人多了，碰巧还会差出 40 个吗？',
        'Think once more. With so many people, would chance make 40?',
      ),
    },
  ],
});
