import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/who-does-what',
  questions: [
    {
      id: 'no-stand-in',
      form: 'choice4',
      ask: l(
        '小店的表上，打包写着阿梅和老陈。回消息写着阿梅，拍照写着老陈，后面都空着。先看哪里？',
        'On the sheet, packing names Mei and Chen. Messages name just Mei, and photos just Chen. Where to look first?',
      ),
      answer: l('回消息和拍照，只有一人会', 'Messages and photos: one person each'),
      others: [
        wrong(
          l('打包，因为它天天都要做', 'Packing, as it is done each day'),
          l(
            '打包已经有老陈能接手。阿梅歇一天，货也发得出。',
            'Chen can pack already. If Mei rests, parcels still go out.',
          ),
        ),
        wrong(
          l('只看阿梅，她的事情最多', 'Just Mei, who has the most to do'),
          l(
            '她的事是多。老陈歇一天，拍照也会停下来。',
            'She has much to do. But if Chen rests, photos stop as well.',
          ),
        ),
        wrong(
          l('三件事都要再多找一个人来', 'All three: find one more person'),
          l(
            '打包已经有人接手。先看没人接手的那两件。',
            'Packing is covered. Look at the two jobs that are not.',
          ),
        ),
      ],
      hint: l('有人歇一天，哪件事会停？', 'If somebody rests for a day, which job stops?'),
      right: l(
        '是的，这两件都只靠一个人。挑一件，先教会第二个人。',
        'Yes, each of the two rests on one person. Choose one and teach a second.',
      ),
      wrong: l(
        '这题再想一想。哪几件事后面，只有一个名字？',
        'Think once more. Beside which jobs stands one name?',
      ),
    },
    {
      id: 'first-step',
      form: 'choice4',
      ask: l(
        '小店两个人，回消息只有阿梅会。这周想走一小步，先做哪样？',
        'Two people run the shop, and Mei alone can answer messages. Which small step comes first?',
      ),
      answer: l('阿梅边回，边教老陈一次', 'Mei answers and shows Chen once'),
      others: [
        wrong(
          l('请阿梅天天都别离开手机', 'Mei keeps her phone all day long'),
          l(
            '人总要歇。靠一个人撑着，病一天就停一天。',
            'Everybody needs rest. With one person, a sick day stops the job.',
          ),
        ),
        wrong(
          l('先花钱请一位专门的客服', 'Pay for somebody to answer chats'),
          l(
            '以后也许用得上。店里已经有人，先教一次不花钱。',
            'That may come later. Teaching the one who is there costs nothing.',
          ),
        ),
        wrong(
          l('等忙不过来的时候再来想', 'Wait until it gets too much'),
          l(
            '真忙起来，更抽不出空教人。挑闲的半小时正好。',
            'When it is busy there is no time to teach. A quiet half hour is best.',
          ),
        ),
      ],
      hint: l('不花钱，今天就能做。', 'It costs nothing and can be done today.'),
      right: l(
        '是的，边做边教最省事。下个月再看一眼这张表。',
        'Yes, showing it while doing it is easiest. Look at the sheet again next month.',
      ),
      wrong: l(
        '这题再想一想。店里已经有谁，可以学会它？',
        'Think once more. Who in the shop could learn it?',
      ),
    },
  ],
});
