import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import type {MsgFn, TemplateMap} from '@lit/localize/internal/types.js';

export {str} from '@lit/localize/internal/str-tag.js';
export type {MsgFn, TemplateMap} from '@lit/localize/internal/types.js';

/**
 * The library's own `msg`, bound to one catalogue. `@lit/localize` keeps one locale per page and per
 * copy; a guest on other people's pages may not touch it, so nothing here is global.
 */
export const boundMsg = (templates?: TemplateMap): MsgFn =>
  ((template: string, options?: {id?: string}) => runtimeMsg(templates, template, options)) as MsgFn;
