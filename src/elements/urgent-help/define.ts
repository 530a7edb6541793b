import {UrgentHelp} from './urgent-help.js';

UrgentHelp.define();

export {UrgentHelp};
