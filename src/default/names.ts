import { unitsAfter, unitsBefore } from '../data/generated/places.js';
import { createGazetteer, type Gazetteer } from '../extract/places/gazetteer.js';

let units: Gazetteer | undefined;

/** The administrative units of tinviet; unpacked at the first look-up. */
export function gazetteer(): Gazetteer {
  units ??= createGazetteer({ unitsAfter, unitsBefore });
  return units;
}
