import {walk} from './walk.js';
import {warnOnce} from './warn.js';

/** The attributes that an enclosing `<safety-settings>` may carry for everything inside it. */
export const SETTINGS = [
  'age',
  'image-age',
  'person',
  'region',
  'platform',
  'heading-level',
  'report-href',
  'removal-href',
  'parents-href',
  'guidelines-href',
  'steps-href',
  'exit-href',
  'correction-href',
  'services-src',
] as const;
export type SettingName = (typeof SETTINGS)[number];

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;
/** The settings as an object: `imageAge` for `image-age`. */
export type SafetySettingsValues = {readonly [Name in SettingName as Camel<Name>]?: string | number | undefined};

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const names = new Map<string, SettingName>(SETTINGS.map(name => [camel(name), name]));

const configured = new Map<SettingName, string>();
const listeners = new Set<() => void>();

/**
 * Settings for every element of this copy of the library on the page: the outermost
 * `<safety-settings>`. A later call changes only what it names; `undefined` takes a setting back.
 * An unknown name is warned about once and ignored.
 */
export function configureSafety(values: SafetySettingsValues): void {
  for (const [key, value] of Object.entries(values ?? {})) {
    const name = names.get(key);
    if (!name) warnOnce(`configureSafety() does not know "${key}". Use one of: ${[...names.keys()].join(', ')}.`);
    else if (value === undefined || value === null) configured.delete(name);
    else configured.set(name, String(value));
  }
  for (const changed of listeners) changed();
}

/** Calls back after `configureSafety()` until the returned function is called. */
export function onConfigured(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** What the tag itself says under a name, then what the page says around it, the nearest first. */
export function given(element: Element, name: string): readonly string[] {
  const own: unknown = Reflect.get(element, camel(name));
  if (typeof own === 'boolean') return own ? [''] : [];
  const settings = settingsFor(element, name);
  return typeof own === 'string' || typeof own === 'number' ? [String(own), ...settings] : settings;
}

/** What the page sets for this place, the nearest first. Read from attributes, so it works before `<safety-settings>` is defined. */
export function settingsFor(element: Element, name: string): string[] {
  const found: string[] = [];
  for (const ancestor of walk(element)) {
    if (ancestor !== element && ancestor.localName === 'safety-settings') {
      const value = ancestor.getAttribute(name);
      if (value !== null) found.push(value);
    }
  }
  const outermost = configured.get(name as SettingName);
  return outermost === undefined ? found : [...found, outermost];
}
