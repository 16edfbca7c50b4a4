/** The shape of a path: tags and roles, ` > ` from parent to child, ` >>> ` into a shadow root. */

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Tags of a page's own making may hold anything; these are everybody's. */
const TAGS = list(
  'a abbr address article aside b bdi bdo body button canvas caption circle code col colgroup data dd details dialog div dl dt em fieldset figcaption figure footer form g h1 h2 h3 h4 h5 h6 header hgroup html i iframe img input label legend li main mark meter nav object ol option output p path picture pre progress rect ruby s section select slot small span strong sub summary sup svg table tbody td text tfoot th thead time tr tspan u ul var',
);

/** Roles that say how things stand; any other text in that attribute is left out. */
const ROLES = list(
  'banner button cell columnheader complementary definition dialog figure form grid gridcell group heading link list listbox listitem main menu menuitem meter navigation presentation region row rowgroup rowheader search status tab table tablist tabpanel term toolbar tree treegrid treeitem',
);

/** As many steps as tell how a label stands. */
export const MOST_STEPS = 6;

/** One element of a path; a tag that is not everybody's is `custom`. */
export function segmentOf(tag: string, role: string | null): string {
  const name = tag.toLowerCase();
  const shown = TAGS.has(name) ? name : 'custom';
  return role && ROLES.has(role) ? `${shown}[role=${role}]` : shown;
}

/** A path that came out of a page, every step of it checked anew. */
export function cleanPath(path: string): string {
  return path
    .split(/( >>> | > )/)
    .slice(0, 2 * MOST_STEPS - 1)
    .map((part, at) => {
      if (at % 2) return part;
      const [, tag = '', role = null] = /^([^[]*)(?:\[role=([^\]]*)\])?$/.exec(part) ?? [];
      return segmentOf(tag, role);
    })
    .join('');
}
