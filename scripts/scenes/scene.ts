import type { Actor } from "./actor.ts";
import { Camera } from "./camera.ts";
import { Light, type Weather } from "./light.ts";
import type { Place } from "./place.ts";
import type { Setting } from "./places/furniture.ts";
import { carPark, square } from "./places/open.ts";
import { street } from "./places/street.ts";
import { Random } from "./random.ts";
import { drawSensor, type Sensor } from "./sensor.ts";
import { GroundTexture } from "./texture.ts";

export const frameWidth = 1280;
export const frameHeight = 720;

export interface Scene {
  readonly camera: Camera;
  readonly light: Light;
  readonly place: Place;
  readonly actors: readonly Actor[];
  readonly texture: GroundTexture;
  readonly sensor: Sensor;
  /** Seeds the noise of single frames. */
  readonly noiseSeed: number;
}

type PlaceName = "street" | "crossing" | "junction" | "car park" | "square" | "close";

function drawCamera(random: Random, place: PlaceName): View {
  const overhead = random.chance(place === "close" ? 0.7 : 0.3);
  const pitch = overhead ? random.between(0.95, 1.5) : random.between(0.4, 0.95);
  const fieldOfView = random.between(0.6, 1.25);
  const focal = frameWidth / 2 / Math.tan(fieldOfView / 2);
  const near = place === "close" || random.chance(0.12);
  const pixelsPerMetre = near ? random.logBetween(45, 125) : random.logBetween(15, 55);
  const distance = Math.max(focal / pixelsPerMetre, 5.5 / Math.sin(pitch));
  const azimuth = random.between(0, 2 * Math.PI);
  const wander = place === "square" || place === "close" ? 2 : 6;
  const target = [random.between(-wander, wander), random.between(-wander, wander), 0.5] as const;
  const flat = distance * Math.cos(pitch);
  const camera = new Camera({
    eye: [
      target[0] + flat * Math.cos(azimuth),
      target[1] + flat * Math.sin(azimuth),
      target[2] + distance * Math.sin(pitch),
    ],
    target,
    fieldOfView,
    roll: random.normal(0, 0.04),
    width: frameWidth,
    height: frameHeight,
  });
  return { camera, towards: azimuth, pitch };
}

function drawPlace(name: PlaceName, setting: Setting, pixelsPerMetre: number): Place {
  const { random } = setting;
  const busy = random.unit();
  switch (name) {
    case "street":
      return street(setting, { crossRoad: false, crossing: false, busy });
    case "crossing":
      return street(setting, { crossRoad: false, crossing: true, busy });
    case "junction":
      return street(setting, { crossRoad: true, crossing: true, busy });
    case "car park":
      return carPark(setting);
    case "square":
    case "close": {
      const spread = Math.min(32, 760 / pixelsPerMetre);
      return square(setting, Math.max(5, Math.min(28, spread * spread * 0.06)), spread);
    }
  }
}

/** The scene of a seed: the same on every machine, at every time. */
export function makeScene(seed: number): Scene {
  const random = new Random(seed);
  const name = random.pick<PlaceName>([
    "street",
    "crossing",
    "crossing",
    "junction",
    "car park",
    "square",
    "square",
    "close",
    "close",
  ]);
  const weather = random.pick<Weather>([
    "sunny",
    "sunny",
    "sunny",
    "hazy",
    "hazy",
    "overcast",
    "overcast",
    "overcast",
    "dusk",
    "night",
  ]);
  const light = new Light(random.fork(), weather);
  const view = drawCamera(random.fork(), name);
  const sensor = drawSensor(random.fork(), weather);
  return compose(seed, random, name, light, view, sensor);
}

/** The scene of the sample clip: a junction on a clear day, from the roof of a house beside it. */
export function makeClipScene(seed: number): Scene {
  const random = new Random(seed);
  const light = new Light(random.fork(), "sunny");
  const azimuth = -2.25;
  const camera = new Camera({
    eye: [31 * Math.cos(azimuth), 31 * Math.sin(azimuth), 21],
    target: [0.5, 0.5, 0],
    fieldOfView: 0.86,
    roll: 0,
    width: frameWidth,
    height: frameHeight,
  });
  const sensor: Sensor = { gain: [1.04, 1.02, 0.99], gamma: 0.95, lift: 4, noise: 1.2, sharpness: 1 };
  return compose(seed, random, "junction", light, { camera, towards: azimuth, pitch: 0.6 }, sensor);
}

interface View {
  readonly camera: Camera;
  /** Direction on the ground from the target to the camera, radians. */
  readonly towards: number;
  /** Angle by which the camera looks down, radians. */
  readonly pitch: number;
}

function compose(
  seed: number,
  random: Random,
  name: PlaceName,
  light: Light,
  view: View,
  sensor: Sensor,
): Scene {
  const setting: Setting = {
    random: random.fork(),
    lampsOn: light.lampsOn,
    towardsCamera: view.towards,
    signsVisible: view.pitch < 0.85,
  };
  const pixelsPerMetre = view.camera.pixelsPerMetre(Math.hypot(...view.camera.eye));
  const place = drawPlace(name, setting, pixelsPerMetre);
  return {
    camera: view.camera,
    light,
    place,
    actors: place.actors,
    texture: new GroundTexture(random.fork()),
    sensor,
    noiseSeed: seed,
  };
}
