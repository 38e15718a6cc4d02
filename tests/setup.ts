/** Every test runs in a fixed zone and speaks to this machine only: anything further is refused. */
const real = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const address = new URL(input instanceof Request ? input.url : input);
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(address.hostname)) {
    throw new Error(`A test asked ${address.hostname}: serve what it needs from 127.0.0.1 instead`);
  }
  return real(input, init);
};
