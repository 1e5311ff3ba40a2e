import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const order = ['issue', 'json', 'rule-set', 'cells', 'snapshot', 'evaluate', 'decide', 'testing', 'check', 'replay', 'rule-book', 'cli'];

/** An import goes from a later folder to an earlier one, never back. */
const layers = order.map((folder, i) => ({
  files: [`src/${folder}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(i + 1 < order.length ? [{ group: order.slice(i + 1).map((later) => `**/${later}/**`) }] : []),
          ...(folder === 'cli' ? [] : [{ group: ['node:*'] }]),
        ],
        ...(folder === 'evaluate' ? {} : { paths: ['json-rules-engine'] }),
      },
    ],
    ...(folder === 'cli' ? {} : { 'no-restricted-globals': ['error', 'process', 'console', 'Buffer', 'setTimeout', 'performance'] }),
  },
}));

export default defineConfig(
  { ignores: ['dist', 'docs/site', 'docs/api', 'examples', 'coverage', '.scratch'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] } } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNullish: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  ...layers,
  {
    files: ['tests/**', 'bench/**', 'scripts/**'],
    // Tests break shapes on purpose.
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
