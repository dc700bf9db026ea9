// Generated from C headers by `bun run bindgen`. Do not edit.
import { readBits, writeBits } from "../../native/bits.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_date_new: { args: [], returns: "ptr" },
  g_date_new_dmy: { args: ["u8", "u32", "u16"], returns: "ptr" },
  g_date_new_julian: { args: ["u32"], returns: "ptr" },
  g_date_free: { args: ["ptr"], returns: "void" },
  g_date_copy: { args: ["ptr"], returns: "ptr" },
  g_date_valid: { args: ["ptr"], returns: "i32" },
  g_date_valid_day: { args: ["u8"], returns: "i32" },
  g_date_valid_month: { args: ["u32"], returns: "i32" },
  g_date_valid_year: { args: ["u16"], returns: "i32" },
  g_date_valid_weekday: { args: ["u32"], returns: "i32" },
  g_date_valid_julian: { args: ["u32"], returns: "i32" },
  g_date_valid_dmy: { args: ["u8", "u32", "u16"], returns: "i32" },
  g_date_get_weekday: { args: ["ptr"], returns: "u32" },
  g_date_get_month: { args: ["ptr"], returns: "u32" },
  g_date_get_year: { args: ["ptr"], returns: "u16" },
  g_date_get_day: { args: ["ptr"], returns: "u8" },
  g_date_get_julian: { args: ["ptr"], returns: "u32" },
  g_date_get_day_of_year: { args: ["ptr"], returns: "u32" },
  g_date_get_monday_week_of_year: { args: ["ptr"], returns: "u32" },
  g_date_get_sunday_week_of_year: { args: ["ptr"], returns: "u32" },
  g_date_get_iso8601_week_of_year: { args: ["ptr"], returns: "u32" },
  g_date_clear: { args: ["ptr", "u32"], returns: "void" },
  g_date_set_parse: { args: ["ptr", "ptr"], returns: "void" },
  g_date_set_time_t: { args: ["ptr", "i64"], returns: "void" },
  g_date_set_time_val: { args: ["ptr", "ptr"], returns: "void" },
  g_date_set_time: { args: ["ptr", "i32"], returns: "void" },
  g_date_set_month: { args: ["ptr", "u32"], returns: "void" },
  g_date_set_day: { args: ["ptr", "u8"], returns: "void" },
  g_date_set_year: { args: ["ptr", "u16"], returns: "void" },
  g_date_set_dmy: { args: ["ptr", "u8", "u32", "u16"], returns: "void" },
  g_date_set_julian: { args: ["ptr", "u32"], returns: "void" },
  g_date_is_first_of_month: { args: ["ptr"], returns: "i32" },
  g_date_is_last_of_month: { args: ["ptr"], returns: "i32" },
  g_date_add_days: { args: ["ptr", "u32"], returns: "void" },
  g_date_subtract_days: { args: ["ptr", "u32"], returns: "void" },
  g_date_add_months: { args: ["ptr", "u32"], returns: "void" },
  g_date_subtract_months: { args: ["ptr", "u32"], returns: "void" },
  g_date_add_years: { args: ["ptr", "u32"], returns: "void" },
  g_date_subtract_years: { args: ["ptr", "u32"], returns: "void" },
  g_date_is_leap_year: { args: ["u16"], returns: "i32" },
  g_date_get_days_in_month: { args: ["u32", "u16"], returns: "u8" },
  g_date_get_monday_weeks_in_year: { args: ["u16"], returns: "u8" },
  g_date_get_sunday_weeks_in_year: { args: ["u16"], returns: "u8" },
  g_date_days_between: { args: ["ptr", "ptr"], returns: "i32" },
  g_date_compare: { args: ["ptr", "ptr"], returns: "i32" },
  g_date_to_struct_tm: { args: ["ptr", "ptr"], returns: "void" },
  g_date_clamp: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_date_order: { args: ["ptr", "ptr"], returns: "void" },
  g_date_strftime: { args: ["ptr", "u64", "ptr", "ptr"], returns: "u64" },
} as const;

