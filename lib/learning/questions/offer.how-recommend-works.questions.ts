import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/how-recommend-works',
  questions: [
    {
      id: 'inside-news',
      form: 'choice4',
      ask: l(
        '群里有人说：“晚上八点整发，平台就会推给一万人。”先怎么做？',
        'Somebody in the group says: “Post at eight sharp and the platform shows it to ten thousand.” What comes first?',
      ),
      answer: l('问一句：这话写在哪里？', 'Ask where that is written down'),
      others: [
        wrong(
          l('照着八点发，试了不吃亏', 'Post at eight; it does no harm'),
          l(
            '可以试，先看自己的客人几点在线。别把它当规矩。',
            'You may try. See when your own buyers are there, and take it as no rule.',
          ),
        ),
        wrong(
          l('那就九点发，躲开那些人', 'Post at nine, away from the rest'),
          l(
            '这样的钟点，平台没有公开过。九点也是猜。',
            'No such hour was published. Nine is a guess too.',
          ),
        ),
        wrong(
          l('买他的课，学更多的门道', 'Buy the course and learn more'),
          l(
            '先问出处。没有出处的话，花钱买来也是猜。',
            'Ask for the source first. Without it you buy guesses.',
          ),
        ),
      ],
      hint: l('平台公开过这样的钟点吗？', 'Did a platform ever publish such an hour?'),
      right: l(
        '是的。哪个钟点好，平台没有公开。问到出处再说。',
        'Yes. Platforms publish no best hour. Ask for the source first.',
      ),
      wrong: l(
        '这题再想一想。没有公开的事，怎样才不用猜？',
        'Think once more. What is not published can be asked for.',
      ),
    },
    {
      id: 'sixty-viewers',
      form: 'choice4',
      ask: l(
        '新拍的视频，头一天有 60 个人看，3 个人买了鸡蛋。怎么想更说得通？',
        'A new video had 60 viewers on its first day, and 3 of them bought eggs. What makes most sense?',
      ),
      answer: l('先给一小批人看，人还少', 'It goes to a few first; too few yet'),
      others: [
        wrong(
          l('平台不喜欢我，故意压着', 'The platform dislikes me and holds it'),
          l(
            '真有限制，多半会有通知。先看看消息页。',
            'A real limit mostly comes with a notice. See the messages.',
          ),
        ),
        wrong(
          l('要凑满 100 个赞才往外推', 'It needs 100 likes to be shown'),
          l('要多少赞才会推，平台没有公开过。', 'How many likes it takes was never published.'),
        ),
        wrong(
          l('没人爱看，这种以后不拍', 'Nobody likes it, so make no more'),
          l(
            '60 个人里已经有 3 个买了。才一天，先看一周。',
            'Of 60 people 3 bought. It is one day, so watch a week.',
          ),
        ),
      ],
      hint: l('好比新菜，先端几盘给客人尝。', 'Like a new dish, offered to a few guests first.'),
      right: l(
        '是的。人少的时候，碰巧的成分大，看一周再想。',
        'Yes. With so few, chance plays a large part. Look at a week.',
      ),
      wrong: l(
        '这题再想一想。60 个人，够看出喜不喜欢吗？',
        'Think once more. Are 60 people enough to tell?',
      ),
    },
  ],
});
