import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

/**
 * A page's own element, made with Lit and with @lit/localize, whose messages have the ids of ours. It hears
 * each change of language that @lit/localize tells the window.
 */
const APP = `
import {html, LitElement} from 'lit';
import {configureLocalization, localized, msg} from '@lit/localize';

const templates = {'statement.S5': 'HOST 1', 'statement.G3': 'HOST 2', 'ui.country': 'HOST 3'};
const {setLocale, getLocale} = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['fr', 'ar-XB'],
  loadLocale: async () => ({templates}),
});
window.hostLocale = {setLocale, getLocale, heard: []};
addEventListener('lit-localize-status', ({detail}) => detail.status === 'ready' && hostLocale.heard.push(detail.readyLocale));

class HostApp extends LitElement {
  static properties = {count: {state: true}};
  static version = 'of the host';
  constructor() {
    super();
    this.count = 0;
    localized()(HostApp);
    addEventListener('lit-localize-status', () => this.requestUpdate());
  }
  render() {
    return html\`<button @click=\${() => this.count++}>\${this.count}</button>
      <p>\${msg('one', {id: 'statement.S5'})} \${msg('two', {id: 'statement.G3'})} \${msg('three', {id: 'ui.country'})}</p>
      <safety-tip id="inside" region="US" topic=\${this.count % 2 ? 'for-parents' : 'asked-for-image'}></safety-tip>\`;
  }
}
customElements.define('host-app', HostApp);
`;

/** The app with a Lit of its own; with \`ours\` it is one bundle with our npm package, and they share one Lit. */
export async function litApp({ours}: {ours?: 'before' | 'after'} = {}): Promise<string> {
  const library = `import '${process.cwd()}/dist/define.js';`;
  const entry = 'import "app";';
  const bundle = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'app',
        resolveId: id => (id === 'entry' || id === 'app' ? id : null),
        load: id =>
          id === 'app'
            ? APP
            : id === 'entry'
              ? (ours === 'before' ? library : '') + entry + (ours === 'after' ? library : '')
              : null,
      },
      nodeResolve({exportConditions: ['browser', 'production'], rootDir: process.cwd()}),
    ],
    onLog() {},
  });
  const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true});
  await bundle.close();
  return output[0].code;
}
