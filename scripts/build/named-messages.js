/**
 * Rollup plugin: leaves out how @lit/localize makes an id from the words of a message. Each message of ours has
 * an id that somebody wrote, and extraction refuses one without, so a phone would load that for nothing.
 */
export function namedMessages() {
  return {
    name: 'named-messages',
    load: id =>
      /@lit\/localize\/internal\/id-generation\.js(?:\?|$)/.test(id) ? "export const generateMsgId = () => '';" : null,
  };
}
