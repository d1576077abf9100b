export { gregorianFromLunar, lunarFromGregorian } from './calendar/index.js';
export { extractDates, type ExtractDatesOptions } from './dates.js';
export { analyze, type AnalyzeOptions } from './default/analyze.js';
export type * from './document.js';
export { articleToJson } from './json.js';
export {
  fold,
  normalize,
  toSource,
  toTarget,
  type Alignment,
  type NormalizeOptions,
} from './normalize/index.js';
export { pipeline, type Pipeline, type Stage } from './pipeline.js';
export { toSearchDocument, type SearchDocument } from './search/index.js';
export { createSegmenter, segment, type Segmenter, type SegmenterOptions } from './segment.js';
