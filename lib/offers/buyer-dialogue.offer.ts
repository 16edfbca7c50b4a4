import { speaker } from '../i18n/say';
import { dateText } from '../shared/date-text';
import type { LocalText } from '../shared/text';
import { quoted } from './told-text';
import { coachActivity, type ResultLine } from './types';

export const words = {
  invite: { 'zh-CN': '邀请的话', en: 'Invitation' },
  inviteText: {
    'zh-CN':
      '您好。我们请几位买过东西的人来聊 30 分钟，说说买东西的经过。不卖东西，也不录音。{when}{where}，方便的话欢迎您来。',
    en: 'Hello. We invite a few people who bought something to a talk of 30 minutes. Nothing is sold or recorded. {when}{where}You are welcome if it suits you.',
  },
  when: { 'zh-CN': '时间是{date}', en: 'It is on {date}. ' },
  where: { 'zh-CN': '，地点在{place}', en: 'The place is {place}. ' },
  ask: {
    'zh-CN': '开场时念的话',
    en: 'To read out at the start',
  },
  askText: {
    'zh-CN':
      '谢谢您来。我们会记下您说的事，不记名字。哪个问题不想答就跳过，什么时候想走都可以。哪句话不想让我们记，说一声就划掉。',
    en: 'Thank you for coming. We note what you tell us, without names. Skip any question and leave when you like. Tell us if a line is not to be noted.',
  },
  planned: {
    'zh-CN': '邀请的话写好了，可以照着发。',
    en: 'The invitation is ready to be sent.',
  },
  heard: {
    'zh-CN': '6 个问题里，有 {count} 个听到了回答。',
    en: 'There are answers to {count} of the 6 questions.',
  },
  surprises: {
    'zh-CN': '听到了 {count} 件没想到的事。',
    en: 'You heard {count} things you did not expect.',
  },
  surprise: { 'zh-CN': '没想到的第 {count} 件', en: 'Surprise {count}' },
  guests: {
    'zh-CN': '来了 {guests} 位。这是他们的事，别的客人也许不一样。',
    en: 'There were {guests} guests. This is their story, and other buyers may differ.',
  },
  notAll: {
    'zh-CN': '有人不想留记录：把那几句划掉再收起来。',
    en: 'Somebody wants no notes kept: strike those lines out first.',
  },
  unasked: {
    'zh-CN': '还没问过愿不愿意记，先问一声再留。',
    en: 'Nobody was asked about the notes so far. Ask before keeping them.',
  },
  collect: {
    'zh-CN': '散会后 5 分钟，各写一件没想到的事。',
    en: 'In the five minutes after, each writes down one surprise.',
  },
  try: {
    'zh-CN': '挑一件没想到的事，想一个小改动。',
    en: 'Choose one surprise and think of one small change.',
  },
  thank: {
    'zh-CN': '一周里谢谢来的人，告诉他们改了什么。',
    en: 'Thank the guests within a week and tell them what was changed.',
  },
} satisfies Record<string, LocalText>;

const QUESTIONS: readonly LocalText[] = [
  { 'zh-CN': '上次买这样东西，是什么事让您想买的？', en: 'What made you want it last time?' },
  { 'zh-CN': '您先在哪里找，怎么找的？', en: 'Where did you look first, and how?' },
  { 'zh-CN': '下单前，您最不放心什么？', en: 'What worried you before you ordered?' },
  {
    'zh-CN': '收到时，和想的哪里一样，哪里不一样？',
    en: 'When it came, what was as you had thought?',
  },
  {
    'zh-CN': '后来遇到过麻烦吗？您是怎么办的？',
    en: 'Was there any trouble later? What did you do?',
  },
  { 'zh-CN': '什么事会让您再去同一家？', en: 'What brings you back to the same shop?' },
];

