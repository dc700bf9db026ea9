// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  gst_navigation_get_type: { args: [], returns: "u64" },
  gst_navigation_query_get_type: { args: ["ptr"], returns: "u32" },
  gst_navigation_query_new_commands: { args: [], returns: "ptr" },
  gst_navigation_query_set_commandsv: { args: ["ptr", "i32", "ptr"], returns: "void" },
  gst_navigation_query_parse_commands_length: { args: ["ptr", "ptr"], returns: "i32" },
  gst_navigation_query_parse_commands_nth: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_navigation_query_new_angles: { args: [], returns: "ptr" },
  gst_navigation_query_set_angles: { args: ["ptr", "u32", "u32"], returns: "void" },
  gst_navigation_query_parse_angles: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_navigation_message_get_type: { args: ["ptr"], returns: "u32" },
  gst_navigation_message_new_mouse_over: { args: ["ptr", "i32"], returns: "ptr" },
  gst_navigation_message_parse_mouse_over: { args: ["ptr", "ptr"], returns: "i32" },
  gst_navigation_message_new_commands_changed: { args: ["ptr"], returns: "ptr" },
  gst_navigation_message_new_angles_changed: { args: ["ptr", "u32", "u32"], returns: "ptr" },
  gst_navigation_message_parse_angles_changed: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_navigation_message_new_event: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_navigation_message_parse_event: { args: ["ptr", "ptr"], returns: "i32" },
  gst_navigation_event_get_type: { args: ["ptr"], returns: "u32" },
  gst_navigation_event_new_key_press: { args: ["ptr", "u32"], returns: "ptr" },
  gst_navigation_event_new_key_release: { args: ["ptr", "u32"], returns: "ptr" },
  gst_navigation_event_new_mouse_button_press: { args: ["i32", "f64", "f64", "u32"], returns: "ptr" },
  gst_navigation_event_new_mouse_button_release: { args: ["i32", "f64", "f64", "u32"], returns: "ptr" },
  gst_navigation_event_new_mouse_move: { args: ["f64", "f64", "u32"], returns: "ptr" },
  gst_navigation_event_new_mouse_scroll: { args: ["f64", "f64", "f64", "f64", "u32"], returns: "ptr" },
  gst_navigation_event_new_command: { args: ["u32"], returns: "ptr" },
  gst_navigation_event_new_touch_down: { args: ["u32", "f64", "f64", "f64", "u32"], returns: "ptr" },
  gst_navigation_event_new_touch_motion: { args: ["u32", "f64", "f64", "f64", "u32"], returns: "ptr" },
  gst_navigation_event_new_touch_up: { args: ["u32", "f64", "f64", "u32"], returns: "ptr" },
  gst_navigation_event_new_touch_frame: { args: ["u32"], returns: "ptr" },
  gst_navigation_event_new_touch_cancel: { args: ["u32"], returns: "ptr" },
  gst_navigation_event_parse_key_event: { args: ["ptr", "ptr"], returns: "i32" },
  gst_navigation_event_parse_mouse_button_event: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_navigation_event_parse_mouse_move_event: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_navigation_event_parse_mouse_scroll_event: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_navigation_event_parse_command: { args: ["ptr", "ptr"], returns: "i32" },
  gst_navigation_event_parse_touch_event: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_navigation_event_parse_touch_up_event: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_navigation_event_get_coordinates: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_navigation_event_set_coordinates: { args: ["ptr", "f64", "f64"], returns: "i32" },
  gst_navigation_send_event: { args: ["ptr", "ptr"], returns: "void" },
  gst_navigation_send_key_event: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_navigation_send_mouse_event: { args: ["ptr", "ptr", "i32", "f64", "f64"], returns: "void" },
  gst_navigation_send_mouse_scroll_event: { args: ["ptr", "f64", "f64", "f64", "f64"], returns: "void" },
  gst_navigation_send_command: { args: ["ptr", "u32"], returns: "void" },
  gst_navigation_send_event_simple: { args: ["ptr", "ptr"], returns: "void" },
  gst_navigation_event_parse_modifier_state: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GstNavigationInterface.send_event": { args: ["ptr", "ptr"], returns: "void" },
  "GstNavigationInterface.send_event_simple": { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const constants = {
  GST_NAVIGATION_COMMAND_DVD_MENU: 1,
  GST_NAVIGATION_COMMAND_DVD_TITLE_MENU: 2,
  GST_NAVIGATION_COMMAND_DVD_ROOT_MENU: 3,
  GST_NAVIGATION_COMMAND_DVD_SUBPICTURE_MENU: 4,
  GST_NAVIGATION_COMMAND_DVD_AUDIO_MENU: 5,
  GST_NAVIGATION_COMMAND_DVD_ANGLE_MENU: 6,
  GST_NAVIGATION_COMMAND_DVD_CHAPTER_MENU: 7,
} as const;

export const GstNavigationModifierType = {
  GST_NAVIGATION_MODIFIER_NONE: 0,
  GST_NAVIGATION_MODIFIER_SHIFT_MASK: 1,
  GST_NAVIGATION_MODIFIER_LOCK_MASK: 2,
  GST_NAVIGATION_MODIFIER_CONTROL_MASK: 4,
  GST_NAVIGATION_MODIFIER_MOD1_MASK: 8,
  GST_NAVIGATION_MODIFIER_MOD2_MASK: 16,
  GST_NAVIGATION_MODIFIER_MOD3_MASK: 32,
  GST_NAVIGATION_MODIFIER_MOD4_MASK: 64,
  GST_NAVIGATION_MODIFIER_MOD5_MASK: 128,
  GST_NAVIGATION_MODIFIER_BUTTON1_MASK: 256,
  GST_NAVIGATION_MODIFIER_BUTTON2_MASK: 512,
  GST_NAVIGATION_MODIFIER_BUTTON3_MASK: 1024,
  GST_NAVIGATION_MODIFIER_BUTTON4_MASK: 2048,
  GST_NAVIGATION_MODIFIER_BUTTON5_MASK: 4096,
  GST_NAVIGATION_MODIFIER_SUPER_MASK: 67108864,
  GST_NAVIGATION_MODIFIER_HYPER_MASK: 134217728,
  GST_NAVIGATION_MODIFIER_META_MASK: 268435456,
  GST_NAVIGATION_MODIFIER_MASK: 469770239,
} as const;
export type GstNavigationModifierType = (typeof GstNavigationModifierType)[keyof typeof GstNavigationModifierType];

export const GstNavigationCommand = {
  GST_NAVIGATION_COMMAND_INVALID: 0,
  GST_NAVIGATION_COMMAND_MENU1: 1,
  GST_NAVIGATION_COMMAND_MENU2: 2,
  GST_NAVIGATION_COMMAND_MENU3: 3,
  GST_NAVIGATION_COMMAND_MENU4: 4,
  GST_NAVIGATION_COMMAND_MENU5: 5,
  GST_NAVIGATION_COMMAND_MENU6: 6,
  GST_NAVIGATION_COMMAND_MENU7: 7,
  GST_NAVIGATION_COMMAND_LEFT: 20,
  GST_NAVIGATION_COMMAND_RIGHT: 21,
  GST_NAVIGATION_COMMAND_UP: 22,
  GST_NAVIGATION_COMMAND_DOWN: 23,
  GST_NAVIGATION_COMMAND_ACTIVATE: 24,
  GST_NAVIGATION_COMMAND_PREV_ANGLE: 30,
  GST_NAVIGATION_COMMAND_NEXT_ANGLE: 31,
} as const;
export type GstNavigationCommand = (typeof GstNavigationCommand)[keyof typeof GstNavigationCommand];

export const GstNavigationQueryType = {
  GST_NAVIGATION_QUERY_INVALID: 0,
  GST_NAVIGATION_QUERY_COMMANDS: 1,
  GST_NAVIGATION_QUERY_ANGLES: 2,
} as const;
export type GstNavigationQueryType = (typeof GstNavigationQueryType)[keyof typeof GstNavigationQueryType];

export const GstNavigationMessageType = {
  GST_NAVIGATION_MESSAGE_INVALID: 0,
  GST_NAVIGATION_MESSAGE_MOUSE_OVER: 1,
  GST_NAVIGATION_MESSAGE_COMMANDS_CHANGED: 2,
  GST_NAVIGATION_MESSAGE_ANGLES_CHANGED: 3,
  GST_NAVIGATION_MESSAGE_EVENT: 4,
} as const;
export type GstNavigationMessageType = (typeof GstNavigationMessageType)[keyof typeof GstNavigationMessageType];

export const GstNavigationEventType = {
  GST_NAVIGATION_EVENT_INVALID: 0,
  GST_NAVIGATION_EVENT_KEY_PRESS: 1,
  GST_NAVIGATION_EVENT_KEY_RELEASE: 2,
  GST_NAVIGATION_EVENT_MOUSE_BUTTON_PRESS: 3,
  GST_NAVIGATION_EVENT_MOUSE_BUTTON_RELEASE: 4,
  GST_NAVIGATION_EVENT_MOUSE_MOVE: 5,
  GST_NAVIGATION_EVENT_COMMAND: 6,
  GST_NAVIGATION_EVENT_MOUSE_SCROLL: 7,
  GST_NAVIGATION_EVENT_TOUCH_DOWN: 8,
  GST_NAVIGATION_EVENT_TOUCH_MOTION: 9,
  GST_NAVIGATION_EVENT_TOUCH_UP: 10,
  GST_NAVIGATION_EVENT_TOUCH_FRAME: 11,
  GST_NAVIGATION_EVENT_TOUCH_CANCEL: 12,
} as const;
export type GstNavigationEventType = (typeof GstNavigationEventType)[keyof typeof GstNavigationEventType];

export class GstNavigationInterface extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    send_event: { offset: 16, size: 8, kind: "ptr", callback: "GstNavigationInterface.send_event" },
    send_event_simple: { offset: 24, size: 8, kind: "ptr", callback: "GstNavigationInterface.send_event_simple" },
  } as const;

  get iface(): GTypeInterface {
    return new GTypeInterface(this.$live("iface"), this.$at);
  }

  get send_event(): number {
    return this.$live("send_event").pointer(this.$at + 16);
  }

  set send_event(value: number) {
    this.$live("send_event").setPointer(this.$at + 16, this.$fit("ptr", "send_event", value));
  }

  get send_event_simple(): number {
    return this.$live("send_event_simple").pointer(this.$at + 24);
  }

  set send_event_simple(value: number) {
    this.$live("send_event_simple").setPointer(this.$at + 24, this.$fit("ptr", "send_event_simple", value));
  }
}
