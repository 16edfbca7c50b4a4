import { runtime } from '../browser/runtime';
import type { Settings } from '../settings/types';
import { fail, ok, type Result } from '../shared/result';
import { isEnvelope } from './envelope';
import type { PageReport } from './protocol';

/**
 * The scanner's side of `ToScanner`. It parses by hand: a validator would be paid for on
 * every page. Senders are our own background and popup, which parsed the settings.
 */
export interface ScannerHandlers {
  stateChanged(settings: Settings): void;
  permissionsChanged(): void;
  report(): Promise<PageReport>;
  command(name: 'next-mark' | 'previous-mark' | 'list-metrics'): void;
}

const COMMANDS = ['next-mark', 'previous-mark', 'list-metrics'] as const;

export function listenAsScanner(handlers: ScannerHandlers): void {
  const answer = async (name: string, data: unknown): Promise<Result<unknown>> => {
    const given = (typeof data === 'object' && data !== null ? data : {}) as Record<
      string,
      unknown
    >;
    switch (name) {
      case 'stateChanged':
        if (!isSettings(given.settings)) return fail('bad-message');
        handlers.stateChanged(given.settings);
        return ok({});
      case 'permissionsChanged':
        handlers.permissionsChanged();
        return ok({});
      case 'report':
        return ok(await handlers.report());
      case 'command': {
        const command = COMMANDS.find((known) => known === given.name);
        if (!command) return fail('bad-message');
        handlers.command(command);
        return ok({});
      }
      default:
        return fail('unknown-message');
    }
  };
  const own = runtime();
  own?.onMessage.addListener((message, sender, respond) => {
    if (!isEnvelope(message) || message.to !== 'scanner' || sender.id !== own.id) return undefined;
    answer(message.name, message.data)
      .catch(() => fail('failed'))
      .then(respond);
    return true;
  });
}

/** Enough of a look that nothing below can trip; the sender parsed it. */
export function isSettings(value: unknown): value is Settings {
  return (
    typeof value === 'object' &&
    value !== null &&
    'families' in value &&
    ['sitesOff', 'pagesOff', 'termsOff'].every((key) => Array.isArray((value as never)[key]))
  );
}
