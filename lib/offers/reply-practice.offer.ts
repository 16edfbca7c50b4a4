import { messageSheet } from './message-sheet';
import { scenesAfterOrder } from './reply-scenes-after';
import { scenesBeforeOrder } from './reply-scenes-before';
import { practice } from './types';

export { words } from './message-sheet';

export default practice({
  id: 'reply-practice',
  title: { 'zh-CN': '换位想一想', en: 'In the buyer’s place' },
  lead: {
    'zh-CN': '先想客人心里是什么，再选一句回的话。没有考试，每一种回法都说说后来会怎样。',
    en: 'First think what the buyer may feel, then choose a reply. It is no test: each reply has its effect.',
  },
  minutes: 12,
  exampleEn: {
    '三天了还没动静，是不是不发了？': 'Three days and no sign. Will it ever ship?',
    '等了三天，换我也着急。我现在去问快递，下午四点前告诉您。':
      'Three days is long, I would worry too. I ask the carrier now and tell you by four.',
  },
  parts: [{ kind: 'scenes', scenes: [...scenesAfterOrder, ...scenesBeforeOrder] }, messageSheet],
});
