import javascript from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';

/**
 * Rules that keep the types honest: no escape from them, and no silencing of a rule in a comment.
 * @type {import('eslint').Linter.RulesRecord}
 */
const honestTypes = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/ban-ts-comment': [
    'error',
    { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true, 'ts-check': false },
  ],
  '@typescript-eslint/consistent-type-imports': [
    'error',
    // An ambient module can reach its types only through import('…').
    { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
  ],
  // Slow, and about things that are not used here: enums, and classes that only look alike.
  '@typescript-eslint/no-unsafe-enum-assignment': 'off',
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  // A message catalogue reads better with all its keys written alike.
  '@typescript-eslint/dot-notation': 'off',
  // A number in a template literal is what it looks like.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
};

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/']),
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  javascript.configs.recommended,
  {
    rules: { eqeqeq: 'error' },
  },
  {
    // The rules that ask the type checker: a promise nobody waits for, parsed JSON taken at its word.
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: honestTypes,
  },
  svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
  },
  {
    // The same without the type checker, which does not know what a component exports.
    files: ['**/*.svelte'],
    extends: [typescript.configs.strict, typescript.configs.stylistic],
    rules: { ...honestTypes, '@typescript-eslint/restrict-template-expressions': 'off' },
  },
  {
    files: ['src/**', 'tests/bench/**'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['src/build/**', 'geo/**/*.mjs', 'tests/**', '*.js', '*.ts'],
    languageOptions: { globals: globals.node },
  },
  prettier,
  svelte.configs.prettier,
);
