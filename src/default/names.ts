import { inner, lexicon, names } from '../data/generated/names.js';
import { unitsAfter, unitsBefore } from '../data/generated/places.js';
import { readNames, type NameModel } from '../extract/names/find-names.js';
import { createGazetteer, type Gazetteer } from '../extract/places/gazetteer.js';

let model: NameModel | undefined;

/** The tagger of tinviet for people, titles, bodies and places; unpacked when it is first asked for. */
export function nameModel(): NameModel {
  model ??= readNames({ lexicon, names, inner });
  return model;
}

let units: Gazetteer | undefined;

/** The administrative units of tinviet; unpacked at the first look-up. */
export function gazetteer(): Gazetteer {
  units ??= createGazetteer({ unitsAfter, unitsBefore });
  return units;
}
