import { browser } from './index';

/**
 * Calls back once a day, for as long as the extension is installed. Add it synchronously: the
 * worker is started by the alarm it must hear.
 */
export function everyDay(name: string, call: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) call();
  });
  // An alarm that is there already keeps its hour; a browser may lose alarms on its update.
  void browser.alarms.get(name).then((known) => {
    if (!known) return browser.alarms.create(name, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
    return undefined;
  });
}

export interface Alarm {
  /** @param when ms since 1970; an alarm that is set already is moved. */
  readonly set: (when: number) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly isSet: () => Promise<boolean>;
}

/** An alarm that is set for one moment at a time. Add it synchronously, as `everyDay`. */
export function alarmNamed(name: string, call: () => void): Alarm {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) call();
  });
  return {
    set: async (when) => {
      await browser.alarms.create(name, { when });
    },
    clear: async () => {
      await browser.alarms.clear(name);
    },
    isSet: async () => Boolean(await browser.alarms.get(name)),
  };
}

/** Calls back when the alarm of this name goes off. Add it synchronously, as above. */
export function onAlarm(name: string, call: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) call();
  });
}

/** Sets one alarm for a time (ms since 1970); `null` takes it away. */
export async function setAlarm(name: string, when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when });
}
