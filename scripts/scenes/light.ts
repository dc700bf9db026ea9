import { blend, brighten, type Rgb } from "./colour.ts";
import { add, dot, normalize, scale, type Vec3 } from "./geometry.ts";
import type { Random } from "./random.ts";

export type Weather = "sunny" | "hazy" | "overcast" | "dusk" | "night";

/** One sun, a sky and the ground's reflection; what a surface of a given direction gets of them. */
export class Light {
  readonly weather: Weather;
  readonly towardsSun: Vec3;
  readonly #sun: Rgb;
  readonly #sky: Rgb;
  readonly #ground: Rgb;
  /** How dark the core of a cast shadow is, 0 to 1. */
  readonly shadow: number;
  /** Radius in metres over which a shadow's edge fades. */
  readonly softness: number;
  readonly lampsOn: boolean;

  constructor(random: Random, weather: Weather) {
    const elevation = weather === "dusk" ? random.between(0.3, 0.5) : random.between(0.6, 1.25);
    const azimuth = random.between(0, 2 * Math.PI);
    this.weather = weather;
    this.towardsSun = [
      Math.cos(elevation) * Math.cos(azimuth),
      Math.cos(elevation) * Math.sin(azimuth),
      Math.sin(elevation),
    ];
    const warm: Rgb = weather === "dusk" ? [1, 0.78, 0.58] : [1, 0.97, 0.9];
    const sunPower = { sunny: 0.75, hazy: 0.4, overcast: 0.1, dusk: 0.35, night: 0.08 }[weather];
    const skyPower = { sunny: 0.5, hazy: 0.66, overcast: 0.86, dusk: 0.5, night: 0.42 }[weather];
    const skyTint: Rgb = weather === "sunny" ? [0.9, 0.96, 1.08] : [0.97, 1, 1.03];
    this.#sun = brighten(warm, sunPower * random.between(0.85, 1.1));
    this.#sky = brighten(skyTint, skyPower * random.between(0.9, 1.1));
    this.#ground = brighten(this.#sky, 0.48);
    this.shadow = { sunny: 0.58, hazy: 0.36, overcast: 0.2, dusk: 0.36, night: 0.22 }[weather];
    this.softness = { sunny: 0.04, hazy: 0.15, overcast: 0.5, dusk: 0.12, night: 0.4 }[weather];
    this.lampsOn =
      weather === "dusk" || weather === "night" || (weather === "overcast" && random.chance(0.5));
  }

  /** The colour of a surface with this normal, seen from `toEye`; gloss 0 is matt, 1 a mirror of the sky. */
  shade(colour: Rgb, normal: Vec3, toEye: Vec3, gloss: number): Rgb {
    const sun = Math.max(0, dot(normal, this.towardsSun));
    const up = (normal[2] + 1) / 2;
    const lit: Rgb = [
      colour[0] * this.#received(0, sun, up),
      colour[1] * this.#received(1, sun, up),
      colour[2] * this.#received(2, sun, up),
    ];
    if (gloss === 0) return lit;
    const eye = normalize(toEye);
    const facing = Math.max(0, dot(normal, eye));
    const mirrored = add(scale(normal, 2 * dot(normal, eye)), scale(eye, -1));
    const fresnel = gloss * (0.12 + 0.88 * (1 - facing) ** 3);
    const sky: Rgb =
      mirrored[2] > 0 ? brighten(this.#sky, 175 + 70 * mirrored[2]) : brighten(this.#ground, 130);
    const glint = gloss * this.shadow * Math.max(0, dot(mirrored, this.towardsSun)) ** 40;
    return blend(blend(lit, sky, fresnel), [255, 252, 240], Math.min(0.85, glint * 1.3));
  }

  /** The mean colour of a rounded thing, whose directions differ all over. */
  shadeRound(colour: Rgb): Rgb {
    return [
      colour[0] * this.#received(0, 0.55, 0.68),
      colour[1] * this.#received(1, 0.55, 0.68),
      colour[2] * this.#received(2, 0.55, 0.68),
    ];
  }

  /** What the open ground gets. */
  onGround(colour: Rgb): Rgb {
    return this.shade(colour, [0, 0, 1], [0, 0, 1], 0);
  }

  #received(channel: 0 | 1 | 2, sun: number, up: number): number {
    return (
      this.#sun[channel] * sun + this.#ground[channel] + (this.#sky[channel] - this.#ground[channel]) * up
    );
  }
}
