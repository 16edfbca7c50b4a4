import { speaker } from '../i18n/say';
import { median } from '../maths/statistics';
import { percent } from '../shared/format';
import type { LocalText } from '../shared/text';
import { worksheet } from './types';
import { fields, OPENINGS } from './video-plan.fields';

export const words = {
  plan: { 'zh-CN': '这条的前 3 秒：“{hook}”', en: 'The first three seconds: “{hook}”' },
  noHook: {
    'zh-CN': '还差前 3 秒。那是客人停不停下来的地方。',
    en: 'The first three seconds are still open. There people stay or go on.',
  },
  list: {
    'zh-CN': '写了 {count} 条视频，满 6 条再比。',
    en: 'Videos noted: {count}. From six on they can be compared.',
  },
  share: {
    'zh-CN': '看得完的那一半，多用“{opening}”开头。',
    en: 'The half that is watched to the end mostly opens with “{opening}”.',
  },
  noShare: {
    'zh-CN': '两半的开头差不多，还看不出哪种好。',
    en: 'Both halves open in much the same way. One can not tell which is better.',
  },
  top: {
    'zh-CN': '看得完的一半，看完的（中间数）',
    en: 'Better half, watched to the end (middle)',
  },
  bottom: { 'zh-CN': '另一半，看完的（中间数）', en: 'Other half, watched to the end (middle)' },
  clicks: { 'zh-CN': '两半的点击（中间数）', en: 'Clicks of both halves (middle)' },
  clicksText: { 'zh-CN': '{top} 和 {bottom}', en: '{top} and {bottom}' },
  clicksNot: {
    'zh-CN': '看得完的，点的人没有更多。看完和想买是两件事。',
    en: 'What is watched to the end is not clicked more. Watching and buying are two things.',
  },
  video: { 'zh-CN': '“{name}”看完的', en: '“{name}”, watched to the end' },
  figure: { 'zh-CN': '看完的人，中间数', en: 'Watched to the end, middle value' },
  topName: { 'zh-CN': '看得完的一半', en: 'Better half' },
  bottomName: { 'zh-CN': '另一半', en: 'Other half' },
  small: {
    'zh-CN': '几条视频比出来的，只当一个线索。',
    en: 'It rests on a few videos, so take it as a hint.',
  },
  length: {
    'zh-CN': '长短差很多的，看完的比例不好比，挑差不多长的。',
    en: 'Videos of very different length compare badly. Choose similar ones.',
  },
  tryIt: {
    'zh-CN': '下一条也用“{opening}”开头，别的先不变。',
    en: 'Open the next one with “{opening}” too, and keep the rest.',
  },
  oneAsk: { 'zh-CN': '结尾只请客人做一件事。', en: 'At the end ask for one thing only.' },
  one: { 'zh-CN': '一条只说一件事，说得完。', en: 'One message is enough for one video.' },
  more: {
    'zh-CN': '先拍 3 条短的，开头各不相同。',
    en: 'Film three short ones with different openings.',
  },
} satisfies Record<string, LocalText>;

const LAST = 10;
const ENOUGH = 6;

