import {SafetyTip} from './safety-tip.js';

SafetyTip.define();

export {SafetyTip};
