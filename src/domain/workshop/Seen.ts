/** What somebody saw of the words that a command replaces or takes away (`onTopOf`): a mark of each. None: nothing stood there. */
export type Seen = Readonly<Record<string, string>>;
