/** A client of the driver that gives way to a fresh one once a connection of it has closed. */

/** What is needed of a client to let it go. */
interface Ending {
  end(options: { timeout: number }): Promise<void>;
}

/** Long enough for what a client was asked before it gave way. */
const LEAVE_SECONDS = 5;

/**
 * A connection that broke while it was asked something is not used again (postgres 3.4.9): it takes the server's
 * refusal of a new connection for the answer to the old question, and then tries to connect for ever.
 */
export class RenewedClient<C extends Ending> {
  #current: C;
  #ended = false;
  readonly #connect: (onclose: () => void) => C;

  /** @param connect makes a client that connects when first asked, and tells whenever a connection has closed. */
  constructor(connect: (onclose: () => void) => C) {
    this.#connect = connect;
    this.#current = this.#fresh();
  }

  /** The client to ask now; another one than before means that connections were lost. */
  get current(): C {
    return this.#current;
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#current.end({ timeout: LEAVE_SECONDS });
  }

  #fresh(): C {
    const client: C = this.#connect(() => this.#renew(client));
    return client;
  }

  #renew(closed: C): void {
    if (this.#ended || closed !== this.#current) return;
    this.#current = this.#fresh();
    void closed.end({ timeout: LEAVE_SECONDS }).catch(() => {});
  }
}
