import packed, { exceptions } from 'virtual:pinyin';
import { makeBook } from '../../lib/dictionary/book';
import { readPinyin } from '../../lib/dictionary/pinyin';
import { metrics } from '../../lib/metrics/index';
import { platforms } from '../../lib/platforms/index';

/** The dictionary over everything this version knows. */
export const openBook = () => makeBook(metrics, platforms, readPinyin(packed, exceptions));
