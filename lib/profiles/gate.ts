/** The profile was changed while this work waited for a page or an answer: it is dropped. */
export class ProfileChanged extends Error {
  override readonly name = 'ProfileChanged';
}

/** Work of the profile in use does not come to an end; nothing was changed. */
export class SwitchBusy extends Error {
  override readonly name = 'SwitchBusy';
}

/**
 * Keeps work of one profile apart from work of the next. Whatever reads or writes records runs
 * inside; a change of the profile waits until all of it has ended, and what comes meanwhile
 * waits for the change. Work that waits for a page or the network steps outside so long, and is
 * dropped when it comes back to another profile: nothing that began under one is ever written
 * under another.
 */
export class ProfileGate {
  #epoch = 0;
  #running = 0;
  #shut: Promise<void> | null = null;
  #quiet: (() => void) | null = null;

  /** @param after calls back after so many ms. @returns stops it */
  constructor(private readonly after: (ms: number, call: () => void) => () => void) {}

  /** Counts the changes of the profile in the life of this worker. */
  get epoch(): number {
    return this.#epoch;
  }

  /**
   * Runs a piece of work inside.
   *
   * @param since the epoch it belongs to; missing: the one in which it starts
   * @throws ProfileChanged where that one is over
   */
  async run<T>(work: () => Promise<T>, since?: number): Promise<T> {
    await this.#enter();
    try {
      if (since !== undefined && since !== this.#epoch) throw new ProfileChanged();
      return await work();
    } finally {
      this.#leave();
    }
  }

  /** Waits for something outside; called from inside `run`. */
  async away<T>(wait: () => Promise<T>): Promise<T> {
    const since = this.#epoch;
    if (this.#running === 0) return wait();
    this.#leave();
    const outcome = await wait().then(
      (value) => () => value,
      (error: unknown) => () => {
        throw error;
      },
    );
    await this.#enter();
    if (since !== this.#epoch) throw new ProfileChanged();
    return outcome();
  }

  /**
   * Changes the profile while nobody works; called from inside `run`.
   *
   * @throws SwitchBusy where work does not end in time
   */
  async change<T>(act: () => Promise<T>, patienceMs: number): Promise<T> {
    this.#leave();
    try {
      while (this.#shut) await this.#shut;
      let open: () => void = () => undefined;
      this.#shut = new Promise((resolve) => {
        open = resolve;
      });
      try {
        await this.#untilQuiet(patienceMs);
        this.#epoch += 1;
        return await act();
      } finally {
        this.#shut = null;
        open();
      }
    } finally {
      // What called goes on, in the new profile or the old one.
      await this.#enter();
    }
  }

  async #enter(): Promise<void> {
    while (this.#shut) await this.#shut;
    this.#running += 1;
  }

  #leave(): void {
    this.#running -= 1;
    if (this.#running === 0) this.#quiet?.();
  }

  #untilQuiet(patienceMs: number): Promise<void> {
    if (this.#running === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const stop = this.after(patienceMs, () => {
        this.#quiet = null;
        reject(new SwitchBusy());
      });
      this.#quiet = () => {
        this.#quiet = null;
        stop();
        resolve();
      };
    });
  }
}
