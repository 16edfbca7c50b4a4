import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { SaveReport } from '../../../components/health/save-report';
import { Root } from '../../../components/ui/root';
import { parseHealthReport } from '../../../lib/health-report/schema';
import { type FakeOptions, fakeApi } from '../options/fake-api';
import { expectAccessible } from '../options/support';
import { sampleHealthReport } from './sample-report';

afterEach(cleanup);

function open(options: FakeOptions = {}, language: 'zh-CN' | 'en' = 'zh-CN') {
  const fake = fakeApi(options);
  const view = { language, textSize: 100, elder: false, theme: 'system' } as const;
  render(
    <Root view={view} as="main">
      <h1>x</h1>
      <h2>y</h2>
      <SaveReport api={fake.api} tabId={7} language={language} />
    </Root>,
  );
  const saved = () => fake.calls.filter(([name]) => name === 'saveFile').map(([, file]) => file);
  return { ...fake, saved, user: userEvent.setup() };
}

describe('the report file', () => {
  it('says first what is in it and what is not, and saves exactly what was shown', async () => {
    const { user, saved, calls } = open();
    await user.click(screen.getByRole('button', { name: '存成一个文件' }));
    expect(await screen.findByText('数旁边没认出的名字：2 种')).not.toBeNull();
    expect(screen.getByText('店名，客人和货的名字')).not.toBeNull();
    expect(document.activeElement?.textContent).toBe('这个文件里有什么');
    await user.click(screen.getByRole('button', { name: '看看没认出的名字（2）' }));
    expect(screen.getByText('本店▢▢')).not.toBeNull();
    expect(saved()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '存下文件' }));
    const [file] = saved() as { name: string; text: string }[];
    expect(file?.name).toBe('dongdian-health-taobao-2026-11-22.json');
    expect(parseHealthReport(JSON.parse(file?.text ?? ''))).toEqual(sampleHealthReport);
    expect(screen.getByRole('status').textContent).toContain('dongdian-health-taobao');
    expect(calls.filter(([name]) => name === 'healthReport')).toEqual([
      ['healthReport', { tabId: 7, names: 'known-words' }],
    ]);
  });

  it('writes names in full only when that is switched on, and says no more than is true', async () => {
    const { user, saved } = open();
    await user.click(screen.getByRole('button', { name: '存成一个文件' }));
    await user.click(await screen.findByRole('switch', { name: '把名字写全' }));
    await waitFor(() => expect(screen.queryByText('店名，客人和货的名字')).toBeNull());
    await user.click(screen.getByRole('button', { name: '存下文件' }));
    const [file] = saved() as { text: string }[];
    expect(JSON.parse(file?.text ?? '').names).toBe('in-full');
  });

  it('can be left without a file', async () => {
    const { user, saved } = open();
    await user.click(screen.getByRole('button', { name: '存成一个文件' }));
    await user.click(await screen.findByRole('button', { name: '不存了' }));
    expect(screen.getByRole('button', { name: '存成一个文件' })).not.toBeNull();
    expect(saved()).toEqual([]);
  });

  it('a page that may not be read: one sentence, and it can be tried again', async () => {
    const { user, setFailing } = open({ failing: { healthReport: 'not-permitted' } });
    await user.click(screen.getByRole('button', { name: '存成一个文件' }));
    expect((await screen.findByRole('status')).textContent).toMatch(/。/);
    setFailing('healthReport');
    await user.click(screen.getByRole('button', { name: '存成一个文件' }));
    expect(await screen.findByText('这个文件里有什么')).not.toBeNull();
  });

  it.each(['zh-CN', 'en'] as const)('has no accessibility violation, %s', async (language) => {
    document.title = 'x';
    document.documentElement.lang = language;
    const { user } = open({}, language);
    await expectAccessible();
    await user.click(screen.getByRole('button'));
    await screen.findByRole('switch');
    await expectAccessible();
  });
});
