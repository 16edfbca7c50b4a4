import { contentWords } from '../i18n/content.words';
import type { Language } from '../shared/text';

/**
 * After an update the old script lives on in open pages and can no longer load anything.
 * It says so in one line and takes itself away.
 */
export function showOrphanNotice(language: Language): void {
  const host = document.createElement('dongdian-overlay');
  const root = host.attachShadow({ mode: 'closed' });
  host.setAttribute('popover', 'manual');
  host.style.cssText =
    'all:initial;position:fixed;inset:16px 16px auto auto;padding:12px;border:1px solid #0f766e;background:#fffdf8;color:#1f2a2a;font:16px/1.6 sans-serif';
  const line = document.createElement('div');
  line.setAttribute('role', 'status');
  line.setAttribute('data-dongdian', '');
  line.textContent = contentWords.refresh[language];
  root.append(line);
  document.documentElement.append(host);
  if (typeof host.showPopover === 'function') host.showPopover();
  setTimeout(() => host.remove(), 8000);
}