export default coachActivity({
  id: 'buyer-dialogue',
  title: { 'zh-CN': '请客人来聊', en: 'A talk with buyers' },
  lead: {
    'zh-CN': '请 2 到 3 位买东西的人，聊 30 分钟。店主只问和听，不解释，也不卖货。',
    en: 'Invite two or three buyers for 30 minutes. Owners ask and listen; they do not explain or sell.',
  },
  minutes: 30,
  exampleEn: {
    社区活动室: 'Community room',
    '天冷了，给妈妈找一双不勒脚的袜子': 'It got cold: socks for my mother that do not pinch',
    '先问了邻居，再照着图去搜': 'Asked a neighbour first, then searched by picture',
    怕洗一次就松: 'Afraid they go slack in one wash',
    颜色比图里深一点: 'The colour is a little darker than the picture',
    '店家记得我妈妈脚肿，先问了我': 'The shop remembered my mother’s swollen feet and asked',
    '客人先问邻居，不是先搜': 'Buyers ask a neighbour before they search',
    怕洗松的人比嫌贵的人多: 'More fear slack socks than a high price',
  },
  who: 'group',
  agenda: [
    {
      minutes: 3,
      say: {
        'zh-CN': '谢谢客人，念开场的话，问一声愿不愿意让人记。',
        en: 'Thank the guests, read the opening and ask whether notes are all right.',
      },
    },
    {
      minutes: 20,
      say: {
        'zh-CN': '6 个问题，请客人讲经过，不讲意见。听的人多问一句：“后来呢？”',
        en: 'Six questions: ask for what happened, not for opinions. Then ask: “And then?”',
      },
    },
    {
      minutes: 4,
      say: {
        'zh-CN': '客人说：一家店做过的哪件事，到现在还记得。',
        en: 'Guests tell one thing a shop did that they still remember.',
      },
    },
    {
      minutes: 3,
      say: {
        'zh-CN': '店主每人说一句：我没想到的是什么。再谢一次客人。',
        en: 'Each owner says one thing they did not expect. Thank the guests again.',
      },
    },
  ],
  materials: [
    { 'zh-CN': '邀请的话和开场的话', en: 'Invitation and opening words' },
    { 'zh-CN': '打印的 6 个问题，一人一张', en: 'The six questions in print, one each' },
    { 'zh-CN': '茶水，安静的地方', en: 'Tea and a quiet room' },
  ],
  sheet: {
    shape: { kind: 'table', rows: 'answers' },
    fields: [
      {
        kind: 'date',
        id: 'on',
        label: { 'zh-CN': '哪天聊', en: 'Day of the talk' },
        optional: true,
      },
      {
        kind: 'text',
        id: 'place',
        label: { 'zh-CN': '在哪里', en: 'Where' },
        most: 20,
        optional: true,
      },
      {
        kind: 'number',
        id: 'guests',
        unit: 'count',
        most: 12,
        label: { 'zh-CN': '来了几位客人', en: 'Guests who came' },
        optional: true,
      },
      {
        kind: 'choice',
        id: 'consent',
        label: { 'zh-CN': '愿意让人记吗', en: 'Are notes all right?' },
        optional: true,
        options: [
          { id: 'all', label: { 'zh-CN': '都愿意', en: 'All agree' } },
          { id: 'some', label: { 'zh-CN': '有人不愿意', en: 'Somebody does not' } },
          { id: 'later', label: { 'zh-CN': '还没问', en: 'Not asked so far' } },
        ],
      },
      {
        kind: 'rows',
        id: 'answers',
        label: { 'zh-CN': '6 个问题', en: 'Six questions' },
        row: { 'zh-CN': '一个问题', en: 'a question' },
        least: 0,
        most: 6,
        given: QUESTIONS,
        cells: [
          {
            kind: 'text',
            id: 'question',
            label: { 'zh-CN': '问题', en: 'Question' },
            most: 60,
            optional: true,
          },
          {
            kind: 'text',
            id: 'heard',
            label: { 'zh-CN': '听到的事（不写名字）', en: 'What was told (no names)' },
            most: 120,
            lines: 2,
            optional: true,
          },
        ],
      },
      {
        kind: 'rows',
        id: 'surprises',
        label: { 'zh-CN': '没想到的 3 件事', en: 'Three surprises' },
        row: { 'zh-CN': '一件事', en: 'a surprise' },
        least: 0,
        most: 3,
        cells: [
          {
            kind: 'text',
            id: 'what',
            label: { 'zh-CN': '我没想到', en: 'I did not expect that' },
            most: 60,
          },
        ],
      },
    ],
    example: {
      on: '2026-12-05',
      place: '社区活动室',
      guests: '3',
      consent: 'all',
      answers: [
        { heard: '天冷了，给妈妈找一双不勒脚的袜子' },
        { heard: '先问了邻居，再照着图去搜' },
        { heard: '怕洗一次就松' },
        { heard: '颜色比图里深一点' },
        { heard: '' },
        { heard: '店家记得我妈妈脚肿，先问了我' },
      ],
      surprises: [{ what: '客人先问邻居，不是先搜' }, { what: '怕洗松的人比嫌贵的人多' }],
    },
    look(answers, { language, today }) {
      const t = speaker(words, language);
      const heard = answers.rows('answers').filter((row) => row.text('heard') && QUESTIONS[row.at]);
      const surprises = answers.rows('surprises').filter((row) => row.text('what'));
      const [on, place, guests] = [
        answers.date('on'),
        answers.text('place'),
        answers.number('guests'),
      ];
      const consent = answers.choice('consent');
      const talked = heard.length > 0 || surprises.length > 0;
      if (!talked && !on && !place && guests === null && !consent) return null;
      const date = on ? dateText(on, language, Number(today.slice(0, 4))) : null;
      const plan: ResultLine[] = [
        {
          label: t('invite'),
          value: t('inviteText', {
            when: date ? t('when', { date }) : '',
            where: place ? t('where', { place }) : '',
          }).replace('。，', '。'),
        },
        { label: t('ask'), value: t('askText') },
      ];
      return {
        headline:
          surprises.length > 0
            ? t('surprises', { count: surprises.length })
            : heard.length > 0
              ? t('heard', { count: heard.length })
              : t('planned'),
        lines: talked
          ? [
              ...heard.map(
                (row): ResultLine => ({
                  label: QUESTIONS[row.at]?.[language] ?? '',
                  value: quoted(row.text('heard')),
                }),
              ),
              ...surprises.map(
                (row, at): ResultLine => ({
                  label: t('surprise', { count: at + 1 }),
                  value: quoted(row.text('what')),
                }),
              ),
            ]
          : plan,
        cautions: [
          ...(guests !== null && talked ? [t('guests', { guests })] : []),
          ...(consent === 'some' ? [t('notAll')] : []),
          ...(talked && (consent === 'later' || consent === null) ? [t('unasked')] : []),
        ],
        next: !talked
          ? []
          : surprises.length === 0
            ? [t('collect'), t('thank')]
            : [t('try'), t('thank')],
      };
    },
  },
});
