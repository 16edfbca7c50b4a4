import type { Metric, Source } from '../metrics/types';
import { dateText } from '../shared/date-text';
import { fill, type Language } from '../shared/text';
import type { CardSource } from './card';
import { cardWords } from './words';

/**
 * Where the card's statements come from, each address once, and when they were checked.
 * What has no public address is called so, in one line, and never shown.
 */
export function sourcesOf(metric: Metric, language: Language): CardSource[] {
  const open = metric.sourcePublic ? metric.sources.flatMap((s) => shown(s, language)) : [];
  const listed = [...new Map(open.map((source) => [source.url ?? source.text, source])).values()];
  const hidden =
    !metric.sourcePublic ||
    metric.sources.length === 0 ||
    metric.sources.some(({ kind }) => kind === 'unnamed' || kind === 'recall');
  const words = listed.length > 0 ? cardWords.otherSourcesNotPublic : cardWords.sourceNotPublic;
  const date = dateText(metric.checked.on, language, null);
  return [
    ...listed,
    ...(hidden ? [{ text: words[language] }] : []),
    ...(date ? [{ text: fill(cardWords.checked[language], { date }) }] : []),
  ];
}

/** One source as it may be shown; none where it has no public address. */
export function shown(source: Source, language: Language): CardSource[] {
  switch (source.kind) {
    case 'url':
      return address(source.at);
    case 'repository': {
      const name = /^([\w.-]+\/[\w.-]+):/.exec(source.at)?.[1];
      const text = fill(cardWords.repository[language], {
        name: name ?? source.at.replace(/:.*$/, ''),
      });
      return [name ? { text, url: `https://github.com/${name}` } : { text }];
    }
    default:
      return [];
  }
}

/** The host names the page; only https addresses may be followed. */
function address(at: string): CardSource[] {
  if (!URL.canParse(at)) return [{ text: at }];
  const url = new URL(at);
  return [url.protocol === 'https:' ? { text: url.host, url: url.href } : { text: url.host }];
}
