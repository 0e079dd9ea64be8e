/**
 * Room for requests between turns. An embedded database works synchronously, so turns that follow
 * one another would keep the event loop to themselves; Node takes one new connection per round of
 * it, and a platform that waits for its acknowledgement would wait for all of them.
 */

/** Rounds of the event loop between two turns: so many requests get in. Without requests they take no time. */
const rounds = 60;

/** The same function, begun only after the event loop went round; calls take their turn. */
export function breathing<A extends unknown[], R>(work: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  let last = Promise.resolve();
  const breathe = async (): Promise<void> => {
    for (let round = 0; round < rounds; round += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  return async (...args) => {
    last = last.then(breathe);
    await last;
    return work(...args);
  };
}
