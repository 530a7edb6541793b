import {QuickExit} from './quick-exit.js';

QuickExit.define();

export {QuickExit};
