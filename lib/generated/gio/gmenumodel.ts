// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_menu_model_get_type: { args: [], returns: "u64" },
  g_menu_model_is_mutable: { args: ["ptr"], returns: "i32" },
  g_menu_model_get_n_items: { args: ["ptr"], returns: "i32" },
  g_menu_model_iterate_item_attributes: { args: ["ptr", "i32"], returns: "ptr" },
  g_menu_model_get_item_attribute_value: { args: ["ptr", "i32", "ptr", "ptr"], returns: "ptr" },
  g_menu_model_iterate_item_links: { args: ["ptr", "i32"], returns: "ptr" },
  g_menu_model_get_item_link: { args: ["ptr", "i32", "ptr"], returns: "ptr" },
  g_menu_model_items_changed: { args: ["ptr", "i32", "i32", "i32"], returns: "void" },
  g_menu_attribute_iter_get_type: { args: [], returns: "u64" },
  g_menu_attribute_iter_get_next: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_menu_attribute_iter_next: { args: ["ptr"], returns: "i32" },
  g_menu_attribute_iter_get_name: { args: ["ptr"], returns: "ptr" },
  g_menu_attribute_iter_get_value: { args: ["ptr"], returns: "ptr" },
  g_menu_link_iter_get_type: { args: [], returns: "u64" },
  g_menu_link_iter_get_next: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_menu_link_iter_next: { args: ["ptr"], returns: "i32" },
  g_menu_link_iter_get_name: { args: ["ptr"], returns: "ptr" },
  g_menu_link_iter_get_value: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GMenuModelClass.is_mutable": { args: ["ptr"], returns: "i32" },
  "GMenuModelClass.get_n_items": { args: ["ptr"], returns: "i32" },
  "GMenuModelClass.get_item_attributes": { args: ["ptr", "i32", "ptr"], returns: "void" },
  "GMenuModelClass.iterate_item_attributes": { args: ["ptr", "i32"], returns: "ptr" },
  "GMenuModelClass.get_item_attribute_value": { args: ["ptr", "i32", "ptr", "ptr"], returns: "ptr" },
  "GMenuModelClass.get_item_links": { args: ["ptr", "i32", "ptr"], returns: "void" },
  "GMenuModelClass.iterate_item_links": { args: ["ptr", "i32"], returns: "ptr" },
  "GMenuModelClass.get_item_link": { args: ["ptr", "i32", "ptr"], returns: "ptr" },
  "GMenuAttributeIterClass.get_next": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GMenuLinkIterClass.get_next": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  G_MENU_ATTRIBUTE_ACTION: "action",
  G_MENU_ATTRIBUTE_ACTION_NAMESPACE: "action-namespace",
  G_MENU_ATTRIBUTE_TARGET: "target",
  G_MENU_ATTRIBUTE_LABEL: "label",
  G_MENU_ATTRIBUTE_ICON: "icon",
  G_MENU_LINK_SUBMENU: "submenu",
  G_MENU_LINK_SECTION: "section",
} as const;

export class GMenuModel extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GMenuModelPrivate" },
  } as const;

  get parent_instance(): GObject {
    return new GObject(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 24);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 24, this.$fit("ptr", "priv", value));
  }
}

