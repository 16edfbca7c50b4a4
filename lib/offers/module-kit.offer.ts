import { speaker } from '../i18n/say';
import { plain } from '../shared/format';
import type { LocalText } from '../shared/text';
import { coachActivity } from './types';

export const words = {
  plan: {
    'zh-CN': '挑了 {count} 节，一共 {minutes} 分钟。',
    en: 'Modules chosen: {count}, {minutes} minutes in all.',
  },
  fits: {
    'zh-CN': '时间够，还余 {rest} 分钟，可以留给提问。',
    en: 'There is time. Minutes left for questions: {rest}.',
  },
  over: {
    'zh-CN': '比能用的时间多 {over} 分钟，可以放下最后一节。',
    en: 'It is {over} minutes too long. The last module can wait.',
  },
  noModules: {
    'zh-CN': '先挑一两节。一次两节，多数人记得住。',
    en: 'Choose one or two. Most people remember two at a time.',
  },
  line: { 'zh-CN': '第 {at} 节：{name}', en: '{at}. {name}' },
  value: { 'zh-CN': '{minutes} 分钟', en: '{minutes} minutes' },
  goal: { 'zh-CN': '做到：{goal}', en: 'Aim: {goal}' },
  small: {
    'zh-CN': '人多的话分成两组，五六个人一组，都做得到手。',
    en: 'With many people make two groups. Five or six can all try it.',
  },
  many: {
    'zh-CN': '一次挑了 {count} 节，分两次上会轻松些。',
    en: '{count} modules at once is a lot. Two meetings are easier.',
  },
  each: { 'zh-CN': '每节都留一半时间动手。', en: 'Half of each module is for trying it.' },
  end: {
    'zh-CN': '最后每人写一样要改的，带回店里试。',
    en: 'At the end everyone writes one change to try in the shop.',
  },
} satisfies Record<string, LocalText>;

interface Module {
  readonly id: string;
  readonly minutes: number;
  readonly name: LocalText;
  readonly goal: LocalText;
}

const MODULES: readonly Module[] = [
  {
    id: 'overview',
    minutes: 15,
    name: { 'zh-CN': '五个数', en: 'Five numbers' },
    goal: { 'zh-CN': '念得出昨天的五个数', en: 'read out yesterday’s five numbers' },
  },
  {
    id: 'sources',
    minutes: 15,
    name: { 'zh-CN': '客人从哪里来', en: 'Where buyers come from' },
    goal: { 'zh-CN': '说得出最宽的一条路', en: 'name the widest way in' },
  },
  {
    id: 'picture',
    minutes: 20,
    name: { 'zh-CN': '一张首图', en: 'A first picture' },
    goal: { 'zh-CN': '拍好一张，记下换的日子', en: 'take one and note the day of the change' },
  },
  {
    id: 'title',
    minutes: 15,
    name: { 'zh-CN': '一个标题', en: 'A title' },
    goal: { 'zh-CN': '写出客人会搜的词', en: 'write the words that buyers search' },
  },
  {
    id: 'video',
    minutes: 20,
    name: { 'zh-CN': '15 秒视频', en: 'A video of 15 seconds' },
    goal: { 'zh-CN': '拍出前 3 秒', en: 'film the first three seconds' },
  },
  {
    id: 'audience',
    minutes: 20,
    name: { 'zh-CN': '谁在看，谁在买', en: 'Who watches, who buys' },
    goal: { 'zh-CN': '找出差得最多的一群人', en: 'find the group that differs most' },
  },
  {
    id: 'recommend',
    minutes: 15,
    name: { 'zh-CN': '平台怎么推荐', en: 'How recommendation works' },
    goal: { 'zh-CN': '说得出哪些没有公开', en: 'say what is not published' },
  },
  {
    id: 'change',
    minutes: 15,
    name: { 'zh-CN': '改一样看一看', en: 'Change one thing and look' },
    goal: { 'zh-CN': '写好一张改动的单子', en: 'fill in one sheet of a change' },
  },
];

