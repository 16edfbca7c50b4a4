import { toldWords } from '../../../lib/i18n/told';
import { metrics } from '../../../lib/metrics/index';
import { offers } from '../../../lib/offers/index';
import type { KnownIds, PackNames } from '../../../lib/packs/kinds/types';
import type { Draft } from '../../../lib/packs/sign';
import type { PackKind } from '../../../lib/packs/types';
import { platforms } from '../../../lib/platforms/index';
import { aRule, draft } from './support';

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en });

/** Two good items of every kind. */
export const SAMPLES: { readonly [K in PackKind]: readonly Record<string, unknown>[] } = {
  explanations: [
    {
      id: 'visitors-here',
      metric: 'visitors',
      part: 'what',
      language: 'zh-CN',
      mode: 'correct',
      text: '**来看**的人，{period}有 {value} 个。',
    },
    {
      id: 'visitors-like',
      metric: 'visitors',
      part: 'like',
      language: 'zh-CN',
      mode: 'add',
      text: '和[[term:buyers]]一起看，更清楚。',
      source: { title: '阳光社工站的讲义', url: 'https://agency.example/notes' },
    },
  ],
  tips: [
    {
      id: 'low-return',
      path: '3.1.1',
      when: 'metric-below-break-even',
      args: { metric: 'ad-return-on-spend', leastClicks: 50 },
      say: both('{name}是 {value}，可以再算一算。', '{name} is {value}; worth a second look.'),
      offer: 'ad-break-even',
    },
    {
      id: 'rule-soon',
      path: '3.3.2',
      when: 'rule-due',
      args: { days: 5 },
      say: both('还有 {days} 天，规则就变了。', 'A rule changes in {days} days.'),
      offer: 'rule-in-plain-words',
    },
  ],
  rules: [aRule(), aRule({ id: 'second', tasks: [] })] as unknown as Record<string, unknown>[],
  resources: [
    {
      id: 'sun-station',
      kind: 'mentor',
      title: both('阳光社工站', 'Sunshine station'),
      summary: both('周三下午可以来问。', 'Come and ask on Wednesday afternoons.'),
      who: { forms: [] },
      cost: 'free',
      codes: ['330106'],
      online: false,
      papers: [],
      steps: [both('先打电话。', 'Call first.')],
      contact: { org: both('阳光社工站', 'Sunshine station'), phone: '0571-1234567' },
      source: { url: 'https://agency.example/', title: '网站', publishedOn: '2026-08-01' },
      checkedOn: '2026-08-01',
      validUntil: null,
      confidence: 'high',
      paths: ['3.1.1'],
    },
    {
      id: 'night-class',
      kind: 'course',
      title: both('夜校', 'Evening class'),
      summary: both('学拍照。', 'Learn to take pictures.'),
      who: { forms: ['sole'], monthsLeast: 3 },
      cost: 'low',
      costText: both('每次 5 元。', '5 yuan each time.'),
      codes: ['000000'],
      online: true,
      papers: [both('身份证', 'Identity card')],
      steps: [],
      contact: { org: both('夜校', 'Evening class'), url: 'https://class.example/' },
      source: { url: null, title: '传单', publishedOn: null },
      checkedOn: null,
      validUntil: '2027-01-01',
      confidence: 'low',
      paths: [],
    },
  ],
  calendar: [
    {
      id: 'town-fair',
      name: both('镇上集市', 'Town fair'),
      kind: 'season',
      scope: 'all-shops',
      platforms: ['all'],
      lunar: false,
      lunarDay: null,
      coreDay: '09-12',
      anchors: null,
      years: { '2026': { start: '2026-09-12', end: '2026-09-14', basis: 'fixed-date' } },
      leadDays: 3,
      afterDays: 2,
      note: both('每年都有。', 'Every year.'),
      sources: [{ kind: 'url', at: 'https://town.example/' }],
      confidence: 'high',
    },
    {
      id: 'river-day',
      name: both('河边节', 'River day'),
      kind: 'holiday',
      scope: 'some-goods',
      platforms: ['taobao'],
      lunar: true,
      lunarDay: '八月十五',
      coreDay: null,
      anchors: { '2026': '2026-09-25' },
      years: { '2026': null },
      leadDays: 0,
      afterDays: 0,
      note: both('日子还没有定。', 'The day is not set.'),
      sources: [{ kind: 'notice', text: '镇上的通知' }],
      confidence: 'medium',
    },
  ],
  cases: [
    {
      id: 'tea-shop',
      path: '3.1.1',
      title: both('茶店', 'A tea shop'),
      trade: both('茶叶', 'Tea'),
      people: 2,
      platform: 'taobao',
      period: both('一个月', 'One month'),
      columns: [both('上月', 'Last month'), both('这月', 'This month')],
      table: [
        { metric: 'visitors', label: both('访客', 'Visitors'), unit: 'count', values: [400, 380] },
      ],
      thinks: both('店主觉得人少了。', 'The owner thinks that fewer come.'),
      question: both('先看哪一个数？', 'Which number comes first?'),
      choices: [
        { id: 'a', text: both('访客', 'Visitors') },
        { id: 'b', text: both('买的人', 'Buyers') },
      ],
      answer: 'b',
      reasoning: [both('人少得不多。', 'Not many fewer came.')],
      asks: [both('还想看什么？', 'What else would you look at?')],
      step: both('记下两个数。', 'Write both numbers down.'),
    },
  ],
  circle: [
    { id: 'swap-boxes', kind: 'swap', texts: [both('纸箱换胶带', 'Boxes for tape')] },
    {
      id: 'corner',
      kind: 'place',
      texts: [both('街角仓库', 'The corner store'), both('周一能用。', 'Open on Mondays.')],
    },
  ],
  i18n: [
    {
      key: [...toldWords].find(([, text]) => !text.en.includes('{'))?.[0] ?? '',
      text: both('换一句话说。', 'Said in another way.'),
    },
  ],
  platforms: [
    {
      id: 'taobao-2026',
      platform: 'taobao',
      labels: [{ label: '到店人数', metric: 'visitors' }],
      labelScopes: [
        { label: '成交数', metricId: 'buyers', hosts: ['sycm.taobao.com'], pageKinds: ['trade'] },
      ],
      pages: [{ kind: 'traffic', path: '/new/*/traffic', host: 'sycm.taobao.com' }],
      ignore: ['nav.menu > a[data-x="y"]', '.help'],
    },
  ],
};

export const KIND_NAMES = Object.keys(SAMPLES) as readonly PackKind[];

export const draftOf = (kind: PackKind, change: Partial<Draft> = {}): Draft =>
  draft({
    kind,
    id: `agency-${kind}`,
    items: structuredClone(SAMPLES[kind]),
    title: both('一个内容包', 'A pack'),
    publisher: { name: '阳光社工站', url: 'https://agency.example/' },
    ...change,
  });

export const known: KnownIds = {
  metrics: new Set(metrics.keys()),
  platforms: new Set(platforms.keys()),
  offers: new Set(offers.keys()),
  words: toldWords,
};
export const names: PackNames = {
  metric: (id) => metrics.get(id)?.name ?? both(id, id),
  platform: (id) => platforms.get(id)?.name ?? both(id, id),
};
