export { analyze, type AnalyzeOptions } from './default/analyze.js';
export { normalize, type NormalizeOptions } from './normalize/index.js';
export type * from './document.js';
