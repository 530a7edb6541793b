/*
 * Put into a page before its own scripts: a way to read what our elements show, through closed roots,
 * as a reader of the screen would. Reads only.
 */
// The compiler of the tests names functions by this; in the page there is nobody to define it.
globalThis.__name ??= named => named;

globalThis.composed = {
  /** Elements of ours on the page that have drawn something. */
  hosts() {
    return [...document.querySelectorAll('safety-tip, threat-response-steps')];
  },
  root(host) {
    return host.renderRoot ?? host;
  },
  all(host, selector) {
    return [...this.root(host).querySelectorAll(selector)];
  },
  ids(host) {
    return this.all(host, '[data-statement]').flatMap(node => node.dataset.statement.split(' '));
  },
  hrefs(host) {
    return this.all(host, 'a').map(link => link.getAttribute('href'));
  },
  text(host) {
    return this.root(host).textContent.replace(/\s+/g, ' ');
  },
  visible(node) {
    return node.checkVisibility({visibilityProperty: true}) && node.getClientRects().length > 0;
  },
  /** Whatever a keyboard must be able to reach now. */
  operable(host) {
    return this.all(host, 'a[href], button, summary, select, textarea, input').filter(node => this.visible(node));
  },
  /** What somebody would call it who reads a test report. */
  name(node) {
    const words = node.nodeName === 'SELECT' ? 'country' : node.textContent.replace(/\s+/g, ' ').trim();
    return `${node.nodeName.toLowerCase()} "${words.slice(0, 60)}"`;
  },
  focused() {
    const host = document.activeElement;
    const inside = host && 'renderRoot' in host ? host.renderRoot.activeElement : null;
    return inside ?? host;
  },
  async address(host, attributes) {
    for (const name of host.getAttributeNames()) if (!(name in attributes)) host.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
    await host.updateComplete;
    await new Promise(resume => requestAnimationFrame(() => setTimeout(resume)));
  },
  /** Runs of words that are drawn, each with its element. */
  words(host) {
    const found = [];
    const walker = document.createTreeWalker(this.root(host), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent.replace(/\s+/g, ' ').trim();
      const node = walker.currentNode.parentElement;
      if (text !== '' && node && !node.closest('style, script, option') && this.visible(node)) found.push({text, node});
    }
    return found;
  },
};
