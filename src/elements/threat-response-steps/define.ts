import '../quick-exit/define.js';
import {ThreatResponseSteps} from './threat-response-steps.js';

ThreatResponseSteps.define();

export {ThreatResponseSteps};
