/**
 * Moments of the sky that make a lunisolar calendar, in universal time.
 *
 * Longitudes are apparent ones: as seen from the centre of the earth, of the ecliptic and equinox of the day
 * (nutation included), with the light's travel from both bodies. The phase function of astronomy-engine leaves
 * aberration out, which moves every new moon by some 36 seconds: so the conjunction is solved for here.
 */
import { AstroTime, C_AUDAY, EclipticGeoMoon, SunPosition } from 'astronomy-engine';

/** Days of universal time since 2000-01-01T12:00. */
export type UniversalTime = number;

const SYNODIC_MONTH = 29.530588861;
const TROPICAL_YEAR = 365.24219;
/** The mean new moon of 6 January 2000 and the mean equinox of March 2000: only where the search begins. */
const NEW_MOON_OF_2000 = 5.26;
const EQUINOX_OF_2000 = 78.81;
/** A hundredth of a second. */
const PRECISION_DAYS = 0.01 / 86400;

function sunLongitude(ut: UniversalTime): number {
  return SunPosition(new AstroTime(ut)).elon;
}

function moonLongitude(ut: UniversalTime): number {
  const seen = EclipticGeoMoon(new AstroTime(ut));
  // The light left the moon 1.3 seconds ago, when it stood 0.7″ behind.
  return EclipticGeoMoon(new AstroTime(ut - seen.dist / C_AUDAY)).lon;
}

/** The angle in (-180, 180]. */
function halfTurn(degrees: number): number {
  const turned = ((degrees % 360) + 360) % 360;
  return turned > 180 ? turned - 360 : turned;
}

/** The zero near `guess` of a function that grows by about `slope` a day (secant steps). */
function solve(
  difference: (ut: UniversalTime) => number,
  guess: UniversalTime,
  slope: number,
): UniversalTime {
  let before = guess;
  let value = difference(before);
  let at = before - value / slope;
  for (let step = 0; step < 30; step += 1) {
    if (Math.abs(at - before) < PRECISION_DAYS) return at;
    const next = difference(at);
    const rate = next === value ? slope : (next - value) / (at - before);
    before = at;
    value = next;
    at = before - value / rate;
  }
  throw new Error(`no solution near ${guess}`);
}

/** The `index`-th new moon after the one of January 2000. */
export function newMoon(index: number): UniversalTime {
  return solve(
    (ut) => halfTurn(moonLongitude(ut) - sunLongitude(ut)),
    NEW_MOON_OF_2000 + index * SYNODIC_MONTH,
    360 / SYNODIC_MONTH,
  );
}

/** The moment in the Gregorian year `year` or its neighbours at which the sun reaches `longitude`: the `year`-th turn. */
export function sunAt(longitude: number, year: number): UniversalTime {
  // Longitudes from 280° on belong to January: to the turn that began in the March before.
  const turn = longitude >= 280 ? year - 1 : year;
  return solve(
    (ut) => halfTurn(sunLongitude(ut) - longitude),
    EQUINOX_OF_2000 + (turn - 2000 + longitude / 360) * TROPICAL_YEAR,
    360 / TROPICAL_YEAR,
  );
}

/** The number of the first new moon at or after a day (days since 2000-01-01T12:00), or one before it. */
export function newMoonIndexNear(ut: UniversalTime): number {
  return Math.floor((ut - NEW_MOON_OF_2000) / SYNODIC_MONTH);
}

/** The civil day at a zone, as a day number counted from 1970-01-01. */
export function localDay(ut: UniversalTime, zoneHours: number): number {
  return Math.floor(ut + 0.5 + zoneHours / 24) + 10957;
}

/** Seconds to the nearest midnight at a zone. */
export function secondsFromMidnight(ut: UniversalTime, zoneHours: number): number {
  const local = ut + 0.5 + zoneHours / 24;
  return (local - Math.round(local)) * 86400;
}
