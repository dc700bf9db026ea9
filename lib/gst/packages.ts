/** Where an element that is missing on this machine comes from. */
import { readFileSync } from "node:fs";

/** Factories' names by Debian and Ubuntu package; made by scripts/element_packages.ts. */
type Table = Readonly<Record<string, readonly string[]>>;

/** Packages whose elements the table cannot list, since they are not installed where it is made. */
const byPattern: readonly (readonly [RegExp, string])[] = [
  [/^va[a-z0-9]+(enc|dec|postproc|sink)$/, "gstreamer1.0-vaapi or gstreamer1.0-plugins-bad"],
  [/^gl[a-z]|^gtkgl/, "gstreamer1.0-gl"],
  [/^gtk/, "gstreamer1.0-gtk3"],
  [/^qml|^qt/, "gstreamer1.0-qt5"],
  [/^pulse/, "gstreamer1.0-pulseaudio"],
  [/^alsa/, "gstreamer1.0-alsa"],
  [/^xv?imagesink$|^(text|clock|time)overlay$|^textrender$/, "gstreamer1.0-x"],
  [
    /^(cv|opencv)[a-z]+|^(face|hand|skin)detect$|^(faceblur|motioncells|templatematch)$/,
    "gstreamer1.0-opencv",
  ],
  [/^nice/, "gstreamer1.0-nice"],
  [/^libcamera/, "gstreamer1.0-libcamera"],
  [/^rtspclientsink$/, "gstreamer1.0-rtsp"],
  [/^av(dec|enc|mux|demux)/, "gstreamer1.0-libav"],
];

/** DeepStream's elements that the stand-in may be without. */
const deepStreamOnly: readonly string[] = [
  "dsexample",
  "nv3dsink",
  "nvdewarper",
  "nvdsanalytics",
  "nvdslogger",
  "nvdsmetamux",
  "nvdspostprocess",
  "nvdspreprocess",
  "nvdsvideotemplate",
  "nveglglessink",
  "nvegltransform",
  "nvinferserver",
  "nvjpegdec",
  "nvjpegenc",
  "nvmsgbroker",
  "nvmsgconv",
  "nvmultiurisrcbin",
  "nvof",
  "nvofvisual",
  "nvsegvisual",
  "nvstreamdemux",
];

/** Whether a factory is one of DeepStream's. */
export function isDeepStreamOnly(factory: string): boolean {
  return deepStreamOnly.includes(factory);
}

/** Which package has a factory, in words for an error; undefined where that is not known. */
export function packageOf(factory: string): string | undefined {
  const known = Object.entries(table()).find(([, factories]) => factories.includes(factory));
  return known?.[0] ?? byPattern.find(([pattern]) => pattern.test(factory))?.[1];
}

/** All factories that the table knows, installed or not. */
export function packagedFactories(): string[] {
  return [...Object.values(table()).flat(), ...deepStreamOnly];
}

function table(): Table {
  const text = readFileSync(new URL("./element_packages.json", import.meta.url), "utf8");
  return JSON.parse(text);
}
