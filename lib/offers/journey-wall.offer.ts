import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { quoted } from './told-text';
import { coachActivity, type ResultLine } from './types';

export const words = {
  most: {
    'zh-CN': '“{stop}”这一站贴的纸条最多：{notes} 张。',
    en: 'Most notes hang at “{stop}”: {notes}.',
  },
  started: {
    'zh-CN': '5 站里，有 {count} 站写了东西。',
    en: 'There is something at {count} of the 5 stops.',
  },
  notes: { 'zh-CN': '{notes} 张纸条', en: 'notes: {notes}' },
  stuck: { 'zh-CN': '卡住：{text}', en: 'stuck: {text}' },
  smooth: { 'zh-CN': '顺：{text}', en: 'smooth: {text}' },
  fix: { 'zh-CN': '改法：{text}', en: 'fix: {text}' },
  open: { 'zh-CN': '还空着', en: 'still empty' },
  keep: {
    'zh-CN': '有 {count} 站写了顺的地方，这些要留住。',
    en: 'Something goes well at {count} stops: keep that.',
  },
  first: {
    'zh-CN': '先试“{stop}”的改法：{fix}。',
    en: 'Try the fix for “{stop}” first: {fix}.',
  },
  ask: {
    'zh-CN': '“{stop}”还没有改法，问大家一句：最小能改哪里？',
    en: '“{stop}” has no fix so far. Ask the group: what is the smallest change?',
  },
  fill: {
    'zh-CN': '“{stop}”还空着，读一条评价再想想。',
    en: '“{stop}” is still empty. Read one review and think again.',
  },
  figure: { 'zh-CN': '每站有几张纸条', en: 'Notes at each stop' },
} satisfies Record<string, LocalText>;

const STOPS: readonly LocalText[] = [
  { 'zh-CN': '看到', en: 'See' },
  { 'zh-CN': '问一问', en: 'Ask' },
  { 'zh-CN': '下单', en: 'Buy' },
  { 'zh-CN': '收货', en: 'Receive' },
  { 'zh-CN': '退货或再来', en: 'Return or come again' },
];

