import './elements/quick-exit/define.js';
import './elements/resource-directory/define.js';
import './elements/safety-settings/define.js';
import './elements/safety-tip/define.js';
import './elements/threat-response-steps/define.js';
import './elements/urgent-help/define.js';

export * from './index.js';
