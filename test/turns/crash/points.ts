/** The moments at which the crash test kills a run, from before an event is kept until after it is known to be sent. */
export const points = [
  'before receive',
  'after receive',
  'after claim',
  'before commit',
  'after commit',
  'after claiming the reply',
  'after the platform took it',
  'after it is marked as sent',
] as const;
export type Point = (typeof points)[number];
