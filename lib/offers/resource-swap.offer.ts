import type { ChoiceOption, RowsSpec } from '../forms/types';
import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { listed } from './told-text';
import { worksheet } from './types';

export const words = {
  card: {
    'zh-CN': '能借出 {lend} 样，想要 {need} 样。',
    en: 'Things to lend: {lend}. Things wanted: {need}.',
  },
  swap: {
    'zh-CN': '和{names}可以互换：各有对方要的。',
    en: 'A swap with {names}: each has what the other wants.',
  },
  oneWay: { 'zh-CN': '对上了：{names}。', en: 'These fit together: {names}.' },
  none: {
    'zh-CN': '写下的几张卡里，现在还没有对上的。',
    en: 'Among the cards written in, nothing fits together so far.',
  },
  theyGive: { 'zh-CN': '“{name}”有我要的', en: '“{name}” has what I want' },
  iGive: { 'zh-CN': '“{name}”要我有的', en: '“{name}” wants what I have' },
  line: { 'zh-CN': '我的卡', en: 'My card' },
  cardText: { 'zh-CN': '能借：{lend}。想要：{need}。', en: 'To lend: {lend}. Wanted: {need}.' },
  nothing: { 'zh-CN': '还没写', en: 'not yet written' },
  privacy: {
    'zh-CN': '客人的电话和地址不拿来换。要发给客人，由有同意的那家自己发。',
    en: 'Phone numbers and addresses of buyers are not swapped. The shop that has their consent sends the message itself.',
  },
  both: {
    'zh-CN': '两边都写一样，卡就好换了。',
    en: 'A card is easiest to swap with one thing on each side.',
  },
  ask: {
    'zh-CN': '先和“{name}”说好时间和条件。',
    en: 'First agree with “{name}” on time and terms.',
  },
  show: {
    'zh-CN': '把这张卡带到群里，看看谁对得上。',
    en: 'Bring this card to the group and see whose card fits.',
  },
} satisfies Record<string, LocalText>;

const TAGS = [
  { id: 'photo', label: { 'zh-CN': '拍照', en: 'Taking photos' } },
  { id: 'writing', label: { 'zh-CN': '写字、做图', en: 'Writing and pictures' } },
  { id: 'live', label: { 'zh-CN': '直播里的一段', en: 'A slot in a live show' } },
  { id: 'insert', label: { 'zh-CN': '包裹里放一张卡', en: 'A card in the parcel' } },
  {
    id: 'message',
    label: { 'zh-CN': '群里说一句', en: 'A word in my buyer group' },
    hint: {
      'zh-CN': '由群主自己发，客人同意过的。',
      en: 'Sent by its owner, to buyers who agreed.',
    },
  },
  { id: 'place', label: { 'zh-CN': '仓位、货架', en: 'Storage or shelf' } },
  { id: 'delivery', label: { 'zh-CN': '一起发货', en: 'Sending together' } },
  { id: 'hands', label: { 'zh-CN': '忙时帮手', en: 'Hands on busy days' } },
  { id: 'knowhow', label: { 'zh-CN': '教一样会的', en: 'Teaching one skill' } },
] as const satisfies readonly ChoiceOption[];

const tag = (id: string): LocalText | undefined => TAGS.find((one) => one.id === id)?.label;

const side = (id: string, label: LocalText, hint: LocalText): RowsSpec => ({
  kind: 'rows',
  id,
  label,
  row: { 'zh-CN': '一样', en: 'a thing' },
  least: 1,
  most: 6,
  cells: [
    { kind: 'choice', id: 'tag', label: { 'zh-CN': '是什么', en: 'What' }, options: TAGS },
    {
      kind: 'text',
      id: 'detail',
      label: { 'zh-CN': '说清楚一点', en: 'In a few words' },
      hint,
      most: 40,
      optional: true,
    },
    {
      kind: 'text',
      id: 'terms',
      label: { 'zh-CN': '条件', en: 'Terms' },
      most: 30,
      optional: true,
    },
  ],
});

