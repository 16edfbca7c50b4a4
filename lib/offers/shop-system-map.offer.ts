import { speaker } from '../i18n/say';
import { plain } from '../shared/format';
import type { LocalText } from '../shared/text';
import { worksheet } from './types';

export const words = {
  weakest: {
    'zh-CN': '最费劲的一站是“{stage}”：一周 {hours} 小时，{pain}。',
    en: 'The hardest station is “{stage}”: {hours} h a week, {pain}.',
  },
  easy: {
    'zh-CN': '几站都还顺手，一周一共 {hours} 小时。',
    en: 'All stations run smoothly, with {hours} h a week in all.',
  },
  noPain: {
    'zh-CN': '再写一写每一站费不费劲，就看得出哪站最弱。',
    en: 'Now note how hard each station is. Then the weakest one shows.',
  },
  line: { 'zh-CN': '{hours} 小时，{pain}', en: '{hours} h, {pain}' },
  hoursOnly: { 'zh-CN': '{hours} 小时', en: '{hours} h' },
  tool: { 'zh-CN': '现在用：{tool}', en: 'Now used: {tool}' },
  noTool: { 'zh-CN': '还没有用什么', en: 'nothing used so far' },
  total: { 'zh-CN': '一周一共', en: 'In all each week' },
  figure: { 'zh-CN': '每一站一周几小时', en: 'Hours a week at each station' },
  same: {
    'zh-CN': '几站用同一样工具：{tool}。改它的时候，几站都会变。',
    en: 'Several stations use the same tool: {tool}. Changing it moves them all.',
  },
  before: {
    'zh-CN': '先看它前面的“{stage}”：那里少一步，这里也会轻。',
    en: 'Look at “{stage}” before it: a step saved there makes this lighter too.',
  },
  free: {
    'zh-CN': '到“免费和便宜的工具”里，找一样帮得上这一站的。',
    en: 'Look among the free and cheap tools for one that helps here.',
  },
  keep: {
    'zh-CN': '下个月再画一次，看看小时数少没少。',
    en: 'Draw it again next month and see whether the hours went down.',
  },
  pain0: { 'zh-CN': '不费劲', en: 'no trouble' },
  pain1: { 'zh-CN': '有点费劲', en: 'some trouble' },
  pain2: { 'zh-CN': '挺费劲', en: 'a lot of trouble' },
  pain3: { 'zh-CN': '最头疼', en: 'the biggest headache' },
} satisfies Record<string, LocalText>;

const STAGES = [
  { 'zh-CN': '找客人', en: 'Find buyers' },
  { 'zh-CN': '给人看货', en: 'Show the goods' },
  { 'zh-CN': '成交', en: 'Sell' },
  { 'zh-CN': '发货', en: 'Send' },
  { 'zh-CN': '照顾老客', en: 'Care for regulars' },
] as const;

const PAINS = ['0', '1', '2', '3'] as const;
type Pain = (typeof PAINS)[number];

