/**
 * Loaded before anything else in the shop's processes: a connection to any other machine is
 * refused and written down, so that the run can say that nothing left this one.
 */
import { Socket } from 'node:net';

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|::1|::ffff:127(?:\.\d+){3})$/;
const { connect } = Socket.prototype;

/** `connect(port, host)`, `connect({ port, host })`, `connect(path)`, or Node's own normalised array. */
function hostOf(args) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (first !== null && typeof first === 'object') {
    return first.path !== undefined && first.port === undefined ? null : first.host;
  }
  return typeof args[1] === 'string' ? args[1] : undefined;
}

Socket.prototype.connect = function (...args) {
  const host = hostOf(args);
  // Without a host, and for a named pipe, Node itself stays on this machine.
  if (host === null || host === undefined || LOOPBACK.test(host)) return connect.apply(this, args);
  process.stderr.write(`REFUSED-OUTSIDE ${host}\n`);
  process.nextTick(() => this.destroy(new Error(`Not on this machine: ${host}`)));
  return this;
};