export default worksheet({
  id: 'resource-swap',
  title: { 'zh-CN': '资源交换表', en: 'Swap sheet' },
  lead: {
    'zh-CN': '一边写能借出的，一边写想要的。和别家的卡放在一起，看看能不能换。',
    en: 'On one side what you can lend, on the other what you want. Lay it beside other cards.',
  },
  minutes: 10,
  exampleEn: {
    袜子阿梅: 'Socks by Mei',
    '每天 20 个包裹': '20 parcels a day',
    卡片你印: 'You print the cards',
    周二晚上: 'Tuesday evening',
    '5 张白底图': 'Five pictures on white',
    两周内: 'Within two weeks',
    茶叶老陈: 'Tea by Chen',
    手工小林: 'Crafts by Lin',
  },
  shape: { kind: 'two-sides', left: 'lend', right: 'need' },
  fields: [
    {
      kind: 'text',
      id: 'nick',
      most: 12,
      optional: true,
      label: { 'zh-CN': '卡上写的名字', en: 'Name on the card' },
      hint: {
        'zh-CN': '用小名就好，不写店名也行。',
        en: 'A nickname will do. The shop’s name is not needed.',
      },
    },
    side(
      'lend',
      { 'zh-CN': '我能借出', en: 'I can lend' },
      { 'zh-CN': '比如每周二晚上有空。', en: 'Such as: free on Tuesday evenings.' },
    ),
    side(
      'need',
      { 'zh-CN': '我想要', en: 'I want' },
      { 'zh-CN': '比如缺 5 张白底图。', en: 'Such as: five pictures on white.' },
    ),
    {
      kind: 'rows',
      id: 'cards',
      optional: true,
      label: { 'zh-CN': '别家的卡', en: 'Cards of others' },
      hint: {
        'zh-CN': '群里收到的卡，照着写进来。',
        en: 'Write in the cards you got in the group.',
      },
      row: { 'zh-CN': '一张卡', en: 'a card' },
      least: 0,
      most: 12,
      cells: [
        { kind: 'text', id: 'name', label: { 'zh-CN': '谁的', en: 'Whose' }, most: 12 },
        {
          kind: 'choice',
          id: 'lends',
          label: { 'zh-CN': '能借', en: 'Lends' },
          options: TAGS,
          optional: true,
        },
        {
          kind: 'choice',
          id: 'needs',
          label: { 'zh-CN': '想要', en: 'Wants' },
          options: TAGS,
          optional: true,
        },
      ],
    },
  ],
  example: {
    nick: '袜子阿梅',
    lend: [
      { tag: 'insert', detail: '每天 20 个包裹', terms: '卡片你印' },
      { tag: 'hands', detail: '周二晚上', terms: '' },
    ],
    need: [{ tag: 'photo', detail: '5 张白底图', terms: '两周内' }],
    cards: [
      { name: '茶叶老陈', lends: 'photo', needs: 'insert' },
      { name: '手工小林', lends: 'live', needs: 'hands' },
    ],
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const tagsOf = (id: string) =>
      answers.rows(id).flatMap((row) => {
        const found = row.choice('tag');
        return found ? [found] : [];
      });
    const [lend, need] = [tagsOf('lend'), tagsOf('need')];
    if (lend.length + need.length === 0) return null;
    const cards = answers.rows('cards').filter((row) => row.text('name'));
    const found = cards.map((row) => {
      const [lends, needs] = [row.choice('lends'), row.choice('needs')];
      return {
        name: row.text('name'),
        gives: lends && need.includes(lends) ? lends : null,
        takes: needs && lend.includes(needs) ? needs : null,
      };
    });
    const matches = found.filter(({ gives, takes }) => gives ?? takes);
    const swaps = matches.filter(({ gives, takes }) => gives && takes);
    const names = (list: readonly { name: string }[]) =>
      listed([...new Set(list.map(({ name }) => name))], language);
    const list = (tags: readonly string[]) =>
      [...new Set(tags)]
        .map((id) => tag(id)?.[language] ?? '')
        .join(language === 'zh-CN' ? '、' : ', ') || t('nothing');
    const first = swaps[0] ?? matches[0];
    return {
      headline: swaps.length
        ? t('swap', { names: names(swaps) })
        : matches.length
          ? t('oneWay', { names: names(matches) })
          : cards.length
            ? t('none')
            : t('card', { lend: lend.length, need: need.length }),
      lines: [
        { label: t('line'), value: t('cardText', { lend: list(lend), need: list(need) }) },
        ...matches.flatMap(({ name, gives, takes }) => [
          ...(gives ? [{ label: t('theyGive', { name }), value: list([gives]) }] : []),
          ...(takes ? [{ label: t('iGive', { name }), value: list([takes]) }] : []),
        ]),
      ],
      cautions: [t('privacy')],
      next: [
        ...(lend.length === 0 || need.length === 0 ? [t('both')] : []),
        first ? t('ask', { name: first.name }) : t('show'),
      ],
    };
  },
});
