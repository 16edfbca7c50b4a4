import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { RE_TELL_SCENES } from './re-tell.scenes';
import { quoted } from './told-text';
import { practice } from './types';

export const words = {
  learnt: { 'zh-CN': '我学到的一句：{teaches}。', en: 'What I learnt: {teaches}.' },
  atThatTime: {
    'zh-CN': '{name}没那么难的时候，你做了{did}。',
    en: 'When {name} was less hard, you did this: {did}.',
  },
  named: {
    'zh-CN': '这件难事叫{name}。它是事，和人分开看。',
    en: 'The hard thing is called {name}. It is a thing, apart from the person.',
  },
  started: { 'zh-CN': '先给这件难事起个名字。', en: 'First give the hard thing a name.' },
  aboutPerson: {
    'zh-CN': '这个名字像在说人。换成事情的名字试试，比如“忙季”。',
    en: 'This name sounds like a person. Try the name of a thing, such as “the busy season”.',
  },
  name: { 'zh-CN': '难事的名字', en: 'Name of the hard thing' },
  easier: { 'zh-CN': '没那么难的时候', en: 'When it was less hard' },
  did: { 'zh-CN': '那时候做了什么', en: 'What I did then' },
  keep: {
    'zh-CN': '把这句话留着，相关的小步旁边会再看到。',
    en: 'Keep this sentence. It comes back beside small steps like it.',
  },
  once: {
    'zh-CN': '想一个没那么难的时候，一次就够。',
    en: 'Think of one time when it was less hard. One is enough.',
  },
  teach: {
    'zh-CN': '问自己：下次再碰上，我会先做哪一步？',
    en: 'Ask yourself: next time, which step would come first?',
  },
  aloud: {
    'zh-CN': '把这句话念给一位信得过的人听。',
    en: 'Read the sentence to somebody you trust.',
  },
} satisfies Record<string, LocalText>;

/** A name that speaks of somebody, where the problem is to be named. */
const ABOUT_PERSON =
  /^(?:我|自己|老板|老公|老婆|店员|他|她|你)|笨|懒|没用|\b(?:i am|i'm|me|my|lazy|stupid|dumb|useless)\b/i;

export default practice({
  id: 're-tell',
  title: { 'zh-CN': '换个说法', en: 'Tell it anew' },
  lead: {
    'zh-CN': '把一件没成的事换个说法讲一遍。难的是事情，人还是那个人。',
    en: 'Tell a thing that went otherwise in a new way. The thing was hard; the person is not the problem.',
  },
  minutes: 12,
  exampleEn: {
    做了一次满减: 'A money-off sale',
    雨天的满减: 'The sale in the rain',
    '上次晴天，老客先知道': 'Last time it was dry and regulars knew first',
    提前两天在群里说了一声: 'Told the group two days before',
    '先告诉老客，再开活动': 'Tell regulars first, then begin the sale',
  },
  sources: [
    {
      text: {
        'zh-CN': '叙事的做法：人是人，难事是难事',
        en: 'Narrative practice: the person is not the problem',
      },
    },
  ],
  parts: [
    {
      kind: 'scenes',
      scenes: RE_TELL_SCENES,
    },
    {
      kind: 'sheet',
      shape: { kind: 'questions' },
      fields: [
        {
          kind: 'text',
          id: 'try',
          label: { 'zh-CN': '说的是哪一次', en: 'Which try is it' },
          hint: {
            'zh-CN': '可以从“我试过的事”里挑一件。',
            en: 'It may be one from “What I have tried”.',
          },
          most: 60,
          optional: true,
        },
        {
          kind: 'text',
          id: 'name',
          label: {
            'zh-CN': '这件难事叫什么名字好？',
            en: 'What would be a good name for the hard thing?',
          },
          hint: {
            'zh-CN': '名字给事，不给人。比如“冷场”“雨季”。',
            en: 'Name the thing and not a person: “the silence”, “the rainy weeks”.',
          },
          most: 20,
        },
        {
          kind: 'text',
          id: 'easier',
          label: { 'zh-CN': '什么时候它没那么难？', en: 'When was it less hard?' },
          most: 80,
          lines: 2,
        },
        {
          kind: 'text',
          id: 'did',
          label: { 'zh-CN': '那时候你做了什么？', en: 'What did you do then?' },
          most: 80,
          lines: 2,
        },
        {
          kind: 'text',
          id: 'teaches',
          label: { 'zh-CN': '这件事教会了我什么？', en: 'What has it taught me?' },
          hint: {
            'zh-CN': '写成一句话，以后会再看到。',
            en: 'One sentence; you will meet it again later.',
          },
          most: 60,
          lines: 2,
        },
      ],
      example: {
        try: '做了一次满减',
        name: '雨天的满减',
        easier: '上次晴天，老客先知道',
        did: '提前两天在群里说了一声',
        teaches: '先告诉老客，再开活动',
      },
      look(answers, { language }) {
        const t = speaker(words, language);
        const [name, easier, did, teaches] = (['name', 'easier', 'did', 'teaches'] as const).map(
          (id) => answers.text(id),
        );
        if (!name && !easier && !did && !teaches && !answers.text('try')) return null;
        const headline = teaches
          ? t('learnt', { teaches: quoted(teaches) })
          : name && did
            ? t('atThatTime', { name: quoted(name), did: quoted(did) })
            : name
              ? t('named', { name: quoted(name) })
              : t('started');
        const lines = [
          { label: t('name'), value: name },
          { label: t('easier'), value: easier },
          { label: t('did'), value: did },
        ].flatMap(({ label, value }) => (value ? [{ label, value }] : []));
        return {
          headline,
          lines,
          cautions: name && ABOUT_PERSON.test(name) ? [t('aboutPerson')] : [],
          next: teaches ? [t('keep'), t('aloud')] : [t(did ? 'teach' : 'once')],
        };
      },
    },
  ],
});
