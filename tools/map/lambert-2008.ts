/** Longitude and latitude to Belgian Lambert 2008 (EPSG:3812), in metres: the plane in which Flanders is drawn. */

const RADIUS = 6_378_137;
const FLATTENING = 1 / 298.257222101;
const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
const RAD = Math.PI / 180;
const ORIGIN = { longitude: 4 + 21 / 60 + 33.177 / 3600, latitude: 50 + 47 / 60 + 52.134 / 3600 };
const PARALLELS = [49 + 50 / 60, 51 + 10 / 60] as const;
const FALSE_ORIGIN = { x: 649_328, y: 665_262 };

/** Lambert conic conformal with two standard parallels (EPSG method 9802), in the notation of EPSG guidance note 7-2. */
const m = (latitude: number) => Math.cos(latitude) / Math.sqrt(1 - (ECCENTRICITY * Math.sin(latitude)) ** 2);
const t = (latitude: number) => {
  const e = ECCENTRICITY * Math.sin(latitude);
  return Math.tan(Math.PI / 4 - latitude / 2) / ((1 - e) / (1 + e)) ** (ECCENTRICITY / 2);
};
const [first, second] = [PARALLELS[0] * RAD, PARALLELS[1] * RAD];
const n = Math.log(m(first) / m(second)) / Math.log(t(first) / t(second));
const F = m(first) / (n * t(first) ** n);
const r = (latitude: number) => RADIUS * F * t(latitude) ** n;
const rOrigin = r(ORIGIN.latitude * RAD);

/** Degrees in, metres out: [east, north]. */
export function lambert2008(longitude: number, latitude: number): [number, number] {
  const theta = n * (longitude - ORIGIN.longitude) * RAD;
  const radius = r(latitude * RAD);
  return [FALSE_ORIGIN.x + radius * Math.sin(theta), FALSE_ORIGIN.y + rOrigin - radius * Math.cos(theta)];
}
