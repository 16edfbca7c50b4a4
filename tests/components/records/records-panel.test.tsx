import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { RecordsPanel } from '../../../components/records/records-panel';
import { failureWords } from '../../../lib/i18n/failures.words';
import { readFaultWords, recordsWords } from '../../../lib/i18n/records.words';
import { fill } from '../../../lib/shared/text';
import { type FakeOptions, fakeApi } from '../options/fake-api';

afterEach(cleanup);

function open(options: FakeOptions = {}) {
  const fake = fakeApi(options);
  render(<RecordsPanel api={fake.api} version="0.1.0" language="en" onChanged={() => undefined} />);
  return fake;
}

describe('records on the settings page', () => {
  it('say how many there are, what they take, and what the browser promised', async () => {
    open();
    await screen.findByText(/Records in all: 12\./);
    await screen.findByText(/1\.2 MB used, of 5\.6 GB/);
    await userEvent.click(await screen.findByRole('button', { name: recordsWords.persist.en }));
    await screen.findByText(recordsWords.persistNo.en);
  });

  it.each(['disk-full', 'database-broken', 'database-blocked', 'database-denied'] as const)(
    'tell %s in one sentence, and erasing is still offered',
    async (code) => {
      open({ failing: { recordCounts: code, saveRecords: code } });
      await screen.findByText(failureWords[code].en);
      await userEvent.click(screen.getByRole('button', { name: recordsWords.saveAct.en }));
      expect(await screen.findAllByText(failureWords[code].en)).toHaveLength(2);
      await userEvent.click(screen.getByRole('button', { name: recordsWords.erase.en }));
      await screen.findByText(recordsWords.eraseEffectUncounted.en);
    },
  );

  it('ask for a longer passphrase before anything is fetched', async () => {
    const fake = open();
    await userEvent.click(screen.getByRole('switch', { name: recordsWords.lock.en }));
    await userEvent.type(
      screen.getByRole('textbox', { name: recordsWords.passphrase.en }),
      'short',
    );
    await userEvent.click(screen.getByRole('button', { name: recordsWords.saveAct.en }));
    await screen.findByText(fill(recordsWords.tooShort.en, { count: 8 }));
    expect(fake.calls.map(([name]) => name)).not.toContain('saveRecords');
  });

  it('refuse a file that is not ours without asking the background', async () => {
    const fake = open();
    const file = new File(['{"schema":"other"}'], 'x.json', { type: 'application/json' });
    await userEvent.upload(
      screen.getByLabelText(recordsWords.choose.en, { selector: 'input' }),
      file,
    );
    await screen.findByText(readFaultWords['not-ours'].en);
    expect(fake.calls.map(([name]) => name)).not.toContain('offerRecords');
  });
});
