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
