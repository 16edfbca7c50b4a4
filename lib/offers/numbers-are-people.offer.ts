import { speaker } from '../i18n/say';
import { countOfShare } from '../maths/share';
import { wilson } from '../maths/wilson';
import { plain, shareRange } from '../shared/format';
import type { LocalText } from '../shared/text';
import { cautionTexts, toldRefusal } from './refusal';
import { explanation } from './types';

export const words = {
  dots: {
    'zh-CN': '来 100 个人，大约 {dots} 个付钱。',
    en: 'Of 100 people who come, about {dots} pay.',
  },
  few: {
    'zh-CN': '来了 {n} 个人，大约 {k} 个付了钱。',
    en: '{n} people came, and about {k} of them paid.',
  },
  under: {
    'zh-CN': '来 100 个人，付钱的还不到 1 个。',
    en: 'Of 100 people who come, fewer than 1 pays.',
  },
  alt: { 'zh-CN': '100 个点，{dots} 个涂了色。', en: '100 dots, {dots} of them filled.' },
  real: { 'zh-CN': '真的人数', en: 'In real people' },
  of: { 'zh-CN': '{n} 个人里 {k} 个', en: '{k} of {n}' },
  range: { 'zh-CN': '碰巧也会落在', en: 'Chance alone allows' },
  rangeText: { 'zh-CN': '{outOf} 个里 {low} 到 {high} 个', en: '{low} to {high} of {outOf}' },
  small: {
    'zh-CN': '人还不到 100 个，所以直接数人，不画点。',
    en: 'Fewer than 100 people, so they are counted as they are.',
  },
  one: {
    'zh-CN': '挑其中一位，想想他看到了什么。',
    en: 'Pick one of them and think of what that person saw.',
  },
  rest: {
    'zh-CN': '没付钱的人也留下了线索：看了哪件、停了多久。',
    en: 'Those who did not pay left a trace too: what they saw, how long they stayed.',
  },
} satisfies Record<string, LocalText>;

/** Below it the people themselves are told. */
const DOTS_FROM = 100;

export default explanation({
  id: 'numbers-are-people',
  title: { 'zh-CN': '数字背后是人', en: 'Numbers are people' },
  lead: {
    'zh-CN': '比例听着冷。把它换成 100 个人站在店门口，就看得见了。',
    en: 'A share sounds cold. Picture 100 people at the shop door and it can be seen.',
  },
  minutes: 5,
  sections: [
    {
      title: { 'zh-CN': '换成 100 个人', en: 'Turn it into 100 people' },
      text: {
        'zh-CN': '页面写 3 %，就是来 100 个人，3 个付了钱。97 个人也来过，也看过。',
        en: 'The page says 3 %: of 100 who came, 3 paid. The other 97 came and looked as well.',
      },
    },
    {
      title: { 'zh-CN': '人少的时候', en: 'When people are few' },
      text: {
        'zh-CN': '来了 10 个人，1 个付钱，也写成 10 %。多一位少一位，它就大变。',
        en: 'Of 10 people 1 paid, and the page says 10 %. One person more or less moves it a lot.',
      },
    },
    {
      title: { 'zh-CN': '数字能帮什么忙', en: 'What a number is good for' },
      text: {
        'zh-CN': '它告诉我们往哪里看。为什么，要去问人、看页面、想那几天的事。',
        en: 'It tells where to look. Why it is so, people, pages and those days can tell.',
      },
    },
  ],
  own: {
    fields: [
      {
        kind: 'number',
        id: 'share',
        unit: 'share',
        metric: 'pay-conversion-rate',
        label: { 'zh-CN': '付钱的比例', en: 'Share who paid' },
        hint: { 'zh-CN': '照页面上写，比如 3%。', en: 'As the page prints it, such as 3%.' },
      },
      {
        kind: 'number',
        id: 'visitors',
        unit: 'count',
        least: 1,
        metric: 'visitors',
        label: { 'zh-CN': '来的人', en: 'People who came' },
      },
    ],
    example: { share: '3%', visitors: '480' },
    tell(answers, { language }) {
      const t = speaker(words, language);
      const rate = answers.number('share');
      const found = countOfShare({ share: rate, n: answers.number('visitors') });
      if (found.verdict === 'refused' || rate === null) return toldRefusal(found, language);
      const { k, n } = found.value;
      const dots = Math.round(rate * 100);
      const people = { k: plain(k), n: plain(n) };
      const range = wilson(k, n);
      const small = n < DOTS_FROM;
      return {
        headline: small
          ? t('few', people)
          : dots === 0 && rate > 0
            ? t('under')
            : t('dots', { dots }),
        lines: [
          ...(small ? [] : [{ label: t('real'), value: t('of', people) }]),
          ...(range
            ? [{ label: t('range'), value: t('rangeText', shareRange(range.low, range.high)) }]
            : []),
        ],
        figure: small ? null : { kind: 'dots', of100: dots, alt: t('alt', { dots }) },
        cautions: [...(small ? [t('small')] : []), ...cautionTexts(found.cautions, language)],
        next: [t('one'), t('rest')],
      };
    },
  },
  check: {
    ask: {
      'zh-CN': '昨天来 20 个人，2 个付钱；今天来 20 个，1 个付钱。怎么说好？',
      en: 'Yesterday 2 of 20 people paid, today 1 of 20. What can be said?',
    },
    choices: [
      {
        id: 'half',
        text: {
          'zh-CN': '付钱的比例少了一半，要改页面',
          en: 'The share fell by half, so the page needs a change',
        },
        right: false,
        why: {
          'zh-CN': '一半听着多，其实只差一个人。可能是碰巧。',
          en: 'Half sounds like much. It is one person, and may be chance.',
        },
      },
      {
        id: 'one',
        text: {
          'zh-CN': '少了一个人，还看不出什么',
          en: 'It is one person fewer, and nothing can be told yet',
        },
        right: true,
        why: {
          'zh-CN': '换成人数一看，就知道还要再等等。',
          en: 'Told as people, one sees that waiting makes sense.',
        },
      },
      {
        id: 'bad-day',
        text: { 'zh-CN': '今天的客人不爱这件货', en: 'Today’s people do not like the thing' },
        right: false,
        why: {
          'zh-CN': '也许有别的原因。20 个人还说不了这么多。',
          en: 'There may be other reasons. 20 people can not say that much.',
        },
      },
    ],
  },
});
