import { scenesOfCalm } from './care-scenes-calm';
import { scenesOfTrouble } from './care-scenes-trouble';
import { practice } from './types';

export default practice({
  id: 'care-scenes',
  title: { 'zh-CN': '情景练习', en: 'Scenes with customers' },
  lead: {
    'zh-CN':
      '六个常见的时候。送晚了，尺码错了，老客不来了，有人夸，群里抱怨，过生日。先想心情再选。',
    en: 'Six common moments: late, wrong size, a silent regular, praise, a complaint in the group, a birthday. Feel first, then act.',
  },
  minutes: 15,
  parts: [{ kind: 'scenes', scenes: [...scenesOfTrouble, ...scenesOfCalm] }],
});
