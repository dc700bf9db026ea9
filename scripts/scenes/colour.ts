/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

export function blend(a: Rgb, b: Rgb, t: number): Rgb {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

export function brighten(colour: Rgb, factor: number): Rgb {
  return [colour[0] * factor, colour[1] * factor, colour[2] * factor];
}

export function grey(level: number): Rgb {
  return [level, level, level];
}

export function css(colour: Rgb, alpha = 1): string {
  const channel = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));
  const [r, g, b] = [channel(colour[0]), channel(colour[1]), channel(colour[2])];
  return alpha >= 1 ? `rgb(${r},${g},${b})` : `rgba(${r},${g},${b},${alpha.toFixed(3)})`;
}

/** Hue in degrees, saturation and value 0 to 1. */
export function hsv(hue: number, saturation: number, value: number): Rgb {
  const channel = (n: number): number => {
    const k = (n + hue / 60) % 6;
    return 255 * (value - value * saturation * Math.max(0, Math.min(k, 4 - k, 1)));
  };
  return [channel(5), channel(3), channel(1)];
}