export default coachActivity({
  id: 'module-kit',
  title: { 'zh-CN': '小课包', en: 'Small modules' },
  lead: {
    'zh-CN': '一节 15 到 20 分钟：先讲为什么，再动手，再说一遍。挑几节，拼成一次活动。',
    en: 'Modules of 15 to 20 minutes: why, hands on, say it back. A few of them make a meeting.',
  },
  minutes: 50,
  who: 'group',
  agenda: [
    {
      minutes: 5,
      say: {
        'zh-CN': '各说一件：上次之后，店里试了什么？',
        en: 'Each tells what was tried since last time.',
      },
    },
    {
      minutes: 4,
      say: {
        'zh-CN': '第一节，讲为什么。用摆摊的道理讲，不讲按钮。',
        en: 'First module, the why. Tell it by a market stall, without buttons.',
      },
    },
    {
      minutes: 4,
      say: {
        'zh-CN': '在示例小店里做给大家看，一步一停。',
        en: 'Show it in the sample shop, stopping after each step.',
      },
    },
    {
      minutes: 9,
      say: {
        'zh-CN': '两人一组，在自己后台做一遍。投影的那台盖住数字。',
        en: 'Pairs do it in their own back office. Cover the numbers on the projector.',
      },
    },
    {
      minutes: 3,
      say: {
        'zh-CN': '请一位用自己的话讲一遍，再问一道小题。',
        en: 'Ask somebody to say it in their own words, then one small question.',
      },
    },
    { minutes: 4, say: { 'zh-CN': '第二节，讲为什么。', en: 'Second module, the why.' } },
    { minutes: 4, say: { 'zh-CN': '做给大家看。', en: 'Show it.' } },
    {
      minutes: 9,
      say: {
        'zh-CN': '两人一组动手，换一个人操作。',
        en: 'Pairs try it, and the other one has the mouse.',
      },
    },
    { minutes: 3, say: { 'zh-CN': '再请一位讲一遍。', en: 'Somebody else says it back.' } },
    {
      minutes: 5,
      say: {
        'zh-CN': '每人写一样要改的，写上哪天回头看。',
        en: 'Everyone writes one change and the day to look back.',
      },
    },
  ],
  materials: [
    { 'zh-CN': '示例小店，投影用', en: 'The sample shop on the projector' },
    { 'zh-CN': '打开“遮住数字”', en: 'Number veil switched on' },
    { 'zh-CN': '“试一试，看一看，改一改”，一人一张', en: 'One sheet “Try, look, change” each' },
    { 'zh-CN': '计时的钟', en: 'A timer' },
  ],
  sheet: {
    shape: { kind: 'cards', choose: 'modules' },
    fields: [
      {
        kind: 'choices',
        id: 'modules',
        label: { 'zh-CN': '这次上哪几节', en: 'Modules for this meeting' },
        least: 1,
        most: 8,
        options: MODULES.map(({ id, name, goal }) => ({ id, label: name, hint: goal })),
      },
      {
        kind: 'number',
        id: 'minutes',
        unit: 'minutes',
        most: 480,
        optional: true,
        label: { 'zh-CN': '一共有几分钟', en: 'Minutes there are' },
      },
      {
        kind: 'number',
        id: 'people',
        unit: 'count',
        optional: true,
        label: { 'zh-CN': '来几个人', en: 'People' },
      },
    ],
    example: { modules: ['video', 'change'], minutes: '40', people: '6' },
    look(answers, { language }) {
      const t = speaker(words, language);
      const chosen = MODULES.filter(({ id }) => answers.choices('modules').includes(id));
      const [minutes, people] = [answers.number('minutes'), answers.number('people')];
      if (chosen.length === 0)
        return minutes === null && people === null ? null : { headline: t('noModules') };
      const sum = chosen.reduce((all, module) => all + module.minutes, 0);
      return {
        headline: t('plan', { count: chosen.length, minutes: sum }),
        lines: chosen.map((module, at) => ({
          label: t('line', { at: at + 1, name: module.name[language] }),
          value: t('value', { minutes: module.minutes }),
          hint: t('goal', { goal: module.goal[language] }),
        })),
        cautions:
          minutes === null
            ? []
            : [
                minutes >= sum
                  ? t('fits', { rest: plain(minutes - sum) })
                  : t('over', { over: plain(sum - minutes) }),
              ],
        next: [
          ...(chosen.length > 3 ? [t('many', { count: chosen.length })] : []),
          ...(people !== null && people > 8 ? [t('small')] : []),
          t('each'),
          t('end'),
        ],
      };
    },
  },
});
