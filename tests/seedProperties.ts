import fc from 'fast-check';

/** What every property test begins from: whether a change lands must not hang on luck. Another: `PROPERTY_SEED=…`. */
const SEED = 20_261_122;

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['PROPERTY_SEED'] ?? SEED) });
