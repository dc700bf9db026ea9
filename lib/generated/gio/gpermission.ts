// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_permission_get_type: { args: [], returns: "u64" },
  g_permission_acquire: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_permission_acquire_async: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_permission_acquire_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_permission_release: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_permission_release_async: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_permission_release_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_permission_get_allowed: { args: ["ptr"], returns: "i32" },
  g_permission_get_can_acquire: { args: ["ptr"], returns: "i32" },
  g_permission_get_can_release: { args: ["ptr"], returns: "i32" },
  g_permission_impl_update: { args: ["ptr", "i32", "i32", "i32"], returns: "void" },
} as const;

export const callbacks = {
  "GPermissionClass.acquire": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GPermissionClass.acquire_async": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GPermissionClass.acquire_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GPermissionClass.release": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GPermissionClass.release_async": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GPermissionClass.release_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export class GPermission extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GPermissionPrivate" },
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

export class GPermissionClass extends Struct {
  static readonly size = 312;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    acquire: { offset: 136, size: 8, kind: "ptr", callback: "GPermissionClass.acquire" },
    acquire_async: { offset: 144, size: 8, kind: "ptr", callback: "GPermissionClass.acquire_async" },
    acquire_finish: { offset: 152, size: 8, kind: "ptr", callback: "GPermissionClass.acquire_finish" },
    release: { offset: 160, size: 8, kind: "ptr", callback: "GPermissionClass.release" },
    release_async: { offset: 168, size: 8, kind: "ptr", callback: "GPermissionClass.release_async" },
    release_finish: { offset: 176, size: 8, kind: "ptr", callback: "GPermissionClass.release_finish" },
    reserved: { offset: 184, size: 128, kind: "array", of: "ptr", length: 16 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get acquire(): number {
    return this.$live("acquire").pointer(this.$at + 136);
  }

  set acquire(value: number) {
    this.$live("acquire").setPointer(this.$at + 136, this.$fit("ptr", "acquire", value));
  }

  get acquire_async(): number {
    return this.$live("acquire_async").pointer(this.$at + 144);
  }

  set acquire_async(value: number) {
    this.$live("acquire_async").setPointer(this.$at + 144, this.$fit("ptr", "acquire_async", value));
  }

  get acquire_finish(): number {
    return this.$live("acquire_finish").pointer(this.$at + 152);
  }

  set acquire_finish(value: number) {
    this.$live("acquire_finish").setPointer(this.$at + 152, this.$fit("ptr", "acquire_finish", value));
  }

  get release(): number {
    return this.$live("release").pointer(this.$at + 160);
  }

  set release(value: number) {
    this.$live("release").setPointer(this.$at + 160, this.$fit("ptr", "release", value));
  }

  get release_async(): number {
    return this.$live("release_async").pointer(this.$at + 168);
  }

  set release_async(value: number) {
    this.$live("release_async").setPointer(this.$at + 168, this.$fit("ptr", "release_async", value));
  }

  get release_finish(): number {
    return this.$live("release_finish").pointer(this.$at + 176);
  }

  set release_finish(value: number) {
    this.$live("release_finish").setPointer(this.$at + 176, this.$fit("ptr", "release_finish", value));
  }

  get reserved(): NumberArray {
    return new NumberArray(this.$live("reserved"), this.$at + 184, 16, "ptr");
  }
}
