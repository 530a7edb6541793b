import type {StorybookConfig} from '@storybook/web-components-vite';

/** Opens the closed shadow roots for the accessibility addon. It works only where it stands before every script. */
const AUDIT = '<script>document.documentElement.setAttribute("data-safety-audit", "")</script>';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  previewHead: head => `${AUDIT}${head ?? ''}`,
  viteFinal: vite => ({
    ...vite,
    build: {...vite.build, chunkSizeWarningLimit: 4000},
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Otherwise the development server loads a second lit-html halfway, and directives of one meet templates of the other.
      include: [...(vite.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js'],
    },
  }),
};

export default config;
