/** A colour as red, green and blue, 0 to 255 each. */
export type Colour = readonly [number, number, number];

/** Reads `#rgb` or `#rrggbb`; anything else is null. */
export function parseColour(text: string): Colour | null {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (!digits) return null;
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  const [red, green, blue] = pairs.map((pair) => Number.parseInt(pair, 16));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** `#rrggbb`. */
export function printColour(colour: Colour): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** `share` (0 to 1) of the first colour, the rest of the second. */
export function mix(first: Colour, second: Colour, share: number): Colour {
  const part = (index: 0 | 1 | 2) => first[index] * share + second[index] * (1 - share);
  return [part(0), part(1), part(2)];
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour itself where it is readable on the ground, else the nearest lighter or darker one of its hue that is. */
export function readable(colour: Colour, ground: Colour, atLeast = 7): Colour {
  const end: Colour = luminance(ground) > 0.18 ? [0, 0, 0] : [255, 255, 255];
  const [hue, saturation, lightness] = hueOf(colour);
  for (let step = 0; step <= 50; step += 1) {
    const tried = fromHue([hue, saturation, lightness + ((end[0] / 255 - lightness) * step) / 50]);
    if (contrast(tried, ground) >= atLeast) return tried;
  }
  return end;
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const value = part / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Hue, saturation and lightness (CSS Color 4, `hsl()`), the hue in turns, 0 to 1 each. */
function hueOf(colour: Colour): Colour {
  const [red, green, blue] = [colour[0] / 255, colour[1] / 255, colour[2] / 255];
  const [least, most] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  const [lightness, spread] = [(least + most) / 2, most - least];
  if (spread === 0) return [0, 0, lightness];
  const sixth =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sixth / 6, spread / (1 - Math.abs(2 * lightness - 1)), lightness];
}

function fromHue([hue, saturation, lightness]: Colour): Colour {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number) => {
    const place = (offset + hue * 12) % 12;
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1))));
  };
  return [part(0), part(8), part(4)];
}
