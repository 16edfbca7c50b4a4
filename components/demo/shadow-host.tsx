import { createElement, type ReactNode, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import figures from './figures.css?inline';
import office from './office.css?inline';
import tables from './tables.css?inline';

const css = [office, figures, tables].join('\n');

/** Closed roots, which only who made them can open; the page's own scanner is told of them. */
const closedRoots = new WeakMap<Element, ShadowRoot>();

/** @returns the closed shadow root of one of this page's elements, as the browser would give it. */
export const closedRootOf = (element: Element): ShadowRoot | null =>
  closedRoots.get(element) ?? null;

/** Draws its children inside a shadow root, as back offices made of micro front ends do. */
export function ShadowHost({
  tag,
  mode,
  children,
}: {
  readonly tag: `${string}-${string}`;
  readonly mode: 'open' | 'closed';
  readonly children: ReactNode;
}) {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const attach = useCallback(
    (element: Element | null) => {
      if (!element) return;
      const known = element.shadowRoot ?? closedRoots.get(element);
      const made = known ?? element.attachShadow({ mode });
      if (mode === 'closed') closedRoots.set(element, made);
      setRoot(made);
    },
    [mode],
  );
  return createElement(
    tag,
    { ref: attach, className: 'bo-host' },
    root &&
      createPortal(
        <>
          <style>{css}</style>
          {children}
        </>,
        root,
      ),
  );
}
