/** Writes big-endian numbers, as font files hold them. */
export class Bytes {
  readonly #bytes: number[] = [];

  get length(): number {
    return this.#bytes.length;
  }
  u8(...values: readonly number[]): this {
    for (const value of values) this.#bytes.push(value & 255);
    return this;
  }
  /** Also signed ones. */
  u16(...values: readonly number[]): this {
    for (const value of values) this.u8(value >> 8, value);
    return this;
  }
  u32(...values: readonly number[]): this {
    for (const value of values) this.u16(Math.floor(value / 65536) & 65535, value & 65535);
    return this;
  }
  text(ascii: string): this {
    for (const letter of ascii) this.u8(letter.charCodeAt(0));
    return this;
  }
  add(other: Bytes): this {
    for (const byte of other.#bytes) this.#bytes.push(byte);
    return this;
  }
  /** Filled up with zeroes to a multiple of four. */
  padded(): this {
    while (this.#bytes.length % 4 !== 0) this.#bytes.push(0);
    return this;
  }
  /** Sum of 32-bit words. */
  checksum(): number {
    let sum = 0;
    for (let at = 0; at < this.#bytes.length; at += 4) {
      const word = [0, 1, 2, 3].reduce((all, by) => all * 256 + (this.#bytes[at + by] ?? 0), 0);
      sum = (sum + word) % 4294967296;
    }
    return sum;
  }
  toUint8Array(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}
