import type {Need} from '../directory/query/index.js';
import {str, type MsgFn} from '../i18n/msg.js';

type Say = (msg: MsgFn) => string;

/** What stands above a long list of services. */
export const findingWords = {
  group: msg => msg('Find a service', {id: 'ui.find.group', desc: 'Names a search field and two filters together.'}),
  search: msg =>
    msg('Search these services', {id: 'ui.find.search', desc: 'Label of a field: names, languages, numbers, words.'}),
  need: msg => msg('What do you need?', {id: 'ui.find.need', desc: 'Label of a list of needs.'}),
  anything: msg => msg('Anything', {id: 'ui.find.need-any', desc: 'First in a list of needs: all services.'}),
  openNow: msg =>
    msg('Open now', {id: 'ui.find.open-now', desc: 'A button that stays pressed: only services that answer now.'}),
  showAll: msg => msg('Show all', {id: 'ui.find.show-all', desc: 'A button: ends the search and the filters.'}),
  all: msg => msg('All services are shown.', {id: 'ui.find.all', desc: 'Announced when a search has ended.'}),
  none: msg =>
    msg('We found nothing for that. You can still turn to these:', {
      id: 'ui.find.none',
      desc: 'Services that help everybody follow.',
    }),
} as const satisfies Record<string, Say>;

/** "Results: 3" */
export const resultCount = (msg: MsgFn, count: string): string =>
  msg(str`Results: ${count}`, {id: 'ui.find.count', desc: 'The placeholder is how many services were found.'});

/** In the list of needs. */
export const needWords: Readonly<Record<Need, Say>> = {
  talk: msg => msg('Talk to someone', {id: 'ui.find.need-talk', desc: 'In a list of needs: crisis lines.'}),
  image: msg =>
    msg('Get an image taken down', {id: 'ui.find.need-image', desc: 'In a list of needs. It is a wish, no promise.'}),
  report: msg => msg('Report it', {id: 'ui.find.need-report', desc: 'In a list of needs: police and hotlines.'}),
  support: msg =>
    msg('Help after abuse or violence', {id: 'ui.find.need-support', desc: 'In a list of needs: support services.'}),
  law: msg => msg('Legal help', {id: 'ui.find.need-law', desc: 'In a list of needs.'}),
  parents: msg => msg('Help for parents', {id: 'ui.find.need-parents', desc: 'In a list of needs.'}),
  elsewhere: msg =>
    msg('Help in other places', {id: 'ui.find.need-elsewhere', desc: 'In a list of needs: lists of services.'}),
};
