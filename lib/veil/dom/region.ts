import { parentElementOf } from '../../recognise/dom/runs';

/** Where people and shops are told, by roles, tags and the words of classes. */

/** Names of one part: shop-name, buyerInfo, nickname, receiver_address. */
const SOMEBODY =
  /(?:user|account|shop|store|mall|seller|merchant|member|buyer|customer|receiver|consignee|recipient|contact|author|anchor|creator|reviewer)[-_]?(?:name|nick|info|avatar|title|id|phone|mobile|tel|address|addr)(?:$|[-_\s]|[A-Z])|nick-?name|avatar|(?:^|[-_\s])(?:nick|buyer|receiver|consignee|recipient|address|phone|mobile|username)(?:$|[-_\s])/i;
const CHAT =
  /(?:^|[-_\s])(?:chat|conversation|bubble|im)(?:$|[-_\s]|[A-Z])|(?:^|[-_\s])(?:msg|message|dialogue)[-_]?(?:list|item|content|box|panel|window|bubble|body|text)(?:$|[-_\s])/i;

export type Region = 'open' | 'closed' | 'chat';

/** Answers for one batch of work; a page's classes change under us. */
export class Regions {
  readonly #known = new WeakMap<Element, Region>();

  /** @param page what holds where nothing around a text says more */
  constructor(readonly page: 'open' | 'closed') {}

  of(element: Element): Region {
    const known = this.#known.get(element);
    if (known) return known;
    const own = this.#own(element);
    const parent = own === 'chat' ? null : parentElementOf(element);
    const above = parent ? this.of(parent) : this.page;
    const region = own === 'chat' || above === 'chat' ? 'chat' : (own ?? above);
    this.#known.set(element, region);
    return region;
  }

  #own(element: Element): Region | null {
    const role = element.getAttribute('role');
    if (role === 'log' || (element instanceof HTMLElement && element.contentEditable === 'true'))
      return 'chat';
    const words = element.getAttribute('class') ?? '';
    if (words && CHAT.test(words)) return 'chat';
    return isHead(element) || (words && SOMEBODY.test(words)) ? 'closed' : null;
  }
}

/** The head of a page shows whose shop it is; the head of a card or an article does not. */
export function isHead(element: Element): boolean {
  if (element.getAttribute('role') === 'banner') return true;
  return (
    element.tagName === 'HEADER' && !element.parentElement?.closest('main,article,section,table,li')
  );
}

/** 王记手作 beside its picture: a short text right behind an image that stands alone. */
export function isBesideImage(block: Element): boolean {
  let at: Element | null = block;
  for (let height = 0; at && height < 3; height++, at = at.parentElement) {
    const before: Element | null = at.previousElementSibling;
    if (!before) continue;
    if ((before.textContent ?? '').trim()) return false;
    return before.matches(IMAGE) || before.querySelector(IMAGE) !== null;
  }
  return false;
}

const IMAGE = 'img,canvas,picture,[class*=avatar i],[style*="background"]';