export default coachActivity({
  id: 'journey-wall',
  title: { 'zh-CN': '客人走过的路', en: 'The way a buyer goes' },
  lead: {
    'zh-CN': '把真的评价写成纸条，贴到客人走过的 5 站上。看哪一站卡住的人多。',
    en: 'Write real reviews on notes and hang them at five stops. See where people get stuck.',
  },
  minutes: 30,
  exampleEn: {
    首图一眼看清是棉袜: 'One look at the picture says cotton socks',
    回得有耐心: 'Patient answers',
    '晚上问，早上才回': 'Asked at night, answered in the morning',
    写明几点回消息: 'Write when messages are answered',
    不知道穿多大: 'Which size to take?',
    加一张尺码对照图: 'Add a picture of sizes',
    包得很整齐: 'Neatly packed',
    不会填退货地址: 'The return address was hard to fill in',
  },
  who: 'group',
  agenda: [
    {
      minutes: 4,
      say: {
        'zh-CN': '画 5 个格：看到、问、下单、收货、退货或再来。说好：纸条上没有名字。',
        en: 'Draw five boxes: see, ask, buy, receive, return or come again. Agree: no names on notes.',
      },
    },
    {
      minutes: 8,
      say: {
        'zh-CN': '每人从自己店的评价和退款里抄 3 句。名字、单号和店名都不写。',
        en: 'Each copies three lines from own reviews and refunds, without names or order numbers.',
      },
    },
    {
      minutes: 8,
      say: {
        'zh-CN': '轮流念一句，贴到它发生的那一站。只听，先不解释。',
        en: 'In turn, read one line and hang it where it happened. Just listen for now.',
      },
    },
    {
      minutes: 7,
      say: {
        'zh-CN': '先说顺的地方，再看纸条最多的一站。每站想一个最小的改法。',
        en: 'First name what goes well, then the fullest stop. Find the smallest fix for each.',
      },
    },
    {
      minutes: 3,
      say: {
        'zh-CN': '每人挑一处带回去，写下哪天回头看。',
        en: 'Each takes one fix home and writes down a day to look again.',
      },
    },
  ],
  materials: [
    { 'zh-CN': '大白纸一张，或打印的空墙', en: 'A large sheet, or the printed empty wall' },
    { 'zh-CN': '两种颜色的纸条和笔', en: 'Notes in two colours, and pens' },
    {
      'zh-CN': '每人 3 条评价，名字已去掉',
      en: 'Three reviews each, with names taken off',
    },
  ],
  sheet: {
    shape: { kind: 'map', rows: 'stops' },
    fields: [
      {
        kind: 'rows',
        id: 'stops',
        label: { 'zh-CN': '5 站', en: 'Five stops' },
        row: { 'zh-CN': '一站', en: 'a stop' },
        least: 1,
        most: 5,
        given: STOPS,
        cells: [
          {
            kind: 'text',
            id: 'stop',
            label: { 'zh-CN': '哪一站', en: 'Stop' },
            most: 20,
            optional: true,
          },
          {
            kind: 'text',
            id: 'smooth',
            label: { 'zh-CN': '顺的地方', en: 'Goes well' },
            most: 60,
            optional: true,
          },
          {
            kind: 'text',
            id: 'stuck',
            label: { 'zh-CN': '客人卡在哪里', en: 'Where they get stuck' },
            most: 60,
            optional: true,
          },
          {
            kind: 'number',
            id: 'notes',
            unit: 'count',
            most: 200,
            label: { 'zh-CN': '卡住的纸条有几张', en: 'Notes about being stuck' },
            optional: true,
          },
          {
            kind: 'text',
            id: 'fix',
            label: { 'zh-CN': '最小的改法', en: 'Smallest fix' },
            most: 40,
            optional: true,
          },
        ],
      },
    ],
    example: {
      stops: [
        { smooth: '首图一眼看清是棉袜', stuck: '', notes: '0', fix: '' },
        { smooth: '回得有耐心', stuck: '晚上问，早上才回', notes: '3', fix: '写明几点回消息' },
        { smooth: '', stuck: '不知道穿多大', notes: '6', fix: '加一张尺码对照图' },
        { smooth: '包得很整齐', stuck: '', notes: '1', fix: '' },
        { smooth: '', stuck: '不会填退货地址', notes: '2', fix: '' },
      ],
    },
    look(answers, { language }) {
      const t = speaker(words, language);
      const stops = answers.rows('stops').flatMap((row) => {
        const name = STOPS[row.at]?.[language];
        if (name === undefined) return [];
        const [smooth, stuck, fix] = [row.text('smooth'), row.text('stuck'), row.text('fix')];
        return [{ at: row.at, name, smooth, stuck, fix, notes: row.number('notes') }];
      });
      const [first] = stops;
      if (!first) return null;
      const noted = stops.filter(({ notes }) => (notes ?? 0) > 0);
      const [most] = [...noted].sort((a, b) => (b.notes ?? 0) - (a.notes ?? 0));
      const smooth = stops.filter((stop) => stop.smooth !== '');
      const busy = most ?? stops.find(({ stuck }) => stuck !== '');
      const empty = STOPS.findIndex((_, at) => !stops.some((stop) => stop.at === at));
      return {
        headline: most
          ? t('most', { stop: most.name, notes: most.notes ?? 0 })
          : t('started', { count: stops.length }),
        lines: stops.map((stop): ResultLine => {
          const told = [
            ...(stop.smooth ? [t('smooth', { text: quoted(stop.smooth) })] : []),
            ...(stop.stuck ? [t('stuck', { text: quoted(stop.stuck) })] : []),
            ...(stop.fix ? [t('fix', { text: quoted(stop.fix) })] : []),
          ];
          return {
            label: stop.name,
            value: stop.notes === null ? t('open') : t('notes', { notes: stop.notes }),
            ...(told.length > 0 ? { hint: told.join(language === 'zh-CN' ? '；' : '; ') } : {}),
          };
        }),
        figure:
          noted.length > 1
            ? {
                kind: 'bars',
                title: t('figure'),
                rows: stops.map((stop) => ({
                  id: String(stop.at),
                  name: stop.name,
                  amount: stop.notes ?? 0,
                  text: String(stop.notes ?? 0),
                  ...(stop === most ? { here: true as const } : {}),
                })),
              }
            : null,
        cautions: smooth.length > 0 ? [t('keep', { count: smooth.length })] : [],
        next: [
          ...(busy
            ? [
                busy.fix
                  ? t('first', { stop: busy.name, fix: quoted(busy.fix) })
                  : t('ask', { stop: busy.name }),
              ]
            : []),
          ...(empty >= 0 ? [t('fill', { stop: STOPS[empty]?.[language] ?? '' })] : []),
        ],
      };
    },
  },
});
