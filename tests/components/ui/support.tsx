import { cleanup, type RenderResult, render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactElement } from 'react';
import { afterEach, expect } from 'vitest';
import { Root } from '../../../components/ui/root';
import type { ViewState } from '../../../lib/messaging/protocol';

afterEach(cleanup);

export const ZH: ViewState = { language: 'zh-CN', textSize: 100, elder: false, theme: 'light' };
export const EN: ViewState = { ...ZH, language: 'en' };

/** Draws a part inside `<Root>`, as every surface does. */
export function show(part: ReactElement, view: ViewState = ZH): RenderResult {
  return render(<Root view={view}>{part}</Root>);
}

/**
 * Runs every rule of axe that works without layout. Colours are checked from the tokens
 * (`tokens.test.ts`); `region` asks for a page's landmarks, which a part alone has not.
 */
export async function expectAccessible(element: Element): Promise<void> {
  const report = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(report.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual(
    [],
  );
}
