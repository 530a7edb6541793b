import {str} from '../i18n/msg.js';
import type {Words} from './model.js';

/**
 * Ready words to send. Previews show on lock screens: none of them names an image, a link or a
 * service, and a reply gives no reason, excuse, joke or threat.
 */
export const replies = {
  /** The reply of the source guidance, unchanged. */
  refuseHerHelp: msg =>
    msg("No, it's not allowed on HerHelp.", {
      id: 'reply.refuse.HerHelp',
      desc: 'A short reply to send. Keep it as plain as this.',
    }),
  refuseRules: (msg, {platform}) =>
    msg(str`No, it's not allowed on ${platform}.`, {
      id: 'reply.refuse.platform',
      desc: 'The placeholder is the name of the site.',
    }),
  refuse: msg => msg('No.', {id: 'reply.refuse', desc: 'The shortest reply.'}),
  tellAdult: msg =>
    msg(
      "I need help with something online. It is hard to say. Please listen first and don't be angry. Please don't message the person or take my phone. Can you help me report it?",
      {
        id: 'reply.tell-adult',
        desc: 'A young person writes to an adult they trust. A preview may show on a lock screen.',
      },
    ),
  tellFriend: msg =>
    msg(
      "Something bad is happening to me online. You don't need to fix it or look at anything. Can you stay with me while I get help?",
      {
        id: 'reply.tell-friend',
        desc: 'To a friend. A preview may show on a lock screen.',
      },
    ),
  parentSays: msg =>
    msg("This is not your fault. I'm glad you told me. We will do this together.", {
      id: 'reply.parent',
      desc: 'What a parent can say to a child.',
    }),
  /** Stands beside `refuse`: someone who is threatened must not reply at all. */
  threatened: msg =>
    msg('Are they threatening you? Then do not reply at all.', {
      id: 'reply.threatened',
      desc: '“They” are the people who ask.',
    }),
  faceToFace: msg =>
    msg('Does someone check your phone? Say it face to face instead.', {
      id: 'reply.face-to-face',
      desc: 'Stands beside words to copy.',
    }),
} as const satisfies Record<string, Words>;
