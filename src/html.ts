export { fromHtml, toSource, toTarget } from './article/html.js';
export type { Alignment, BlockKind, HtmlArticle, HtmlBlock, HtmlOptions, Metadata } from './article/html.js';
export {
  analyzeHtml,
  inHtmlSource,
  type AnalyzedHtml,
  type AnalyzeHtmlOptions,
} from './default/analyze-html.js';