export default worksheet({
  id: 'shop-system-map',
  title: { 'zh-CN': '我的店是怎么转的', en: 'How my shop runs' },
  lead: {
    'zh-CN': '从找客人到照顾老客，一站一站连着。写下每站用什么、几小时、费不费劲。',
    en: 'From finding buyers to caring for regulars, station by station: what is used, how long, how hard.',
  },
  minutes: 12,
  exampleEn: {
    短视频: 'Short videos',
    手机拍照: 'Photos by phone',
    客服窗口: 'Chat window',
    手写快递单: 'Parcel labels by hand',
  },
  shape: { kind: 'map', rows: 'stages' },
  sources: [
    {
      text: {
        'zh-CN': '最弱的一站：费劲的分乘以小时数，最大的那一站',
        en: 'The weakest station: trouble (0 to 3) times hours, the largest of them',
      },
    },
  ],
  fields: [
    {
      kind: 'rows',
      id: 'stages',
      label: { 'zh-CN': '五站', en: 'Five stations' },
      row: { 'zh-CN': '一站', en: 'a station' },
      least: 2,
      most: 5,
      given: STAGES,
      cells: [
        {
          kind: 'text',
          id: 'stage',
          most: 20,
          optional: true,
          label: { 'zh-CN': '哪一站', en: 'Station' },
        },
        {
          kind: 'text',
          id: 'tool',
          most: 20,
          optional: true,
          label: { 'zh-CN': '用什么', en: 'Tool used' },
          hint: {
            'zh-CN': '本子、手机、后台的哪一页。',
            en: 'A notebook, the phone, a page of the back office.',
          },
        },
        {
          kind: 'number',
          id: 'hours',
          unit: 'hours',
          most: 168,
          label: { 'zh-CN': '一周几小时', en: 'Hours a week' },
        },
        {
          kind: 'choice',
          id: 'pain',
          label: { 'zh-CN': '费不费劲', en: 'How hard' },
          options: PAINS.map((id) => ({ id, label: words[`pain${id}`] })),
        },
      ],
    },
  ],
  example: {
    stages: [
      { stage: '', tool: '短视频', hours: '6', pain: '1' },
      { stage: '', tool: '手机拍照', hours: '4', pain: '2' },
      { stage: '', tool: '客服窗口', hours: '10', pain: '1' },
      { stage: '', tool: '手写快递单', hours: '9', pain: '3' },
      { stage: '', tool: '', hours: '1', pain: '0' },
    ],
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const stations = answers.rows('stages').flatMap((row) => {
      const name = STAGES[row.at];
      if (!name) return [];
      const pain = PAINS.find((id): id is Pain => id === row.choice('pain'));
      const hours = row.number('hours');
      return [
        {
          at: row.at,
          name: name[language],
          tool: row.text('tool'),
          pain,
          hours: hours ?? 0,
          known: hours !== null,
        },
      ];
    });
    if (stations.length === 0) return null;
    const total = plain(
      stations.reduce((sum, { hours }) => sum + hours, 0),
      1,
    );
    const weight = ({ pain, hours }: (typeof stations)[number]) => Number(pain ?? 0) * hours;
    const weakest = stations.toSorted((a, b) => weight(b) - weight(a) || a.at - b.at)[0];
    const found = weakest && weight(weakest) > 0 ? weakest : null;
    const judged = stations.some(({ pain }) => pain !== undefined);
    const tools = stations.map(({ tool }) => tool).filter(Boolean);
    const shared = tools.find((tool, at) => tools.indexOf(tool) !== at);
    const before = found ? STAGES[found.at - 1] : undefined;
    return {
      headline: found
        ? t('weakest', {
            stage: found.name,
            hours: plain(found.hours, 1),
            pain: t(`pain${found.pain ?? '0'}`),
          })
        : judged
          ? t('easy', { hours: total })
          : t('noPain'),
      lines: [
        ...stations.map(({ name, tool, pain, hours, known }) => ({
          label: name,
          value: !known
            ? pain === undefined
              ? t('noTool')
              : t(`pain${pain}`)
            : pain === undefined
              ? t('hoursOnly', { hours: plain(hours, 1) })
              : t('line', { hours: plain(hours, 1), pain: t(`pain${pain}`) }),
          hint: tool ? t('tool', { tool }) : t('noTool'),
        })),
        { label: t('total'), value: t('hoursOnly', { hours: total }) },
      ],
      figure: {
        kind: 'bars',
        title: t('figure'),
        rows: stations.map(({ at, name, hours }) => ({
          id: String(at),
          name,
          amount: hours,
          text: t('hoursOnly', { hours: plain(hours, 1) }),
          ...(at === found?.at ? { here: true as const } : {}),
        })),
      },
      cautions: shared ? [t('same', { tool: shared })] : [],
      next: [
        ...(found ? [t('free')] : []),
        ...(before ? [t('before', { stage: before[language] })] : []),
        t('keep'),
      ],
    };
  },
});
