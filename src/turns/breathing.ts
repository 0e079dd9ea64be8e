/**
 * Room for requests between turns. An embedded database works synchronously, so turns that follow
 * one another would keep the event loop to themselves; Node takes one new connection per round of
 * it, and a platform that waits for its acknowledgement would wait for all of them.
 *
 * Turns that are waiting begin some at a time: what they then write shares a flush (store/group.ts).
 */

/** Rounds of the event loop after turns began: so many requests get in. Without requests they take no time. */
const rounds = 60;

/** Turns that may begin at the same moment, at one to three milliseconds each. */
const together = 8;

/** The same function; calls that come while others are given room wait for it, in order. */
export function breathing<A extends unknown[], R>(work: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  const waiting: (() => void)[] = [];
  let resting = false;
  /** Goes on for as long as there are any who waited for it. */
  async function rest(): Promise<void> {
    resting = true;
    for (let begun = 1; begun > 0; ) {
      for (let round = 0; round < rounds; round += 1) await new Promise((resolve) => setImmediate(resolve));
      const next = waiting.splice(0, together);
      begun = next.length;
      for (const begin of next) begin();
    }
    resting = false;
  }
  return async (...args) => {
    if (resting) await new Promise<void>((resolve) => waiting.push(resolve));
    else void rest();
    return work(...args);
  };
}
