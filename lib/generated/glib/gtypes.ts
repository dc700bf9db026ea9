// Generated from C headers by `bun run bindgen`. Do not edit.
import { readBits, writeBits } from "../../native/bits.ts";
import { Struct } from "../../native/struct.ts";

export const callbacks = {
  GCompareFunc: { args: ["ptr", "ptr"], returns: "i32" },
  GCompareDataFunc: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  GEqualFunc: { args: ["ptr", "ptr"], returns: "i32" },
  GEqualFuncFull: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  GDestroyNotify: { args: ["ptr"], returns: "void" },
  GFunc: { args: ["ptr", "ptr"], returns: "void" },
  GHashFunc: { args: ["ptr"], returns: "u32" },
  GHFunc: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  GCopyFunc: { args: ["ptr", "ptr"], returns: "ptr" },
  GFreeFunc: { args: ["ptr"], returns: "void" },
  GTranslateFunc: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export const constants = {
  G_MININT8: -128,
  G_MAXINT8: 127,
  G_MAXUINT8: 255,
  G_MININT16: -32768,
  G_MAXINT16: 32767,
  G_MAXUINT16: 65535,
  G_MININT32: -2147483648,
  G_MAXINT32: 2147483647,
  G_MAXUINT32: 4294967295,
  G_MININT64: -9223372036854775808n,
  G_MAXINT64: 9223372036854775807n,
  G_MAXUINT64: 18446744073709551615n,
  G_E: 2.718281828459045,
  G_LN2: 0.6931471805599453,
  G_LN10: 2.302585092994046,
  G_PI: 3.141592653589793,
  G_PI_2: 1.5707963267948966,
  G_PI_4: 0.7853981633974483,
  G_SQRT2: 1.4142135623730951,
  G_LITTLE_ENDIAN: 1234,
  G_BIG_ENDIAN: 4321,
  G_PDP_ENDIAN: 3412,
  G_IEEE754_FLOAT_BIAS: 127,
  G_IEEE754_DOUBLE_BIAS: 1023,
  G_LOG_2_BASE_10: 0.3010299956639812,
} as const;

export class GFloatIEEE754_mpn extends Struct {
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields = {
    mantissa: { offset: 0, size: 3, kind: "bits", shift: 0, width: 23, signed: false },
    biased_exponent: { offset: 2, size: 2, kind: "bits", shift: 7, width: 8, signed: false },
    sign: { offset: 3, size: 1, kind: "bits", shift: 7, width: 1, signed: false },
  } as const;

  get mantissa(): number {
    return Number(readBits(this.$live("mantissa"), this.$at, 3, 0, 23));
  }

  set mantissa(value: number) {
    writeBits(this.$live("mantissa"), this.$at, 3, 0, 23, this.$fitBits(23, false, "mantissa", value));
  }

  get biased_exponent(): number {
    return Number(readBits(this.$live("biased_exponent"), this.$at + 2, 2, 7, 8));
  }

  set biased_exponent(value: number) {
    writeBits(this.$live("biased_exponent"), this.$at + 2, 2, 7, 8, this.$fitBits(8, false, "biased_exponent", value));
  }

  get sign(): number {
    return Number(readBits(this.$live("sign"), this.$at + 3, 1, 7, 1));
  }

  set sign(value: number) {
    writeBits(this.$live("sign"), this.$at + 3, 1, 7, 1, this.$fitBits(1, false, "sign", value));
  }
}

export class GFloatIEEE754 extends Struct {
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields = {
    v_float: { offset: 0, size: 4, kind: "f32" },
    mpn: { offset: 0, size: 4, kind: "struct", type: "GFloatIEEE754_mpn" },
  } as const;

  get v_float(): number {
    return this.$live("v_float").f32(this.$at);
  }

  set v_float(value: number) {
    this.$live("v_float").setF32(this.$at, this.$fit("f32", "v_float", value));
  }

  get mpn(): GFloatIEEE754_mpn {
    return new GFloatIEEE754_mpn(this.$live("mpn"), this.$at);
  }
}

export class GDoubleIEEE754_mpn extends Struct {
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields = {
    mantissa_low: { offset: 0, size: 4, kind: "bits", shift: 0, width: 32, signed: false },
    mantissa_high: { offset: 4, size: 3, kind: "bits", shift: 0, width: 20, signed: false },
    biased_exponent: { offset: 6, size: 2, kind: "bits", shift: 4, width: 11, signed: false },
    sign: { offset: 7, size: 1, kind: "bits", shift: 7, width: 1, signed: false },
  } as const;

  get mantissa_low(): number {
    return Number(readBits(this.$live("mantissa_low"), this.$at, 4, 0, 32));
  }

  set mantissa_low(value: number) {
    writeBits(this.$live("mantissa_low"), this.$at, 4, 0, 32, this.$fitBits(32, false, "mantissa_low", value));
  }

  get mantissa_high(): number {
    return Number(readBits(this.$live("mantissa_high"), this.$at + 4, 3, 0, 20));
  }

  set mantissa_high(value: number) {
    writeBits(this.$live("mantissa_high"), this.$at + 4, 3, 0, 20, this.$fitBits(20, false, "mantissa_high", value));
  }

  get biased_exponent(): number {
    return Number(readBits(this.$live("biased_exponent"), this.$at + 6, 2, 4, 11));
  }

  set biased_exponent(value: number) {
    writeBits(this.$live("biased_exponent"), this.$at + 6, 2, 4, 11, this.$fitBits(11, false, "biased_exponent", value));
  }

  get sign(): number {
    return Number(readBits(this.$live("sign"), this.$at + 7, 1, 7, 1));
  }

  set sign(value: number) {
    writeBits(this.$live("sign"), this.$at + 7, 1, 7, 1, this.$fitBits(1, false, "sign", value));
  }
}

export class GDoubleIEEE754 extends Struct {
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields = {
    v_double: { offset: 0, size: 8, kind: "f64" },
    mpn: { offset: 0, size: 8, kind: "struct", type: "GDoubleIEEE754_mpn" },
  } as const;

  get v_double(): number {
    return this.$live("v_double").f64(this.$at);
  }

  set v_double(value: number) {
    this.$live("v_double").setF64(this.$at, this.$fit("f64", "v_double", value));
  }

  get mpn(): GDoubleIEEE754_mpn {
    return new GDoubleIEEE754_mpn(this.$live("mpn"), this.$at);
  }
}

export class GTimeVal extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    tv_sec: { offset: 0, size: 8, kind: "i64" },
    tv_usec: { offset: 8, size: 8, kind: "i64" },
  } as const;

  get tv_sec(): bigint {
    return this.$live("tv_sec").i64(this.$at);
  }

  set tv_sec(value: bigint) {
    this.$live("tv_sec").setI64(this.$at, this.$fit("i64", "tv_sec", value));
  }

  get tv_usec(): bigint {
    return this.$live("tv_usec").i64(this.$at + 8);
  }

  set tv_usec(value: bigint) {
    this.$live("tv_usec").setI64(this.$at + 8, this.$fit("i64", "tv_usec", value));
  }
}
