export type Comparator = 'gt' | 'ge' | 'lt' | 'le' | 'approx';

/** A share or rate. A single figure has `min` = `max`; per mille is turned into percent. */
export interface PercentageValue {
  readonly min: number;
  readonly max: number;
  readonly unit: 'percent' | 'pp';
  readonly comparator?: Comparator;
  readonly direction?: 'up' | 'down';
}
