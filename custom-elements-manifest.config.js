/** What editors, Storybook and generators of wrappers read: the elements alone, not the rooms behind them. */
export default {
  globs: ['src/elements/*/*.ts', 'src/core/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.sources.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};
