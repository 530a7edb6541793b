import js from '@eslint/js';
import {configs as litConfigs} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wcConfigs} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';
import {rooms} from './scripts/lint/rooms.js';

export default defineConfig(
  globalIgnores(['build/', 'cdn/', 'dist/', 'storybook-static/', 'coverage/', 'src/i18n/locales/']),
  js.configs.recommended,
  {
    name: 'typescript',
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {project: 'tsconfig.check.json', tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'separate-type-imports'}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
    },
  },
  {
    name: 'elements',
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [litConfigs['flat/recommended'], wcConfigs['flat/best-practice'], litA11y.configs.recommended],
    settings: {wc: {elementBaseClasses: ['SafetyElement', 'LitElement']}},
    rules: {
      // Lit has every lifecycle method, and makes the root where `createRenderRoot` says so.
      'wc/guard-super-call': 'off',
      'wc/attach-shadow-constructor': 'off',
      // Safari drops the list from the accessibility tree where it has no markers, unless it has the role.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    name: 'tests',
    files: ['test/**/*.ts'],
    rules: {
      // `expect(x).to.be.true` is how chai speaks; node:test wants no promise of a test awaited.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      // A test is handed over as a function, and made asynchronous so that a throw is a failure.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // What a page hands back to a test has no type.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  {name: 'scripts', files: ['**/*.js'], languageOptions: {globals: nodeGlobals()}},
  // These run in a page.
  {name: 'scripts in tests', files: ['test/**/*.js'], rules: {'no-undef': 'off'}},
  rooms,
);

function nodeGlobals() {
  const names = ['console', 'process', 'URL', 'document', 'window', 'setTimeout', 'clearTimeout'];
  return Object.fromEntries(names.map(name => [name, 'readonly']));
}