export default worksheet({
  id: 'video-plan',
  title: { 'zh-CN': '一条视频的计划', en: 'Plan of a video' },
  lead: {
    'zh-CN': '前 3 秒、一句话、一个用着的画面、一个请求。旁边记下拍过的，看看好的那一半像在哪里。',
    en: 'First seconds, one message, one picture of use, one request. Beside it, see what your better videos share.',
  },
  minutes: 15,
  exampleEn: {
    手伸进厚袜子里: 'A hand in a thick sock',
    '洗 10 次也不缩水': 'Ten washes and no shrinking',
    奶奶穿着它晒太阳: 'Grandmother wearing them in the sun',
    点开看尺码: 'Tap to see the sizes',
    开箱: 'Opening the box',
    打样: 'Making samples',
    讲尺码: 'About sizes',
    织一双: 'Knitting a pair',
    水洗: 'Washing',
    促销: 'Sale',
  },
  shape: { kind: 'table', rows: 'videos' },
  sources: [
    {
      text: {
        'zh-CN': '最近 10 条按看完的比例分成两半，比中间数；不到 6 条只列出来',
        en: 'The last ten are halved by completion and their medians compared; fewer than six are just listed',
      },
    },
  ],
  fields,
  example: {
    hook: '手伸进厚袜子里',
    message: '洗 10 次也不缩水',
    use: '奶奶穿着它晒太阳',
    ask: '点开看尺码',
    videos: [
      { name: '开箱', completion: '12', clicks: '2', plays: '800', opening: 'words' },
      { name: '打样', completion: '30', clicks: '4', plays: '650', opening: 'making' },
      { name: '讲尺码', completion: '10', clicks: '3', plays: '700', opening: 'person' },
      { name: '织一双', completion: '28', clicks: '3.5', plays: '900', opening: 'making' },
      { name: '水洗', completion: '24', clicks: '5', plays: '1,000', opening: 'use' },
      { name: '促销', completion: '8', clicks: '1', plays: '600', opening: 'words' },
    ],
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const parts = (['hook', 'message', 'use', 'ask'] as const).filter((id) => answers.text(id));
    const videos = answers.rows('videos').flatMap((row) => {
      const [name, completion] = [row.text('name'), row.number('completion')];
      return name && completion !== null
        ? [{ name, completion, clicks: row.number('clicks'), opening: row.choice('opening') }]
        : [];
    });
    if (parts.length === 0 && videos.length === 0) return null;
    const recent = videos.slice(-LAST).toSorted((a, b) => b.completion - a.completion);
    const hook = answers.text('hook');
    const planLines = [
      ...(parts.includes('message') ? [] : [t('one')]),
      ...(parts.includes('ask') ? [] : [t('oneAsk')]),
    ];
    if (recent.length < ENOUGH)
      return {
        headline: hook
          ? t('plan', { hook })
          : parts.length
            ? t('noHook')
            : t('list', { count: recent.length }),
        lines: recent.map(({ name, completion }) => ({
          label: t('video', { name }),
          value: percent(completion, 1),
        })),
        cautions:
          recent.length && (hook || parts.length) ? [t('list', { count: recent.length })] : [],
        next: [...planLines, t('more')],
      };
    const half = Math.floor(recent.length / 2);
    const [top, bottom] = [recent.slice(0, half), recent.slice(-half)];
    const middle = (list: typeof recent) => median(list.map(({ completion }) => completion));
    const clicksOf = (list: typeof recent) => list.flatMap(({ clicks }) => clicks ?? []);
    const [clicksTop, clicksBottom] = [clicksOf(top), clicksOf(bottom)];
    const clicked = clicksTop.length > 1 && clicksBottom.length > 1;
    const count = (list: typeof recent, id: string) =>
      list.filter(({ opening }) => opening === id).length;
    const best = OPENINGS.map((opening) => ({
      label: opening.label,
      top: count(top, opening.id),
      more: count(top, opening.id) - count(bottom, opening.id),
    })).toSorted((a, b) => b.more - a.more)[0];
    const shared = best && best.top >= 2 && best.more >= 1 ? best.label[language] : null;
    return {
      headline: shared ? t('share', { opening: shared }) : t('noShare'),
      lines: [
        { label: t('top'), value: percent(middle(top), 1) },
        { label: t('bottom'), value: percent(middle(bottom), 1) },
        ...(clicked
          ? [
              {
                label: t('clicks'),
                value: t('clicksText', {
                  top: percent(median(clicksTop), 1),
                  bottom: percent(median(clicksBottom), 1),
                }),
              },
            ]
          : []),
      ],
      figure: {
        kind: 'bars',
        title: t('figure'),
        rows: [
          {
            id: 'top',
            name: t('topName'),
            amount: middle(top),
            text: percent(middle(top), 1),
            here: true,
          },
          {
            id: 'bottom',
            name: t('bottomName'),
            amount: middle(bottom),
            text: percent(middle(bottom), 1),
          },
        ],
      },
      cautions: [
        t('small'),
        t('length'),
        ...(clicked && median(clicksTop) <= median(clicksBottom) ? [t('clicksNot')] : []),
      ],
      next: [...(shared ? [t('tryIt', { opening: shared })] : [t('more')]), ...planLines],
    };
  },
});
