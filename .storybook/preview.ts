import type {Preview} from '@storybook/web-components-vite';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with {type: 'json'};
import {inSurroundings, surroundings} from './surroundings.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inSurroundings],
  globalTypes: surroundings,
  initialGlobals: {locale: 'en', scheme: 'light', width: 'full'},
  parameters: {
    // Our own wrapper paints the page; the addon for backgrounds would fight with it.
    backgrounds: {disable: true},
    a11y: {test: 'error'},
    controls: {expanded: true},
    options: {storySort: {order: ['Elements', 'Guides', 'Foundations']}},
  },
};

export default preview;
