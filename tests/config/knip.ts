// `npm run lint`: files, exports and packages that nothing uses. Each exception has its reason.
import type { KnipConfig } from 'knip';

export default {
  entry: [
    // Programs that npm scripts start through `setup/run.mjs`, and those that people start by hand.
    'src/delivery/tools/*.{ts,mjs}',
    'src/delivery/{build/build,compare/compare,prove/prove,style/style,test/run-groups}.ts',
    'src/delivery/pack.ts',
    'tests/bench/bench.ts',
    // Imported by their path, which is put together when a program runs.
    'tests/**/*.trial.ts',
    // Bundled by the targets: what their pages, workers and servers begin with.
    'src/delivery/lan/browser/*.tsx',
    'src/delivery/lan/server/main.ts',
    'src/delivery/usb/browser/{file-fetch,start}.ts',
    'src/delivery/web/worker/{sw,kill-switch}.ts',
    // Put in place of a module, or run before the server, by a control that names them.
    'tests/browser/stand-ins/*.ts',
    'tests/targets/broken-server/*.ts',
    // Named by `stryker.config.mjs`.
    'tests/config/mutants/*.ts',
    // Named by their npm scripts and by ESLint's config.
    'tests/config/areas.js',
    // Frozen code of two earlier commits, read as text.
    'tests/faults/ages/*.js',
  ],
  project: ['src/**/*.{ts,tsx,js,mjs,astro}', 'tests/**/*.{ts,tsx,js}'],
  vitest: { config: 'tests/config/vitest.config.ts' },
  eslint: { config: 'tests/config/eslint.config.js' },
  stylelint: { config: 'tests/config/stylelint.config.js' },
  ignoreDependencies: [
    // Found by their path, and read as files: `tests/content/spelling.ts`, `tools/make-*.mjs`,
    // `tests/a11y/`.
    '@cspell/dict-vi-vn',
    '@fontsource/be-vietnam-pro',
    '@iconify-json/fluent-emoji-flat',
    'axe-core',
    'pa11y-ci',
    // Started by their path: `astro check` asks for the first, `delivery/style/style.ts` for the second.
    '@astrojs/check',
    'stylelint',
    // The mutants of rule files.
    '@stryker-mutator/core',
    '@stryker-mutator/vitest-runner',
    // Types that come with remark-parse and remark-mdx.
    'mdast',
    'mdast-util-mdx-jsx',
    'vfile',
  ],
  // Programs that are asked for only where they are there (`prove` prints SKIPPED without them).
  ignoreBinaries: [
    'apt-get',
    'debootstrap',
    'espeak-ng',
    'ip',
    'openssl',
    'opusenc',
    'pdfinfo',
    'pdftotext',
    'rundll32',
    'soffice',
    'unshare',
  ],
} satisfies KnipConfig;
