/** How it stands: fine, fine with a remark, or the session will not work like this. */
export type Level = 'good' | 'mind' | 'bad';

/** Every outcome of every test and its level. Its words are `results.<test>.<outcome>` in check.json. */
export const OUTCOMES = {
  server: { fast: 'good', slow: 'mind', verySlow: 'bad', none: 'bad' },
  line: { direct: 'good', detour: 'mind', directOnly: 'good', none: 'bad' },
  address: { https: 'good', here: 'good', http: 'mind' },
  storage: { kept: 'good', little: 'mind', none: 'mind' },
  browser: { fine: 'good', old: 'bad' },
  screen: { wall: 'good', tablet: 'good', phone: 'good', tiny: 'mind' },
} as const satisfies Record<string, Record<string, Level>>;

export type Test = keyof typeof OUTCOMES;

/** What came of one test. */
export type Finding = {
  readonly [T in Test]: {
    readonly test: T;
    readonly outcome: keyof (typeof OUTCOMES)[T];
    /** A number for the words: milliseconds, or pixels. */
    readonly value?: number;
  };
}[Test];

/** How a finding stands. */
export function levelOf(finding: Finding): Level {
  const outcomes: Readonly<Record<string, Level>> = OUTCOMES[finding.test];
  return outcomes[finding.outcome] ?? 'bad';
}

/** How everything together stands: as bad as the worst. */
export function worst(levels: readonly Level[]): Level {
  if (levels.includes('bad')) return 'bad';
  return levels.includes('mind') ? 'mind' : 'good';
}
