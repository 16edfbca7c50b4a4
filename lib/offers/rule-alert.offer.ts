import { speaker } from '../i18n/say';
import { addDays, daysBetween } from '../shared/days';
import type { LocalText } from '../shared/text';
import { dayText } from './told-text';
import { tipOffer } from './types';

export const words = {
  plan: {
    'zh-CN': '会在 {days}提醒，到 {start}开始为止。',
    en: 'Reminders on {days}, until it starts on {start}.',
  },
  none: {
    'zh-CN': '不提醒。角上留一个点，想看再点开。',
    en: 'No reminder. A dot stays in the corner for when you want to look.',
  },
  passed: {
    'zh-CN': '这条规则开始很久了，卡收进小书架。',
    en: 'This rule started some time ago; its card is on the shelf.',
  },
  running: {
    'zh-CN': '规则已经开始，卡再留 {left} 天。',
    en: 'The rule has started. Days that its card stays: {left}.',
  },
  soon: {
    'zh-CN': '选的日子都过了，卡留在角上，{start}开始。',
    en: 'The chosen days have passed; the card stays in the corner. It starts on {start}.',
  },
  duty: {
    'zh-CN': '这是要做的事，卡上写着要几分钟。',
    en: 'This one asks for something; the card says how many minutes.',
  },
  know: {
    'zh-CN': '这条知道就好，不看也行。',
    en: 'This one is just good to know; you may leave it.',
  },
  trade: { 'zh-CN': '只给{trade}的规则', en: 'Rules for {trade} alone' },
  allTrades: {
    'zh-CN': '没写行当，各行的规则都会看到',
    en: 'No trade given, so rules of all trades appear',
  },
  shows: { 'zh-CN': '看到哪些', en: 'What appears' },
  when: { 'zh-CN': '哪天提醒', en: 'Reminder on' },
  comma: { 'zh-CN': '、', en: ', ' },
  understood: {
    'zh-CN': '看完点“我看懂了”，再答一个小问题。',
    en: 'After reading press “Understood” and answer one small question.',
  },
  quiet: {
    'zh-CN': '提醒只在打开后台时出现，晚上和直播时不出来。',
    en: 'Reminders come only with the back office open, never at night or during a live show.',
  },
} satisfies Record<string, LocalText>;

const DAYS = [
  { id: '7', label: { 'zh-CN': '提前 7 天', en: '7 days before' } },
  { id: '3', label: { 'zh-CN': '提前 3 天', en: '3 days before' } },
  { id: '1', label: { 'zh-CN': '提前 1 天', en: '1 day before' } },
] as const;
/** How long a card stays after its rule has started. */
const STAYS = 30;

export default tipOffer({
  id: 'rule-alert',
  title: { 'zh-CN': '规则有变化', en: 'A rule has changed' },
  lead: {
    'zh-CN': '你用的平台有新规则，角上会亮一个点。提不提醒、提前几天，由你定。',
    en: 'A dot appears when a platform you use has a new rule. Reminders and their days are your choice.',
  },
  minutes: 3,
  exampleEn: {
    袜子: 'Socks',
  },
  how: {
    'zh-CN': '平台和行当对得上、开始还没超过 30 天的规则才会出现。同一条只出一张卡。',
    en: 'Only rules of your platform and trade appear, until 30 days after their start. One rule, one card.',
  },
  fields: [
    {
      kind: 'choices',
      id: 'days',
      label: { 'zh-CN': '提前几天提醒', en: 'Remind me' },
      hint: { 'zh-CN': '都不选，就不提醒。', en: 'Choose none for no reminder.' },
      options: DAYS,
      optional: true,
    },
    {
      kind: 'text',
      id: 'trade',
      label: { 'zh-CN': '我做的行当', en: 'My trade' },
      most: 16,
      optional: true,
    },
    {
      kind: 'date',
      id: 'starts',
      label: { 'zh-CN': '试一试：规则哪天开始', en: 'Try it: the rule starts on' },
    },
    {
      kind: 'choice',
      id: 'level',
      label: { 'zh-CN': '是哪一种', en: 'Which kind' },
      options: [
        { id: 'duty', label: { 'zh-CN': '要做的', en: 'Asks for something' } },
        { id: 'know', label: { 'zh-CN': '知道就好', en: 'Good to know' } },
      ],
    },
  ],
  example: { days: ['7', '1'], trade: '袜子', starts: '2026-12-01', level: 'duty' },
  look(answers, setting) {
    const { language, today } = setting;
    const t = speaker(words, language);
    const chosen = answers.choices('days');
    const starts = answers.date('starts');
    const [trade, level] = [answers.text('trade'), answers.choice('level')];
    if (chosen.length === 0 && !starts && !trade && !level) return null;
    const days = DAYS.filter(({ id }) => chosen.includes(id));
    const left = starts ? daysBetween(today, starts) : null;
    const ahead = starts
      ? days.map(({ id }) => addDays(starts, -Number(id))).filter((day) => day >= today)
      : [];
    const dates = ahead.map((day) => dayText(day, setting)).join(words.comma[language]);
    const start = starts ? dayText(starts, setting) : '';
    const headline = () => {
      if (left !== null && left < -STAYS) return t('passed');
      if (left !== null && left <= 0) return t('running', { left: STAYS + left });
      if (days.length === 0 || !starts) return t('none');
      return ahead.length ? t('plan', { days: dates, start }) : t('soon', { start });
    };
    return {
      headline: headline(),
      lines: [
        { label: t('shows'), value: trade ? t('trade', { trade }) : t('allTrades') },
        ...(dates ? [{ label: t('when'), value: dates }] : []),
      ],
      cautions: [
        ...(level === 'duty' ? [t('duty')] : level === 'know' ? [t('know')] : []),
        ...(days.length ? [t('quiet')] : []),
      ],
      next: [t('understood')],
    };
  },
});
