/**
 * Who has a place where, beyond joining: leaving, programmes that oversee Centra, amounts that an
 * organisation released, and identities that are one person. Roles are words of the caller's.
 */

/** One change of places, carried out in the commit of a turn, in the order given. */
export type PlaceChange =
  /** The place stays on record, with the instant; it counts no more. */
  | { is: 'left'; person: string; centrum: string }
  | { is: 'role'; person: string; centrum: string; role: string }
  /** Begins a programme, with the one who began it. */
  | { is: 'programme'; id: string; name: string; person: string; personName: string }
  | { is: 'overseen'; programme: string; centrum: string }
  | { is: 'unseen'; programme: string; centrum: string }
  /** An organisation lets all of a Centrum see its amounts, or takes that back. */
  | { is: 'released'; centrum: string; partner: string; person: string }
  | { is: 'withheld'; centrum: string; partner: string }
  /**
   * From now on `alias` is another name of `person`: places go over to them, and so does what waits in the inbox.
   * Where both have a place the person's own stays, unless only the other has the role `strongest`.
   */
  | { is: 'linked'; alias: string; person: string; strongest: string }
  /** Whatever turn of this person is being worked out now was made with places that changed: it is worked out anew. */
  | { is: 'stirred'; person: string }
  /** Refuses the turn (`raced`) when nobody would be left in this role. */
  | { is: 'held'; centrum: string; role: string };

interface Named {
  id: string;
  name: string;
}

/** What can be asked about places. */
export interface Places {
  /** Whom an identity stands for: itself, unless it was linked. */
  personOf(identity: string): Promise<string>;

  /** All identities of a person, their own first. */
  identitiesOf(person: string): Promise<string[]>;

  /** When this person left a Centrum or was removed from it, as milliseconds; null when they did not, or came back. */
  leftAt(person: string, centrum: string): Promise<number | null>;

  /** Organisations of a Centrum whose amounts were released. */
  releasedIn(centrum: string): Promise<string[]>;

  /** Centra with this id, or with this name whatever its capitals, oldest first. */
  centraCalled(text: string): Promise<Named[]>;

  /** Programmes of which this person is a coordinator, by name. */
  programmesOf(person: string): Promise<Named[]>;

  /** Programmes that oversee a Centrum, by name. */
  programmesOver(centrum: string): Promise<Named[]>;

  /** All Centra that this person may oversee through some programme, by name; each once. */
  overseenBy(person: string): Promise<Named[]>;

  /** The Centra of one programme, by name. */
  centraIn(programme: string): Promise<Named[]>;
}
