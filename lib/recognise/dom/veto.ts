import { parentElementOf } from './runs';

/**
 * Places where a metric's name is not a metric: menus, breadcrumbs, buttons, form labels,
 * pickers, help prose. Roles and tags decide; class words only raise the bar.
 */
export type Veto = 'never' | 'needs-number-inside' | 'weak' | null;

const NEVER_TAGS = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'NAV',
  'CODE',
  'PRE',
  'LEGEND',
  'DONGDIAN-OVERLAY',
]);
const NEVER_ROLES = new Set([
  'navigation',
  'menu',
  'menubar',
  'tree',
  'treeitem',
  'option',
  'listbox',
  'combobox',
  'checkbox',
  'radio',
  'radiogroup',
  'switch',
  'search',
  'tooltip',
  'alert',
  'log',
  'textbox',
  'toolbar',
]);
/** A card or tab that is itself a button shows its number inside. */
const NUMBER_INSIDE_ROLES = new Set(['button', 'tab', 'link']);
const NUMBER_INSIDE_TAGS = new Set(['BUTTON', 'A', 'SUMMARY']);

const WEAK_CLASS =
  /(?:^|[-_\s])(?:nav|navbar|menu|breadcrumbs?|crumb|sidebar|sider|drawer|dropdown|select|picker|filters?|legend|toolbar|pagination|popover|tooltip|help|notice|announce(?:ment)?|(?<!(?:card|panel|box|widget)[-_]+)footer|checkbox|radio|tabs?)(?:$|[-_\s])/i;

const DEEPEST = 40;

/** The button, link or weak box that must itself hold the number. */
export interface VetoResult {
  readonly veto: Veto;
  readonly within: Element | null;
}

const CONTROL = 'input:not([type=hidden]),textarea,[role=spinbutton]';

/** 成交金额 [   ] – [   ]: right behind the name a field waits for one. */
function namesField(label: Element): boolean {
  const next = label.nextElementSibling;
  return Boolean(
    next &&
      (next.matches(CONTROL) ||
        (!/\d/.test(next.textContent ?? '') && next.querySelector(CONTROL))),
  );
}

/**
 * Is this an entry of a menu that shows how many things wait (订单 7)? Most of the entries
 * around it are bare words, which the names of a shop's numbers never are.
 */
export function isMenuEntry(label: Element, number: Element): boolean {
  let entry = label;
  for (let depth = 0; depth < 4 && entry.parentElement; depth++, entry = entry.parentElement) {
    const list = entry.parentElement;
    const { length } = list.children;
    if (length < 5 || !list.contains(number)) continue;
    const bare = [...list.children].filter((other) => {
      const text = (other.textContent ?? '').trim();
      return text.length > 0 && text.length < 24 && !/[\d０-９\-—]/.test(text);
    });
    return bare.length > length * 0.6;
  }
  return false;
}

/** @param ignore platform selectors that are never read. */
export function vetoOf(label: Element, ignore: readonly string[]): VetoResult {
  if (namesField(label)) return { veto: 'never', within: label };
  let weak: Element | null = null;
  let inside: Element | null = null;
  let inHeader = false;
  let element: Element | null = label;
  for (let depth = 0; element && depth < DEEPEST; depth++, element = parentElementOf(element)) {
    const { tagName } = element;
    const role = element.getAttribute('role');
    if (
      NEVER_TAGS.has(tagName) ||
      (role && (NEVER_ROLES.has(role) || role.startsWith('menuitem')))
    ) {
      return { veto: 'never', within: element };
    }
    if (tagName === 'TH' || role === 'columnheader' || role === 'rowheader') inHeader = true;
    if (element instanceof HTMLElement && element.isContentEditable) {
      return { veto: 'never', within: element };
    }
    if (tagName === 'LABEL' && labelsControl(element)) return { veto: 'never', within: element };
    if (ignore.length > 0 && ignore.some((selector) => element?.matches(selector))) {
      return { veto: 'never', within: element };
    }
    if (!inHeader && !inside) {
      if (NUMBER_INSIDE_TAGS.has(tagName) || (role && NUMBER_INSIDE_ROLES.has(role)))
        inside = element;
    }
    const classes = element.getAttribute('class');
    // Far up the tree such words name the whole page (`layout-has-sider`).
    if (classes && depth < 8 && WEAK_CLASS.test(classes)) weak ??= element;
  }
  if (inside) return { veto: 'needs-number-inside', within: inside };
  return weak && !inHeader ? { veto: 'weak', within: weak } : { veto: null, within: null };
}

function labelsControl(label: Element): boolean {
  if (label.querySelector('input,select,textarea')) return true;
  const id = label.getAttribute('for');
  return Boolean(id && label.ownerDocument.getElementById(id)?.matches('input,select,textarea'));
}

/** Is the element shown at all? Off-screen counts as shown, zero-size and hidden do not. */
export function isShown(element: Element): boolean {
  if (!element.isConnected) return false;
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  return element.getClientRects().length > 0;
}
