/** What a registry says of its elements: plain data, as the inspecting process sends it. */

export interface PluginFacts {
  readonly plugin: string;
  /** The plugin's file; empty for what is built into GStreamer. */
  readonly file: string;
  readonly version: string;
  /** The module that its source comes from, as in `gst-plugins-base`. */
  readonly source: string;
  readonly factories: readonly FactoryFacts[];
  /** The factories' types, their ancestors up to GstObject, and the interfaces that bring signals. */
  readonly types: readonly TypeFacts[];
}

export interface FactoryFacts {
  readonly name: string;
  readonly type: string;
  readonly isBin: boolean;
  readonly pads: readonly PadFacts[];
}

export interface PadFacts {
  readonly name: string;
  readonly direction: "src" | "sink";
  readonly presence: "always" | "sometimes" | "request";
}

export interface TypeFacts {
  readonly name: string;
  /** Its parent, up to GstObject, and its own interfaces that bring signals. */
  readonly bases: readonly string[];
  readonly properties: readonly PropertyFacts[];
  readonly signals: readonly SignalFacts[];
}

export interface PropertyFacts {
  readonly name: string;
  readonly value: ValueFacts;
  readonly readable: boolean;
  readonly writable: boolean;
  readonly constructOnly: boolean;
  readonly controllable: boolean;
  readonly deprecated: boolean;
  /** The highest state in which a change takes effect, where the plugin says so. */
  readonly mutable: "ready" | "paused" | "playing" | null;
  /** As in `1 to 100`; null where the type's own ends are meant. */
  readonly range: string | null;
  /** As it would be written; null where there is none. */
  readonly default: string | null;
  /** The plugin's own sentence. */
  readonly blurb: string;
}

export interface ValueFacts {
  /** The fundamental type's name, as in `guint` or `GEnum`. */
  readonly fundamental: string;
  readonly type: string;
  /** Of enumerations and flags. */
  readonly nicks: readonly string[];
  /** What wraps an object. */
  readonly wrapper: "Pad" | "Element" | "Bin" | "GObject" | null;
  /** What an array holds, where its class says so. */
  readonly item: ValueFacts | null;
}

export interface SignalFacts {
  readonly name: string;
  readonly isAction: boolean;
  readonly arguments: readonly ValueFacts[];
  /** Null where it returns nothing. */
  readonly returns: ValueFacts | null;
}

export interface RegistryFacts {
  /** Plugins that have elements. */
  readonly plugins: readonly string[];
  /** The folder of GStreamer's libraries; empty where that cannot be seen. */
  readonly libraries: string;
}

/** A request to the inspecting process: what there is, or a plugin. */
export type Question = { readonly ask: "registry" } | { readonly ask: "plugin"; readonly plugin: string };

export type Answer =
  | { readonly registry: RegistryFacts }
  | { readonly facts: PluginFacts }
  | { readonly failure: string };
