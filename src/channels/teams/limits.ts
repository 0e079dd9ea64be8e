/** What Teams and the Bot Connector allow, in one table; `ours` marks a limit that we drew ourselves. */
export const limits = {
  /** Bytes of one message with its card as JSON. Teams refuses above 28 KB; the rest is room for its own fields. */
  messageBytes: 25_000,
  /** Ours: bytes of a request body; what Teams sends stays far below. */
  bodyBytes: 256_000,
  /** Teams gives an invoke 5 s; the rest is for the network. */
  answerWithin: 4_000,
  /** Ours: time for one request to the Connector or the token endpoint. The SDK has no limit of its own. */
  requestWithin: 10_000,
  /** Ours: how long a reply that arrived waits for the card before it to lose its buttons. */
  spendWithin: 3_000,
  /** Buttons that stand beside one another on every client. */
  buttonsInARow: 5,
  /** Ours: more inputs than this are filled in in a dialog, where there is room. */
  inputsOnACard: 4,
  /** Ours: characters of `fallbackText` and `speak`, and of the line in the chat list. */
  fallbackText: 1_000,
  summary: 200,
  /** Ours: characters of one piece of text, so that a card can be filled piece by piece. */
  pieceText: 2_000,
  factLabel: 32,
  factValue: 200,
  /** Ours: characters of a button, a label, a hint or an error. Longer ones are cut; the whole of a button is its tooltip. */
  buttonTitle: 80,
  labelText: 200,
  /** Ours: bytes of what one button sends, and of all inputs together. */
  buttonBytes: 3_000,
  formBytes: 12_000,
  /** Characters of one input. */
  inputText: 4_000,
  /** Seconds that clocks may differ. */
  skew: 300,
  /** Ours: characters of a message that are handed on; the conversation itself says that more is too long. */
  text: 10_001,
  /** Ours: files of one message. */
  files: 10,
} as const;
