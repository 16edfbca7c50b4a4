import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/new-followers',
  questions: [
    {
      id: 'followers-for-visitors',
      form: 'number',
      ask: l(
        '来了 {visitors} 个人，新增粉丝 {newFollowers} 个。照这样，每来 100 个人，多几个粉丝？',
        '{visitors} people came, and there are {newFollowers} new followers. How many new followers is that for every 100 who came?',
      ),
      needs: ['visitors', 'new-followers'],
      answer: 'new-followers / visitors * 100',
      unit: 'per-100',
      hint: l('新增的粉丝除以来的人，再乘 100。', 'New followers divided by visitors, times 100.'),
      right: l(
        '是的。愿意留下来的人有几个，和自己以前的比。',
        'Yes. So many wish to stay in touch. Compare it with your own past.',
      ),
      wrong: l(
        '这题再想一想。先看新增几个，再换到 100 个来的人里。',
        'Think once more. First the new followers, then for 100 people.',
      ),
    },
    {
      id: 'left-beside-came',
      form: 'number',
      ask: l(
        '新增粉丝 {newFollowers} 个，取消关注 {unfollows} 个。照这样，每新来 100 个，走了几个？',
        'There are {newFollowers} new followers, and {unfollows} stopped following. For every 100 who came, how many left?',
      ),
      needs: ['new-followers', 'unfollows'],
      answer: 'unfollows / new-followers * 100',
      unit: 'per-100',
      hint: l('走的除以新来的，再乘 100。', 'Those who left divided by those who came, times 100.'),
      right: l(
        '是的。有来有走很平常，两个数放在一起才清楚。',
        'Yes. Coming and leaving are usual. Both numbers together tell.',
      ),
      wrong: l(
        '这题再想一想。先看走了几个，再换到 100 个新来的里。',
        'Think once more. First those who left, then for 100 who came.',
      ),
    },
    {
      id: 'some-left',
      form: 'choice4',
      ask: l(
        '这周新增粉丝 12 人，取消关注的有 9 人。一周下来，粉丝多了几人？',
        'This week there are 12 new followers, and 9 stopped following. How many more followers are there?',
      ),
      answer: l('3 人', '3 people'),
      others: [
        wrong(
          l('12 人', '12 people'),
          l(
            '走的那些，一般不在新增里减，要自己减一减。',
            'Those who left are mostly not taken off. Do it yourself.',
          ),
        ),
        wrong(
          l('21 人', '21 people'),
          l('取消关注的是走了的，不是来的。', 'Those who stopped have left. They did not come.'),
        ),
        wrong(
          l('9 人', '9 people'),
          l('9 人是走的。来的是 12 人，要放在一起看。', '9 left and 12 came. See them together.'),
        ),
      ],
      hint: l('来的，减去走的。', 'Those who came, less those who left.'),
      right: l(
        '是的。有来有走很平常，放在一起看才清楚。',
        'Yes. Coming and leaving are usual. Both together tell.',
      ),
      wrong: l(
        '这题再想一想。来了 12 人，走了 9 人，还多几人？',
        'Think once more. 12 came and 9 left: how many more?',
      ),
    },
    {
      id: 'follow-and-buy',
      form: 'choice4',
      ask: l(
        '这周多了 30 个粉丝，买的人和平常一样多。怎么想更稳？',
        'There are 30 new followers this week, and as many buyers as usual. What is the careful view?',
      ),
      answer: l('愿意再见面，买不买再看', 'They stay in touch; buying may follow'),
      others: [
        wrong(
          l('30 个里，一半会来买', 'A half of the 30 are going to buy'),
          l(
            '没有这样的比例。关注的人多，不等于都会来买。',
            'There is no such share. Following is not buying.',
          ),
        ),
        wrong(
          l('没有用，以后用不着看', 'It is of no use, so leave it out'),
          l(
            '他们愿意听你说话，这已经是一份心意。',
            'They wish to hear from you. That is worth something.',
          ),
        ),
        wrong(
          l('天天发券，请他们来买', 'Send them a coupon every single day'),
          l(
            '刚认识就天天推，人容易走。先说说店里的事。',
            'Pushed daily, people leave. Tell them of the shop first.',
          ),
        ),
      ],
      hint: l('关注，是留下一个联系。', 'Following leaves a way to be in touch.'),
      right: l(
        '是的。好比客人留了电话，有新货再告诉一声。',
        'Yes. Like a guest who left a number: tell them of new things.',
      ),
      wrong: l(
        '这题再想一想。客人留下电话，就是买了吗？',
        'Think once more. Is leaving a number the same as buying?',
      ),
    },
  ],
});