export class GMenuModelClass extends Struct {
  static readonly size = 200;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    is_mutable: { offset: 136, size: 8, kind: "ptr", callback: "GMenuModelClass.is_mutable" },
    get_n_items: { offset: 144, size: 8, kind: "ptr", callback: "GMenuModelClass.get_n_items" },
    get_item_attributes: { offset: 152, size: 8, kind: "ptr", callback: "GMenuModelClass.get_item_attributes" },
    iterate_item_attributes: { offset: 160, size: 8, kind: "ptr", callback: "GMenuModelClass.iterate_item_attributes" },
    get_item_attribute_value: { offset: 168, size: 8, kind: "ptr", callback: "GMenuModelClass.get_item_attribute_value" },
    get_item_links: { offset: 176, size: 8, kind: "ptr", callback: "GMenuModelClass.get_item_links" },
    iterate_item_links: { offset: 184, size: 8, kind: "ptr", callback: "GMenuModelClass.iterate_item_links" },
    get_item_link: { offset: 192, size: 8, kind: "ptr", callback: "GMenuModelClass.get_item_link" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get is_mutable(): number {
    return this.$live("is_mutable").pointer(this.$at + 136);
  }

  set is_mutable(value: number) {
    this.$live("is_mutable").setPointer(this.$at + 136, this.$fit("ptr", "is_mutable", value));
  }

  get get_n_items(): number {
    return this.$live("get_n_items").pointer(this.$at + 144);
  }

  set get_n_items(value: number) {
    this.$live("get_n_items").setPointer(this.$at + 144, this.$fit("ptr", "get_n_items", value));
  }

  get get_item_attributes(): number {
    return this.$live("get_item_attributes").pointer(this.$at + 152);
  }

  set get_item_attributes(value: number) {
    this.$live("get_item_attributes").setPointer(this.$at + 152, this.$fit("ptr", "get_item_attributes", value));
  }

  get iterate_item_attributes(): number {
    return this.$live("iterate_item_attributes").pointer(this.$at + 160);
  }

  set iterate_item_attributes(value: number) {
    this.$live("iterate_item_attributes").setPointer(this.$at + 160, this.$fit("ptr", "iterate_item_attributes", value));
  }

  get get_item_attribute_value(): number {
    return this.$live("get_item_attribute_value").pointer(this.$at + 168);
  }

  set get_item_attribute_value(value: number) {
    this.$live("get_item_attribute_value").setPointer(this.$at + 168, this.$fit("ptr", "get_item_attribute_value", value));
  }

  get get_item_links(): number {
    return this.$live("get_item_links").pointer(this.$at + 176);
  }

  set get_item_links(value: number) {
    this.$live("get_item_links").setPointer(this.$at + 176, this.$fit("ptr", "get_item_links", value));
  }

  get iterate_item_links(): number {
    return this.$live("iterate_item_links").pointer(this.$at + 184);
  }

  set iterate_item_links(value: number) {
    this.$live("iterate_item_links").setPointer(this.$at + 184, this.$fit("ptr", "iterate_item_links", value));
  }

  get get_item_link(): number {
    return this.$live("get_item_link").pointer(this.$at + 192);
  }

  set get_item_link(value: number) {
    this.$live("get_item_link").setPointer(this.$at + 192, this.$fit("ptr", "get_item_link", value));
  }
}

export class GMenuAttributeIter extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GMenuAttributeIterPrivate" },
  } as const;

  get parent_instance(): GObject {
    return new GObject(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 24);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 24, this.$fit("ptr", "priv", value));
  }
}

export class GMenuAttributeIterClass extends Struct {
  static readonly size = 144;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    get_next: { offset: 136, size: 8, kind: "ptr", callback: "GMenuAttributeIterClass.get_next" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get get_next(): number {
    return this.$live("get_next").pointer(this.$at + 136);
  }

  set get_next(value: number) {
    this.$live("get_next").setPointer(this.$at + 136, this.$fit("ptr", "get_next", value));
  }
}

export class GMenuLinkIter extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GMenuLinkIterPrivate" },
  } as const;

  get parent_instance(): GObject {
    return new GObject(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 24);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 24, this.$fit("ptr", "priv", value));
  }
}

export class GMenuLinkIterClass extends Struct {
  static readonly size = 144;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    get_next: { offset: 136, size: 8, kind: "ptr", callback: "GMenuLinkIterClass.get_next" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get get_next(): number {
    return this.$live("get_next").pointer(this.$at + 136);
  }

  set get_next(value: number) {
    this.$live("get_next").setPointer(this.$at + 136, this.$fit("ptr", "get_next", value));
  }
}
