export {configureSafety, type SafetySettingsValues} from './core/settings.js';
export {VERSION} from './core/version.js';
export {QuickExit} from './elements/quick-exit/quick-exit.js';
export {ResourceDirectory} from './elements/resource-directory/resource-directory.js';
export {SafetySettings} from './elements/safety-settings/safety-settings.js';
export {SafetyTip} from './elements/safety-tip/safety-tip.js';
export {ThreatResponseSteps} from './elements/threat-response-steps/threat-response-steps.js';
export {UrgentHelp} from './elements/urgent-help/urgent-help.js';
