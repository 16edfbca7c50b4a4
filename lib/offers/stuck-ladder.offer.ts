import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { practice } from './types';

export const words = {
  solved: { 'zh-CN': '在第 {rung} 级解决了：{name}。', en: 'Solved on rung {rung}: {name}.' },
  alone: {
    'zh-CN': '这件是自己查到的，下次还会更快。',
    en: 'You found this by yourself. Next time it will be quicker.',
  },
  next: { 'zh-CN': '下一级：{name}。{how}', en: 'Next rung: {name}. {how}' },
  ladder: {
    'zh-CN': '这件事叫“{problem}”。从第一级开始就好。',
    en: 'The problem is called “{problem}”. Begin on the first rung.',
  },
  top: {
    'zh-CN': '四级都问过了，还没解决。换个日子再来，也可以先绕开。',
    en: 'All four rungs are tried and it is still open. Come back another day, or go around it.',
  },
  noProblem: {
    'zh-CN': '先用一句话写下卡在哪里。',
    en: 'First write in one line where you are stuck.',
  },
  askLabel: { 'zh-CN': '问别人时，可以复制', en: 'To copy when asking' },
  ask: {
    'zh-CN': '我在“{where}”，想做“{problem}”。试过：{tried}。下一步点哪里？',
    en: 'I am on “{where}” and want “{problem}”. I tried: {tried}. What comes next?',
  },
  askShort: {
    'zh-CN': '我想做“{problem}”，卡住了。请问下一步点哪里？',
    en: 'I want “{problem}” and am stuck. What is the next step?',
  },
  note: {
    'zh-CN': '记一句办法，下次不用再问。',
    en: 'Note the way it works, and next time you need not ask.',
  },
  share: {
    'zh-CN': '把办法告诉小组，别人也用得上。',
    en: 'Tell your group how it works. Others can use it.',
  },
  private: {
    'zh-CN': '发截图前，盖住客人的名字和电话。',
    en: 'Cover names and phone numbers of buyers before you send a picture.',
  },
  rungTried: { 'zh-CN': '试过，还没好', en: 'tried, still open' },
  rungSolved: { 'zh-CN': '在这里解决了', en: 'solved here' },
  rungOpen: { 'zh-CN': '还没试', en: 'not tried yet' },
} satisfies Record<string, LocalText>;

const RUNGS: readonly { readonly name: LocalText; readonly how: LocalText }[] = [
  {
    name: { 'zh-CN': '看这里的卡片', en: 'The card here' },
    how: { 'zh-CN': '把鼠标停在那个词上，读一遍。', en: 'Rest the mouse on the word and read.' },
  },
  {
    name: { 'zh-CN': '平台的帮助页', en: 'The platform’s help page' },
    how: {
      'zh-CN': '搜你要做的事，别搜按钮名。',
      en: 'Search for what you want to do, not for the button.',
    },
  },
  {
    name: { 'zh-CN': '问同行', en: 'A fellow shopkeeper' },
    how: { 'zh-CN': '把下面那段话发到小组。', en: 'Send the lines below to your group.' },
  },
  {
    name: { 'zh-CN': '问社工', en: 'The social worker' },
    how: { 'zh-CN': '记下来，见面时一起做。', en: 'Note it and do it together when you meet.' },
  },
];