export const constants = {
  G_DATE_BAD_JULIAN: 0,
  G_DATE_BAD_DAY: 0,
  G_DATE_BAD_YEAR: 0,
} as const;

export const GDateDMY = {
  G_DATE_DAY: 0,
  G_DATE_MONTH: 1,
  G_DATE_YEAR: 2,
} as const;
export type GDateDMY = (typeof GDateDMY)[keyof typeof GDateDMY];

export const GDateWeekday = {
  G_DATE_BAD_WEEKDAY: 0,
  G_DATE_MONDAY: 1,
  G_DATE_TUESDAY: 2,
  G_DATE_WEDNESDAY: 3,
  G_DATE_THURSDAY: 4,
  G_DATE_FRIDAY: 5,
  G_DATE_SATURDAY: 6,
  G_DATE_SUNDAY: 7,
} as const;
export type GDateWeekday = (typeof GDateWeekday)[keyof typeof GDateWeekday];

export const GDateMonth = {
  G_DATE_BAD_MONTH: 0,
  G_DATE_JANUARY: 1,
  G_DATE_FEBRUARY: 2,
  G_DATE_MARCH: 3,
  G_DATE_APRIL: 4,
  G_DATE_MAY: 5,
  G_DATE_JUNE: 6,
  G_DATE_JULY: 7,
  G_DATE_AUGUST: 8,
  G_DATE_SEPTEMBER: 9,
  G_DATE_OCTOBER: 10,
  G_DATE_NOVEMBER: 11,
  G_DATE_DECEMBER: 12,
} as const;
export type GDateMonth = (typeof GDateMonth)[keyof typeof GDateMonth];

export class GDate extends Struct {
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields = {
    julian_days: { offset: 0, size: 4, kind: "bits", shift: 0, width: 32, signed: false },
    julian: { offset: 4, size: 1, kind: "bits", shift: 0, width: 1, signed: false },
    dmy: { offset: 4, size: 1, kind: "bits", shift: 1, width: 1, signed: false },
    day: { offset: 4, size: 1, kind: "bits", shift: 2, width: 6, signed: false },
    month: { offset: 5, size: 1, kind: "bits", shift: 0, width: 4, signed: false },
    year: { offset: 5, size: 3, kind: "bits", shift: 4, width: 16, signed: false },
  } as const;

  get julian_days(): number {
    return Number(readBits(this.$live("julian_days"), this.$at, 4, 0, 32));
  }

  set julian_days(value: number) {
    writeBits(this.$live("julian_days"), this.$at, 4, 0, 32, this.$fitBits(32, false, "julian_days", value));
  }

  get julian(): number {
    return Number(readBits(this.$live("julian"), this.$at + 4, 1, 0, 1));
  }

  set julian(value: number) {
    writeBits(this.$live("julian"), this.$at + 4, 1, 0, 1, this.$fitBits(1, false, "julian", value));
  }

  get dmy(): number {
    return Number(readBits(this.$live("dmy"), this.$at + 4, 1, 1, 1));
  }

  set dmy(value: number) {
    writeBits(this.$live("dmy"), this.$at + 4, 1, 1, 1, this.$fitBits(1, false, "dmy", value));
  }

  get day(): number {
    return Number(readBits(this.$live("day"), this.$at + 4, 1, 2, 6));
  }

  set day(value: number) {
    writeBits(this.$live("day"), this.$at + 4, 1, 2, 6, this.$fitBits(6, false, "day", value));
  }

  get month(): number {
    return Number(readBits(this.$live("month"), this.$at + 5, 1, 0, 4));
  }

  set month(value: number) {
    writeBits(this.$live("month"), this.$at + 5, 1, 0, 4, this.$fitBits(4, false, "month", value));
  }

  get year(): number {
    return Number(readBits(this.$live("year"), this.$at + 5, 3, 4, 16));
  }

  set year(value: number) {
    writeBits(this.$live("year"), this.$at + 5, 3, 4, 16, this.$fitBits(16, false, "year", value));
  }
}
