// The options of each command as they come from the command line.

export interface ReadingFlags {
  readonly encoding?: string;
  readonly inputFormat?: 'text' | 'html' | 'ndjson';
}
export interface ExtractFlags extends ReadingFlags {
  readonly published?: string;
  readonly format?: 'pretty' | 'json' | 'ndjson' | 'html';
  readonly words: boolean;
  readonly jobs: string;
}
export interface SegmentFlags extends ReadingFlags {
  readonly format: 'text' | 'json' | 'ndjson';
}
export interface NormalizeFlags extends ReadingFlags {
  readonly tones: 'old' | 'new';
  readonly from?: string;
}
export interface LunarFlags {
  readonly published?: string;
  readonly format: 'pretty' | 'json';
}
export interface IndexFlags extends ReadingFlags {
  readonly into: string;
  readonly published?: string;
  readonly prune: boolean;
}
export interface SearchFlags {
  readonly person?: string;
  readonly title?: string;
  readonly organization?: string;
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
  readonly dates?: 'published' | 'mentioned' | 'any';
  readonly match?: 'all' | 'any';
  readonly marks?: 'auto' | 'exact' | 'any';
  readonly published?: string;
  readonly limit: string;
  readonly offset: string;
  readonly format?: 'pretty' | 'json';
}
export interface ExportFlags extends ReadingFlags {
  readonly for: string;
  readonly published?: string;
  readonly setup: boolean;
}
