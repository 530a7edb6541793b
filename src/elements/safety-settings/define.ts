import {SafetySettings} from './safety-settings.js';

SafetySettings.define();

export {SafetySettings};
