import { configure } from '@testing-library/react';
import axe from 'axe-core';
import { expect } from 'vitest';

configure({ asyncUtilTimeout: 3000 });

/** Every rule of axe that works without layout; colours are checked from the tokens. */
export async function expectAccessible(): Promise<void> {
  const report = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(report.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual(
    [],
  );
}