export default practice({
  id: 'stuck-ladder',
  title: { 'zh-CN': '卡住了怎么办', en: 'When you are stuck' },
  lead: {
    'zh-CN': '从下往上四级：看卡片，查帮助，问同行，问社工。哪一级解决都算。',
    en: 'Four rungs from the bottom: card, help page, a peer, the social worker. Any rung will do.',
  },
  minutes: 6,
  exampleEn: {
    给一件货换首图: 'Change a product’s first picture',
    商品管理: 'Products',
    '点了图片，没有反应': 'Clicked the picture; nothing happened',
    '要先点“编辑”': '“Edit” comes first',
  },
  parts: [
    {
      kind: 'sheet',
      shape: { kind: 'ladder', rows: 'rungs' },
      fields: [
        {
          kind: 'text',
          id: 'problem',
          most: 24,
          label: { 'zh-CN': '想做什么', en: 'What you want to do' },
          hint: { 'zh-CN': '比如“给一件货换图”。', en: 'Such as “change a picture”.' },
        },
        {
          kind: 'text',
          id: 'where',
          most: 20,
          optional: true,
          label: { 'zh-CN': '在哪一页', en: 'On which page' },
        },
        {
          kind: 'text',
          id: 'tried',
          most: 40,
          optional: true,
          label: { 'zh-CN': '试过什么', en: 'What you tried' },
        },
        {
          kind: 'rows',
          id: 'rungs',
          label: { 'zh-CN': '四级梯子', en: 'Four rungs' },
          row: { 'zh-CN': '一级', en: 'a rung' },
          least: 1,
          most: 4,
          given: RUNGS.map(({ name }) => name),
          cells: [
            {
              kind: 'text',
              id: 'rung',
              most: 30,
              optional: true,
              label: { 'zh-CN': '哪一级', en: 'Rung' },
            },
            {
              kind: 'choice',
              id: 'state',
              label: { 'zh-CN': '试了吗', en: 'Tried' },
              options: [
                { id: 'open', label: { 'zh-CN': '还没试', en: 'Not yet' } },
                { id: 'tried', label: { 'zh-CN': '试过，还没好', en: 'Tried, still open' } },
                { id: 'solved', label: { 'zh-CN': '解决了', en: 'Solved' } },
              ],
            },
            {
              kind: 'text',
              id: 'note',
              most: 40,
              optional: true,
              label: { 'zh-CN': '记一句', en: 'A note' },
            },
          ],
        },
      ],
      example: {
        problem: '给一件货换首图',
        where: '商品管理',
        tried: '点了图片，没有反应',
        rungs: [
          { rung: '', state: 'tried', note: '' },
          { rung: '', state: 'solved', note: '要先点“编辑”' },
        ],
      },
      look(answers, { language }) {
        const t = speaker(words, language);
        const [problem, where, tried] = (['problem', 'where', 'tried'] as const).map((id) =>
          answers.text(id),
        );
        const states = new Map(answers.rows('rungs').map((row) => [row.at, row]));
        if (!problem && !where && !tried && states.size === 0) return null;
        if (!problem) return { headline: t('noProblem') };
        const stateOf = (at: number) => states.get(at)?.choice('state') ?? 'open';
        const solved = RUNGS.findIndex((_, at) => stateOf(at) === 'solved');
        const waiting = RUNGS.findIndex((_, at) => stateOf(at) === 'open');
        const begun = RUNGS.some((_, at) => stateOf(at) !== 'open');
        const [found, next] = [RUNGS[solved], RUNGS[waiting]];
        const rungs = RUNGS.map(({ name }, at) => {
          const state = stateOf(at);
          const note = states.get(at)?.text('note');
          return {
            label: name[language],
            value: t(
              state === 'solved' ? 'rungSolved' : state === 'tried' ? 'rungTried' : 'rungOpen',
            ),
            ...(note ? { hint: note } : {}),
          };
        });
        if (found)
          return {
            headline: t('solved', { rung: solved + 1, name: found.name[language] }),
            lines: rungs,
            next: [...(solved < 2 ? [t('alone')] : []), t('note'), t('share')],
          };
        return {
          headline: !begun
            ? t('ladder', { problem })
            : next
              ? t('next', { name: next.name[language], how: next.how[language] })
              : t('top'),
          lines: [
            ...rungs,
            {
              label: t('askLabel'),
              value:
                where && tried ? t('ask', { where, problem, tried }) : t('askShort', { problem }),
            },
          ],
          cautions: [t('private')],
        };
      },
    },
  ],
});
