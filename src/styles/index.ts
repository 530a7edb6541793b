import type {CSSResult} from 'lit';
import {contacts} from './contacts.js';
import {controls} from './controls.js';
import {directory} from './directory.js';
import {disclosure} from './disclosure.js';
import {exit} from './exit.js';
import {finding} from './finding.js';
import {host} from './host.js';
import {layout} from './layout.js';
import {print} from './print.js';
import {statements} from './statements.js';
import {stepper} from './stepper.js';
import {steps} from './steps.js';
import {tokens} from './tokens.js';
import {typography} from './typography.js';

/**
 * The style sheets of an element that draws blocks. Each is one object for all elements of a page; paper comes
 * last, because it takes back what the others say.
 */
export const sheet: readonly CSSResult[] = [
  tokens,
  host,
  typography,
  layout,
  statements,
  contacts,
  disclosure,
  controls,
  exit,
  steps,
  stepper,
  directory,
  finding,
  print,
];
