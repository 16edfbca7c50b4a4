import { describe, expect, it } from 'vitest';
import { ProfileChanged, ProfileGate, SwitchBusy } from '../../../lib/profiles/gate';

/** Something to wait for, and what ends the waiting. */
function held(): { readonly wait: Promise<void>; readonly free: () => void } {
  let free: () => void = () => undefined;
  const wait = new Promise<void>((resolve) => {
    free = resolve;
  });
  return { wait, free };
}

const turns = async (): Promise<void> => {
  for (let n = 0; n < 20; n++) await Promise.resolve();
};

function setting() {
  let late: (() => void) | null = null;
  const gate = new ProfileGate((_ms, call) => {
    late = call;
    return () => {
      late = null;
    };
  });
  let profile = 'A';
  const change = (to: string) =>
    gate.run(() =>
      gate.change(async () => {
        profile = to;
      }, 1000),
    );
  return { gate, change, profile: () => profile, late: () => late?.() };
}

describe('work of one profile and of the next', () => {
  it('a change waits for what is underway, and what comes meanwhile for the change', async () => {
    const { gate, change, profile } = setting();
    const slow = held();
    const written: string[] = [];
    const write = (name: string, before: Promise<void>) =>
      gate.run(async () => {
        await before;
        written.push(`${name} in ${profile()}`);
      });
    const first = write('first', slow.wait);
    const changing = change('B');
    await turns();
    const second = write('second', Promise.resolve());
    await turns();
    expect(written).toEqual([]);
    slow.free();
    await Promise.all([first, changing, second]);
    expect(written).toEqual(['first in A', 'second in B']);
  });

  it('who waits for a page holds up no change, and is dropped when it comes back', async () => {
    const { gate, change, profile } = setting();
    const page = held();
    const written: string[] = [];
    const work = gate.run(async () => {
      await gate.away(() => page.wait);
      written.push(profile());
    });
    const failed = expect(work).rejects.toBeInstanceOf(ProfileChanged);
    await change('B');
    expect(profile()).toBe('B');
    page.free();
    await failed;
    expect(written).toEqual([]);
    // And nothing is out of count: the next change finds nobody.
    await change('A');
    expect(profile()).toBe('A');
  });

  it('who comes back to the same profile goes on; an error of the page is its own', async () => {
    const { gate } = setting();
    expect(await gate.run(() => gate.away(async () => 7))).toBe(7);
    const broken = gate.run(() => gate.away(() => Promise.reject(new Error('closed'))));
    await expect(broken).rejects.toThrow('closed');
  });

  it('work that was planned under the last profile is dropped', async () => {
    const { gate, change } = setting();
    const { epoch } = gate;
    await change('B');
    await expect(gate.run(async () => 1, epoch)).rejects.toBeInstanceOf(ProfileChanged);
    expect(await gate.run(async () => 1, gate.epoch)).toBe(1);
  });

  it('work that never ends keeps the profile as it is, and the gate open', async () => {
    const { gate, change, profile, late } = setting();
    const forever = held();
    const work = gate.run(() => forever.wait);
    const changing = change('B');
    const refused = expect(changing).rejects.toBeInstanceOf(SwitchBusy);
    await turns();
    late();
    await refused;
    expect(profile()).toBe('A');
    expect(await gate.run(async () => profile())).toBe('A');
    forever.free();
    await work;
    await change('B');
    expect(profile()).toBe('B');
  });

  it('two changes at a time come one after the other', async () => {
    const { change, profile } = setting();
    await Promise.all([change('B'), change('C')]);
    expect(profile()).toBe('C');
  });
});
