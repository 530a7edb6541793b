import type {Contact, ContactType, Service} from './model.js';

/** Where a person answers. A website or a mail address is always there, and says nothing of when. */
const TALK: readonly ContactType[] = ['voice', 'text', 'chat', 'whatsapp'];

/** The contacts whose hours are those of the service: where people answer, else all that can be used. */
export function answering({contacts}: Pick<Service, 'contacts'>): readonly Contact[] {
  const usable = contacts.filter(contact => !contact.unconfirmed);
  const talk = usable.filter(({type}) => TALK.includes(type));
  return talk.length > 0 ? talk : usable;
}

/** What a contact says of its own hours, be it only words, goes before what its service says. */
export const hasOwnHours = (contact: Contact): boolean =>
  Boolean(contact.always_open ?? contact.schedules ?? contact.hours);

/** What says when a contact is open. */
export const hoursFacts = (contact: Contact, service: Service): Contact | Service =>
  hasOwnHours(contact) ? contact : service;

/** True for a line that says it is open day and night: where it can be called, by a call. */
export function neverCloses(service: Service): boolean {
  const talk = answering(service);
  const calls = talk.filter(({type}) => type === 'voice');
  return (calls.length > 0 ? calls : talk).some(contact => hoursFacts(contact, service).always_open);
}
