import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../../components/ui/button';
import { Choice } from '../../../components/ui/choice';
import { Empty } from '../../../components/ui/empty';
import { Fold } from '../../../components/ui/fold';
import { IconButton } from '../../../components/ui/icon-button';
import { ICON_NAMES, Icon } from '../../../components/ui/icons';
import { Notice } from '../../../components/ui/notice';
import { Page } from '../../../components/ui/page';
import { Panel } from '../../../components/ui/panel';
import { SwitchRow } from '../../../components/ui/switch-row';
import { Table } from '../../../components/ui/table';
import { Tag } from '../../../components/ui/tag';
import { expectAccessible, show, ZH } from './support';

const nothing = () => {};

function LiveSwitch({ said }: { said: (on: boolean) => void }) {
  const [on, setOn] = useState(false);
  const change = (next: boolean) => {
    setOn(next);
    said(next);
  };
  return <SwitchRow label="标出指标" hint="随时可以关掉。" checked={on} onChange={change} />;
}

const SIZES = [
  { value: 100, label: '100%' },
  { value: 125, label: '125%', hint: '大一点' },
  { value: 150, label: '150%' },
] as const;

function LiveChoice({ look }: { look: 'segments' | 'cards' }) {
  const [size, setSize] = useState<100 | 125 | 150>(100);
  return <Choice label="字的大小" value={size} options={SIZES} onChange={setSize} look={look} />;
}

describe('root', () => {
  it('carries language, theme, size and style as attributes', () => {
    const { container } = show(<p>字</p>, { ...ZH, textSize: 150, elder: true, theme: 'system' });
    const root = container.querySelector('.dd-root');
    expect(root?.getAttribute('lang')).toBe('zh-CN');
    expect(root?.getAttribute('data-theme')).toBe('system');
    expect(root?.getAttribute('data-size')).toBe('150');
    expect(root?.hasAttribute('data-elder')).toBe(true);
  });
});

describe('a page of all primitives', () => {
  it('has no accessibility violation', async () => {
    const { container } = show(
      <Page title="懂店" lead="说大白话。" actions={<Button>English</Button>}>
        <Panel title="开关" hint="随时可以关掉。" actions={<Button kind="plain">还原</Button>}>
          <SwitchRow label="提示" checked disabled onChange={nothing} />
          <LiveSwitch said={nothing} />
          <LiveChoice look="segments" />
          <Choice label="你是谁" hideLabel value={null} options={SIZES} onChange={nothing} />
        </Panel>
        <Panel>
          <Notice kind="care">规则 3 月 11 日开始。</Notice>
          <Fold title="为什么" defaultOpen>
            只读字。
          </Fold>
          <Fold title="怎么关">点一下。</Fold>
          <Tag kind="care">读不出</Tag>
          <IconButton icon="close" label="关闭" />
          <Empty title="还没有" text="先看一张。" />
          <Table
            caption="平台"
            columns={[
              { id: 'name', title: '平台', cell: (row: string) => row },
              { id: 'words', title: '词数', align: 'end', cell: () => '120' },
            ]}
            rows={['淘宝']}
            rowKey={(row) => row}
          />
        </Panel>
      </Page>,
    );
    await expectAccessible(container);
    expect(screen.getByRole('heading', { level: 1, name: '懂店' })).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: '淘宝' })).toBeTruthy();
  });

  it('draws every icon, hidden from readers', () => {
    const { container } = show(
      <p>
        {ICON_NAMES.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </p>,
    );
    expect(container.querySelectorAll('svg[aria-hidden="true"] path')).toHaveLength(
      ICON_NAMES.length,
    );
  });
});

describe('switch row', () => {
  it('is named and described, and turns by key and by a click on its words', async () => {
    const said = vi.fn();
    show(<LiveSwitch said={said} />);
    const user = userEvent.setup();
    const knob = screen.getByRole('switch', { name: '标出指标', description: '随时可以关掉。' });
    await user.tab();
    expect(document.activeElement).toBe(knob);
    await user.keyboard(' ');
    expect(knob.getAttribute('aria-checked')).toBe('true');
    await user.click(screen.getByText('标出指标'));
    expect(knob.getAttribute('aria-checked')).toBe('false');
    expect(said.mock.calls).toEqual([[true], [false]]);
  });
});

describe.each(['segments', 'cards'] as const)('choice as %s', (look) => {
  it('is one radio group in which arrows choose', async () => {
    show(<LiveChoice look={look} />);
    const user = userEvent.setup();
    const group = screen.getByRole('radiogroup', { name: '字的大小' });
    expect(group.getAttribute('data-look')).toBe(look);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: '100%' }));
    await user.keyboard('{ArrowRight}');
    const next = screen.getByRole('radio', { name: '125%', description: '大一点' });
    expect(next.getAttribute('aria-checked')).toBe('true');
    await user.click(screen.getByText('150%'));
    expect(screen.getByRole('radio', { name: '150%' }).getAttribute('aria-checked')).toBe('true');
    expect(next.getAttribute('aria-checked')).toBe('false');
  });
});

describe('fold', () => {
  it('opens and closes by key; closed content is not there', async () => {
    show(<Fold title="为什么">只读字。</Fold>);
    const user = userEvent.setup();
    const button = screen.getByRole('button', { name: '为什么', expanded: false });
    expect(screen.queryByText('只读字。')).toBeNull();
    button.focus();
    await user.keyboard('{Enter}');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('只读字。')).toBeTruthy();
    await user.keyboard(' ');
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('notice', () => {
  it.each(['info', 'care', 'done'] as const)('%s is told politely, with its own shape', (kind) => {
    show(<Notice kind={kind}>已经打开了。</Notice>);
    const notice = screen.getByRole('status');
    expect(notice.textContent).toBe('已经打开了。');
    expect(notice.querySelector('svg path')).toBeTruthy();
  });
});

describe('buttons', () => {
  it('do not send forms and keep what is given', async () => {
    const pressed = vi.fn();
    show(
      <Button kind="primary" className="extra" onClick={pressed}>
        开始
      </Button>,
    );
    const button = screen.getByRole('button', { name: '开始' });
    expect(button.getAttribute('type')).toBe('button');
    expect(button.className).toBe('dd-button extra');
    await userEvent.setup().click(button);
    expect(pressed).toHaveBeenCalledOnce();
  });
});
