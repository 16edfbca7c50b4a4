import { browser } from './index';

/**
 * Calls back once a day, for as long as the extension is installed. Add it synchronously: the
 * worker is started by the alarm it must hear.
 */
export function everyDay(name: string, call: () => void): void {
  onAlarm(name, call);
  // An alarm that is there already keeps its hour; a browser may lose alarms on its update.
  void browser.alarms.get(name).then((known) => {
    if (!known) return browser.alarms.create(name, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
    return undefined;
  });
}

export interface Alarm {
  /** @param when ms since 1970, `null`: none; an alarm that is set already is moved. */
  readonly set: (when: number | null) => Promise<void>;
  readonly isSet: () => Promise<boolean>;
}

/** An alarm that is set for one moment at a time. Add it synchronously, as `everyDay`. */
export function alarmNamed(name: string, call: () => void): Alarm {
  onAlarm(name, call);
  return {
    set: async (when) => {
      if (when === null) await browser.alarms.clear(name);
      else await browser.alarms.create(name, { when });
    },
    isSet: async () => Boolean(await browser.alarms.get(name)),
  };
}

function onAlarm(name: string, call: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) call();
  });
}
