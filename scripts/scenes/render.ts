import { type Canvas, createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import type { Actor, Moment } from "./actor.ts";
import { css } from "./colour.ts";
import { convexHull, length, type Point, Pose, subtract } from "./geometry.ts";
import { type ClassName, classNames, type Model } from "./model.ts";
import { Painter } from "./painter.ts";
import type { Scene } from "./scene.ts";
import { expose } from "./sensor.ts";
import { RoadSign } from "./shapes/road-sign.ts";
import { VisibilityMap } from "./visibility.ts";

/** One object as it is seen: pixels of the frame, right and bottom exclusive. */
export interface Box {
  readonly label: ClassName;
  readonly model: Model;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Share of the object's part inside the picture that something covers. */
  readonly covered: number;
  /** Share of the object that the picture's edge cuts off. */
  readonly outside: number;
}

/** Share of the whole object that is not seen. */
export function hiddenShare(box: Box): number {
  return 1 - (1 - box.covered) * (1 - box.outside);
}

export interface Frame {
  /** RGBA, top row first. */
  readonly pixels: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
}

/** A box as a row of numbers: [class, left, top, width, height, covered, outside]. */
export function labelRow(box: Box): number[] {
  const { left, top, width, height } = box;
  const [covered, outside] = [Number(box.covered.toFixed(3)), Number(box.outside.toFixed(3))];
  return [classNames.indexOf(box.label), left, top, width, height, covered, outside];
}

interface Placed {
  readonly actor: Actor;
  readonly moment: Moment;
  readonly distance: number;
}

const shadowScale = 0.5;

/** Draws the frames of one scene; the ground is drawn once. */
export class Renderer {
  readonly #scene: Scene;
  readonly #background: Canvas;
  readonly #canvas: Canvas;
  readonly #shadow: Canvas;

  constructor(scene: Scene) {
    const { width, height } = scene.camera;
    this.#scene = scene;
    this.#canvas = createCanvas(width, height);
    this.#shadow = createCanvas(width * shadowScale, height * shadowScale);
    this.#background = createCanvas(width, height);
    this.#drawBackground(this.#background.getContext("2d"));
  }

  #drawBackground(context: SKRSContext2D): void {
    const { camera, light, place, texture } = this.#scene;
    context.fillStyle = css(light.onGround(place.ground.base));
    context.fillRect(0, 0, camera.width, camera.height);
    place.ground.draw(new Painter(context, camera, light, new Pose([0, 0, 0], 0), undefined));
    const image = context.getImageData(0, 0, camera.width, camera.height);
    texture.apply(image.data, camera);
    context.putImageData(image, 0, 0);
  }

  /** The picture and the boxes at a time in seconds. */
  frame(seconds: number): Frame {
    const { camera, light, sensor, noiseSeed } = this.#scene;
    const { width, height } = camera;
    const context = this.#canvas.getContext("2d");
    context.globalAlpha = 1;
    context.drawImage(this.#background, 0, 0);
    const placed = this.#inView(seconds);
    this.#drawShadows(context, placed);
    const map = new VisibilityMap(width, height, placed.length);
    const painter = new Painter(context, camera, light, new Pose([0, 0, 0], 0), map);
    context.lineCap = "round";
    context.lineJoin = "round";
    for (const [i, { actor, moment }] of placed.entries()) {
      if (actor.model instanceof RoadSign) {
        painter.begin(moment.pose, 0);
        actor.model.drawPost(painter);
      }
      painter.begin(moment.pose, actor.model.label === undefined ? 0 : i + 1);
      actor.model.draw(painter, moment.travelled, moment.braking);
    }
    if (sensor.sharpness < 1) soften(this.#canvas, context, sensor.sharpness);
    const { data } = context.getImageData(0, 0, width, height);
    expose(data, sensor, noiseSeed * 7919 + Math.round(seconds * 1000));
    return { pixels: data, width, height, boxes: this.#boxes(placed, map) };
  }

  #inView(seconds: number): Placed[] {
    const { camera, actors } = this.#scene;
    const placed: Placed[] = [];
    for (const actor of actors) {
      const moment = actor.at(seconds);
      const depth = camera.depth(moment.pose.at);
      if (depth < 2) continue;
      const [x, y] = camera.project(moment.pose.at);
      const size = Math.max(...actor.model.footprint, 14) * camera.pixelsPerMetre(depth);
      if (x < -size || y < -size || x > camera.width + size || y > camera.height + size) continue;
      const top = Math.max(...actor.model.silhouette.map((p) => p[2]));
      const middle = moment.pose.toWorld([0, 0, top / 2]);
      placed.push({ actor, moment, distance: length(subtract(middle, camera.eye)) });
    }
    return placed.sort((a, b) => b.distance - a.distance);
  }

  #drawShadows(context: SKRSContext2D, placed: readonly Placed[]): void {
    const { camera, light } = this.#scene;
    const layer = this.#shadow.getContext("2d");
    layer.clearRect(0, 0, this.#shadow.width, this.#shadow.height);
    layer.fillStyle = "#05060a";
    layer.strokeStyle = "#05060a";
    layer.lineJoin = "round";
    const [lx, ly, lz] = light.towardsSun;
    for (const { actor, moment } of placed) {
      const cast: Point[] = [];
      const contact: Point[] = [];
      let visible = true;
      for (const corner of actor.model.silhouette) {
        const [x, y, z] = moment.pose.toWorld(corner);
        const onGround = [x - (lx / lz) * z, y - (ly / lz) * z, 0] as const;
        if (camera.depth(onGround) < 1) visible = false;
        cast.push(scaled(camera.project(onGround)));
        if (z < 0.7) contact.push(scaled(camera.project([x, y, 0])));
      }
      if (!visible) continue;
      const pixelsPerMetre = camera.pixelsPerMetre(camera.depth(moment.pose.at)) * shadowScale;
      // an overcast sky gives a faint wide shadow around the foot, the sun a sharp one away from it
      trace(layer, convexHull(cast), light.softness * pixelsPerMetre, light.softness > 0.3 ? 0.35 : 1);
      if (contact.length > 2) trace(layer, convexHull(contact), 0.14 * pixelsPerMetre, 0.8);
    }
    context.globalAlpha = light.shadow;
    context.drawImage(this.#shadow, 0, 0, camera.width, camera.height);
    context.globalAlpha = 1;
  }

  #boxes(placed: readonly Placed[], map: VisibilityMap): Box[] {
    const { camera } = this.#scene;
    const boxes: Box[] = [];
    const extents = map.extents();
    for (const [i, { actor, moment }] of placed.entries()) {
      const { label } = actor.model;
      const extent = extents[i + 1];
      if (label === undefined || extent === undefined || extent.visible < 6) continue;
      if (actor.model instanceof RoadSign && actor.model.facing(moment.pose, camera.eye) < 0.3) continue;
      boxes.push({
        label,
        model: actor.model,
        left: extent.left,
        top: extent.top,
        width: extent.right - extent.left,
        height: extent.bottom - extent.top,
        covered: 1 - extent.visible / extent.drawn,
        outside: 1 - this.#insideShare(actor, moment),
      });
    }
    return boxes;
  }

  /** The share of the object's outline that lies inside the picture. */
  #insideShare(actor: Actor, moment: Moment): number {
    const { camera } = this.#scene;
    const hull = convexHull(actor.model.silhouette.map((p) => camera.project(moment.pose.toWorld(p))));
    const whole = area(hull);
    return whole > 0 ? Math.min(1, area(clip(hull, camera.width, camera.height)) / whole) : 1;
  }
}

function scaled([x, y]: Point): Point {
  return [x * shadowScale, y * shadowScale];
}

/** Fills a hull with an edge that fades over `blur` pixels. */
function trace(layer: SKRSContext2D, hull: readonly Point[], blur: number, alpha: number): void {
  layer.beginPath();
  for (const [i, [x, y]] of hull.entries()) {
    if (i === 0) layer.moveTo(x, y);
    else layer.lineTo(x, y);
  }
  layer.closePath();
  layer.globalAlpha = alpha * (blur > 1 ? 0.62 : 1);
  layer.fill();
  if (blur <= 1) return;
  for (const share of [1, 0.5]) {
    layer.globalAlpha = alpha * 0.3;
    layer.lineWidth = blur * 2 * share;
    layer.stroke();
  }
}

function area(polygon: readonly Point[]): number {
  let twice = 0;
  let previous = polygon.at(-1) ?? [0, 0];
  for (const p of polygon) {
    twice += previous[0] * p[1] - p[0] * previous[1];
    previous = p;
  }
  return Math.abs(twice) / 2;
}

/** Cuts a convex polygon at the picture's four edges. */
function clip(polygon: readonly Point[], width: number, height: number): Point[] {
  const edges: readonly ((p: Point) => number)[] = [
    (p) => p[0],
    (p) => width - p[0],
    (p) => p[1],
    (p) => height - p[1],
  ];
  let points: readonly Point[] = polygon;
  for (const inside of edges) {
    const cut: Point[] = [];
    let previous = points.at(-1);
    for (const p of points) {
      if (previous !== undefined) {
        const [a, b] = [inside(previous), inside(p)];
        if (a >= 0 !== b >= 0) {
          const t = a / (a - b);
          cut.push([previous[0] + (p[0] - previous[0]) * t, previous[1] + (p[1] - previous[1]) * t]);
        }
        if (b >= 0) cut.push(p);
      }
      previous = p;
    }
    points = cut;
  }
  return [...points];
}

/** Out of focus: through a smaller picture and back. */
function soften(canvas: Canvas, context: SKRSContext2D, sharpness: number): void {
  const small = createCanvas(Math.round(canvas.width * sharpness), Math.round(canvas.height * sharpness));
  const reduced = small.getContext("2d");
  reduced.imageSmoothingQuality = "medium";
  reduced.drawImage(canvas, 0, 0, small.width, small.height);
  context.imageSmoothingQuality = "medium";
  context.drawImage(small, 0, 0, canvas.width, canvas.height);
}
