import {ResourceDirectory} from './resource-directory.js';

ResourceDirectory.define();

export {ResourceDirectory};
