import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { resourceList } from './types';

export const words = {
  ask: {
    'zh-CN': '您好，我在学“{topic}”，卡在“{stuck}”这一步。',
    en: 'Hello, I am learning “{topic}”. I am stuck at “{stuck}”.',
  },
  askShort: {
    'zh-CN': '您好，我在学“{topic}”，想请您带一带。',
    en: 'Hello, I am learning “{topic}”. Would you show me how?',
  },
  noTopic: { 'zh-CN': '先写想请教哪一样。', en: 'First write what you would like to ask about.' },
  whole: { 'zh-CN': '整段话，可以复制', en: 'The whole text, to copy' },
  tried: { 'zh-CN': '我试过：{tried}。', en: 'I have tried: {tried}.' },
  time: {
    'zh-CN': '想占您 {minutes} 分钟，什么时候方便都行。',
    en: 'It would take {minutes} min, whenever it suits you.',
  },
  give: { 'zh-CN': '我能帮忙的是：{give}。', en: 'In return I can help with: {give}.' },
  short: {
    'zh-CN': '时间写短一点，对方好答应。20 分钟就能说清一件事。',
    en: 'Ask for a short time. Twenty minutes are enough for one thing.',
  },
  private: {
    'zh-CN': '发之前看一眼：客人的名字和电话别发出去。',
    en: 'Before sending, check that no buyer’s name or phone is in it.',
  },
  after: {
    'zh-CN': '聊完记下一句，下次从那里接着问。',
    en: 'Afterwards note one line, and go on from there next time.',
  },
  addTried: {
    'zh-CN': '加一句自己试过什么，对方更好帮。',
    en: 'Add what you have tried. It makes helping easier.',
  },
} satisfies Record<string, LocalText>;

export default resourceList({
  id: 'mentor-directory',
  title: { 'zh-CN': '能帮忙的人', en: 'People who can help' },
  lead: {
    'zh-CN': '谁懂哪一样、什么时候找得到、哪家机构介绍的。下面帮你写好怎么开口。',
    en: 'Who knows what, when to reach them, and who vouches for them. Below, the words to ask with.',
  },
  minutes: 6,
  exampleEn: {
    直播: 'Live shows',
    开场说什么: 'How to open',
    '照稿子念，自己都听不下去': 'Read from paper; I could not listen to it myself',
    帮忙打包半天: 'Half a day of packing help',
  },
  cards: ['mentor'],
  asks: ['city', 'topic'],
  request: {
    fields: [
      {
        kind: 'text',
        id: 'topic',
        most: 20,
        label: { 'zh-CN': '想请教哪一样', en: 'What to ask about' },
      },
      {
        kind: 'text',
        id: 'stuck',
        most: 20,
        optional: true,
        label: { 'zh-CN': '卡在哪一步', en: 'Where you are stuck' },
      },
      {
        kind: 'text',
        id: 'tried',
        most: 40,
        optional: true,
        label: { 'zh-CN': '自己试过什么', en: 'What you have tried' },
      },
      {
        kind: 'number',
        id: 'minutes',
        unit: 'minutes',
        optional: true,
        label: { 'zh-CN': '想聊几分钟', en: 'How many minutes' },
      },
      {
        kind: 'text',
        id: 'give',
        most: 30,
        optional: true,
        label: { 'zh-CN': '我能帮对方什么', en: 'How I can help in return' },
      },
    ],
    example: {
      topic: '直播',
      stuck: '开场说什么',
      tried: '照稿子念，自己都听不下去',
      minutes: '20',
      give: '帮忙打包半天',
    },
    look(answers, { language }) {
      const t = speaker(words, language);
      const [topic, stuck, tried, give] = (['topic', 'stuck', 'tried', 'give'] as const).map((id) =>
        answers.text(id),
      );
      const minutes = answers.number('minutes');
      if (!topic)
        return stuck || tried || give || minutes !== null ? { headline: t('noTopic') } : null;
      const headline = stuck ? t('ask', { topic, stuck }) : t('askShort', { topic });
      const whole = [
        headline,
        ...(tried ? [t('tried', { tried })] : []),
        ...(minutes ? [t('time', { minutes })] : []),
        ...(give ? [t('give', { give })] : []),
      ].join(language === 'zh-CN' ? '' : ' ');
      return {
        headline,
        lines: [{ label: t('whole'), value: whole }],
        next: [
          ...(minutes !== null && minutes > 30 ? [t('short')] : []),
          ...(tried ? [] : [t('addTried')]),
          t('private'),
          t('after'),
        ],
      };
    },
  },
  none: {
    'zh-CN': '这里还没有合适的人。可以请社工帮忙找，也可以在小组里问一声。',
    en: 'Nobody fits here yet. A social worker can help to find someone, or ask in your group.',
  },
});
