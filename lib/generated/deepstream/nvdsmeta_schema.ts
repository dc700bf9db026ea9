// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray, StructArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const constants = {
  MAX_SOURCE_ID_LEN: 128,
  MAX_NUM_OBJECTS: 600,
  MAX_ENTRIES: 100,
} as const;

export const NvDsEventType = {
  NVDS_EVENT_ENTRY: 0,
  NVDS_EVENT_EXIT: 1,
  NVDS_EVENT_MOVING: 2,
  NVDS_EVENT_STOPPED: 3,
  NVDS_EVENT_EMPTY: 4,
  NVDS_EVENT_PARKED: 5,
  NVDS_EVENT_RESET: 6,
  NVDS_EVENT_RESERVED: 256,
  NVDS_EVENT_CUSTOM: 257,
  NVDS_EVENT_FORCE32: 2147483647,
} as const;
export type NvDsEventType = (typeof NvDsEventType)[keyof typeof NvDsEventType];

export const NvDsObjectType = {
  NVDS_OBJECT_TYPE_VEHICLE: 0,
  NVDS_OBJECT_TYPE_PERSON: 1,
  NVDS_OBJECT_TYPE_FACE: 2,
  NVDS_OBJECT_TYPE_BAG: 3,
  NVDS_OBJECT_TYPE_BICYCLE: 4,
  NVDS_OBJECT_TYPE_ROADSIGN: 5,
  NVDS_OBJECT_TYPE_VEHICLE_EXT: 6,
  NVDS_OBJECT_TYPE_PERSON_EXT: 7,
  NVDS_OBJECT_TYPE_FACE_EXT: 8,
  NVDS_OBJECT_TYPE_3D: 9,
  NVDS_OBJECT_TYPE_DUMMY: 10,
  NVDS_OBJECT_TYPE_PRODUCT: 11,
  NVDS_OBJECT_TYPE_PRODUCT_EXT: 12,
  NVDS_OBJECT_TYPE_RESERVED: 256,
  NVDS_OBJECT_TYPE_CUSTOM: 257,
  NVDS_OBJECT_TYPE_UNKNOWN: 258,
  NVDS_OBEJCT_TYPE_FORCE32: 2147483647,
} as const;
export type NvDsObjectType = (typeof NvDsObjectType)[keyof typeof NvDsObjectType];

export const NvDsPayloadType = {
  NVDS_PAYLOAD_DEEPSTREAM: 0,
  NVDS_PAYLOAD_DEEPSTREAM_MINIMAL: 1,
  NVDS_PAYLOAD_DEEPSTREAM_PROTOBUF: 2,
  NVDS_PAYLOAD_RESERVED: 256,
  NVDS_PAYLOAD_CUSTOM: 257,
  NVDS_PAYLOAD_FORCE32: 2147483647,
} as const;
export type NvDsPayloadType = (typeof NvDsPayloadType)[keyof typeof NvDsPayloadType];

export class NvDsRect extends Struct {
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields = {
    top: { offset: 0, size: 4, kind: "f32" },
    left: { offset: 4, size: 4, kind: "f32" },
    width: { offset: 8, size: 4, kind: "f32" },
    height: { offset: 12, size: 4, kind: "f32" },
  } as const;

  get top(): number {
    return this.$live("top").f32(this.$at);
  }

  set top(value: number) {
    this.$live("top").setF32(this.$at, this.$fit("f32", "top", value));
  }

  get left(): number {
    return this.$live("left").f32(this.$at + 4);
  }

  set left(value: number) {
    this.$live("left").setF32(this.$at + 4, this.$fit("f32", "left", value));
  }

  get width(): number {
    return this.$live("width").f32(this.$at + 8);
  }

  set width(value: number) {
    this.$live("width").setF32(this.$at + 8, this.$fit("f32", "width", value));
  }

  get height(): number {
    return this.$live("height").f32(this.$at + 12);
  }

  set height(value: number) {
    this.$live("height").setF32(this.$at + 12, this.$fit("f32", "height", value));
  }
}

export class NvDsGeoLocation extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    lat: { offset: 0, size: 8, kind: "f64" },
    lon: { offset: 8, size: 8, kind: "f64" },
    alt: { offset: 16, size: 8, kind: "f64" },
  } as const;

  get lat(): number {
    return this.$live("lat").f64(this.$at);
  }

  set lat(value: number) {
    this.$live("lat").setF64(this.$at, this.$fit("f64", "lat", value));
  }

  get lon(): number {
    return this.$live("lon").f64(this.$at + 8);
  }

  set lon(value: number) {
    this.$live("lon").setF64(this.$at + 8, this.$fit("f64", "lon", value));
  }

  get alt(): number {
    return this.$live("alt").f64(this.$at + 16);
  }

  set alt(value: number) {
    this.$live("alt").setF64(this.$at + 16, this.$fit("f64", "alt", value));
  }
}

export class NvDsCoordinate extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    x: { offset: 0, size: 8, kind: "f64" },
    y: { offset: 8, size: 8, kind: "f64" },
    z: { offset: 16, size: 8, kind: "f64" },
  } as const;

  get x(): number {
    return this.$live("x").f64(this.$at);
  }

  set x(value: number) {
    this.$live("x").setF64(this.$at, this.$fit("f64", "x", value));
  }

  get y(): number {
    return this.$live("y").f64(this.$at + 8);
  }

  set y(value: number) {
    this.$live("y").setF64(this.$at + 8, this.$fit("f64", "y", value));
  }

  get z(): number {
    return this.$live("z").f64(this.$at + 16);
  }

  set z(value: number) {
    this.$live("z").setF64(this.$at + 16, this.$fit("f64", "z", value));
  }
}

export class NvDsObjectSignature extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    signature: { offset: 0, size: 8, kind: "ptr" },
    size: { offset: 8, size: 4, kind: "u32" },
  } as const;

  get signature(): number {
    return this.$live("signature").pointer(this.$at);
  }

  set signature(_value: never) {
    this.$refusePointer("signature");
  }

  get size(): number {
    return this.$live("size").u32(this.$at + 8);
  }

  set size(value: number) {
    this.$live("size").setU32(this.$at + 8, this.$fit("u32", "size", value));
  }
}

export class NvDsVehicleObject extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    type: { offset: 0, size: 8, kind: "ptr" },
    make: { offset: 8, size: 8, kind: "ptr" },
    model: { offset: 16, size: 8, kind: "ptr" },
    color: { offset: 24, size: 8, kind: "ptr" },
    region: { offset: 32, size: 8, kind: "ptr" },
    license: { offset: 40, size: 8, kind: "ptr" },
  } as const;

  get type(): number {
    return this.$live("type").pointer(this.$at);
  }

  set type(_value: never) {
    this.$refusePointer("type");
  }

  get make(): number {
    return this.$live("make").pointer(this.$at + 8);
  }

  set make(_value: never) {
    this.$refusePointer("make");
  }

  get model(): number {
    return this.$live("model").pointer(this.$at + 16);
  }

  set model(_value: never) {
    this.$refusePointer("model");
  }

  get color(): number {
    return this.$live("color").pointer(this.$at + 24);
  }

  set color(_value: never) {
    this.$refusePointer("color");
  }

  get region(): number {
    return this.$live("region").pointer(this.$at + 32);
  }

  set region(_value: never) {
    this.$refusePointer("region");
  }

  get license(): number {
    return this.$live("license").pointer(this.$at + 40);
  }

  set license(_value: never) {
    this.$refusePointer("license");
  }
}

export class NvDsPersonObject extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    gender: { offset: 0, size: 8, kind: "ptr" },
    hair: { offset: 8, size: 8, kind: "ptr" },
    cap: { offset: 16, size: 8, kind: "ptr" },
    apparel: { offset: 24, size: 8, kind: "ptr" },
    age: { offset: 32, size: 4, kind: "u32" },
  } as const;

  get gender(): number {
    return this.$live("gender").pointer(this.$at);
  }

  set gender(_value: never) {
    this.$refusePointer("gender");
  }

  get hair(): number {
    return this.$live("hair").pointer(this.$at + 8);
  }

  set hair(_value: never) {
    this.$refusePointer("hair");
  }

  get cap(): number {
    return this.$live("cap").pointer(this.$at + 16);
  }

  set cap(_value: never) {
    this.$refusePointer("cap");
  }

  get apparel(): number {
    return this.$live("apparel").pointer(this.$at + 24);
  }

  set apparel(_value: never) {
    this.$refusePointer("apparel");
  }

  get age(): number {
    return this.$live("age").u32(this.$at + 32);
  }

  set age(value: number) {
    this.$live("age").setU32(this.$at + 32, this.$fit("u32", "age", value));
  }
}

export class NvDsFaceObject extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    gender: { offset: 0, size: 8, kind: "ptr" },
    hair: { offset: 8, size: 8, kind: "ptr" },
    cap: { offset: 16, size: 8, kind: "ptr" },
    glasses: { offset: 24, size: 8, kind: "ptr" },
    facialhair: { offset: 32, size: 8, kind: "ptr" },
    name: { offset: 40, size: 8, kind: "ptr" },
    eyecolor: { offset: 48, size: 8, kind: "ptr" },
    age: { offset: 56, size: 4, kind: "u32" },
  } as const;

  get gender(): number {
    return this.$live("gender").pointer(this.$at);
  }

  set gender(_value: never) {
    this.$refusePointer("gender");
  }

  get hair(): number {
    return this.$live("hair").pointer(this.$at + 8);
  }

  set hair(_value: never) {
    this.$refusePointer("hair");
  }

  get cap(): number {
    return this.$live("cap").pointer(this.$at + 16);
  }

  set cap(_value: never) {
    this.$refusePointer("cap");
  }

  get glasses(): number {
    return this.$live("glasses").pointer(this.$at + 24);
  }

  set glasses(_value: never) {
    this.$refusePointer("glasses");
  }

  get facialhair(): number {
    return this.$live("facialhair").pointer(this.$at + 32);
  }

  set facialhair(_value: never) {
    this.$refusePointer("facialhair");
  }

  get name(): number {
    return this.$live("name").pointer(this.$at + 40);
  }

  set name(_value: never) {
    this.$refusePointer("name");
  }

  get eyecolor(): number {
    return this.$live("eyecolor").pointer(this.$at + 48);
  }

  set eyecolor(_value: never) {
    this.$refusePointer("eyecolor");
  }

  get age(): number {
    return this.$live("age").u32(this.$at + 56);
  }

  set age(value: number) {
    this.$live("age").setU32(this.$at + 56, this.$fit("u32", "age", value));
  }
}

export class NvDsProductObject extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    brand: { offset: 0, size: 8, kind: "ptr" },
    type: { offset: 8, size: 8, kind: "ptr" },
    shape: { offset: 16, size: 8, kind: "ptr" },
  } as const;

  get brand(): number {
    return this.$live("brand").pointer(this.$at);
  }

  set brand(_value: never) {
    this.$refusePointer("brand");
  }

  get type(): number {
    return this.$live("type").pointer(this.$at + 8);
  }

  set type(_value: never) {
    this.$refusePointer("type");
  }

  get shape(): number {
    return this.$live("shape").pointer(this.$at + 16);
  }

  set shape(_value: never) {
    this.$refusePointer("shape");
  }
}

export class NvDsVehicleObjectExt extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    type: { offset: 0, size: 8, kind: "ptr" },
    make: { offset: 8, size: 8, kind: "ptr" },
    model: { offset: 16, size: 8, kind: "ptr" },
    color: { offset: 24, size: 8, kind: "ptr" },
    region: { offset: 32, size: 8, kind: "ptr" },
    license: { offset: 40, size: 8, kind: "ptr" },
    mask: { offset: 48, size: 8, kind: "ptr", to: "GList" },
  } as const;

  get type(): number {
    return this.$live("type").pointer(this.$at);
  }

  set type(_value: never) {
    this.$refusePointer("type");
  }

  get make(): number {
    return this.$live("make").pointer(this.$at + 8);
  }

  set make(_value: never) {
    this.$refusePointer("make");
  }

  get model(): number {
    return this.$live("model").pointer(this.$at + 16);
  }

  set model(_value: never) {
    this.$refusePointer("model");
  }

  get color(): number {
    return this.$live("color").pointer(this.$at + 24);
  }

  set color(_value: never) {
    this.$refusePointer("color");
  }

  get region(): number {
    return this.$live("region").pointer(this.$at + 32);
  }

  set region(_value: never) {
    this.$refusePointer("region");
  }

  get license(): number {
    return this.$live("license").pointer(this.$at + 40);
  }

  set license(_value: never) {
    this.$refusePointer("license");
  }

  get mask(): number {
    return this.$live("mask").pointer(this.$at + 48);
  }

  set mask(_value: never) {
    this.$refusePointer("mask");
  }
}

export class NvDsPersonObjectExt extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    gender: { offset: 0, size: 8, kind: "ptr" },
    hair: { offset: 8, size: 8, kind: "ptr" },
    cap: { offset: 16, size: 8, kind: "ptr" },
    apparel: { offset: 24, size: 8, kind: "ptr" },
    age: { offset: 32, size: 4, kind: "u32" },
    mask: { offset: 40, size: 8, kind: "ptr", to: "GList" },
  } as const;

  get gender(): number {
    return this.$live("gender").pointer(this.$at);
  }

  set gender(_value: never) {
    this.$refusePointer("gender");
  }

  get hair(): number {
    return this.$live("hair").pointer(this.$at + 8);
  }

  set hair(_value: never) {
    this.$refusePointer("hair");
  }

  get cap(): number {
    return this.$live("cap").pointer(this.$at + 16);
  }

  set cap(_value: never) {
    this.$refusePointer("cap");
  }

  get apparel(): number {
    return this.$live("apparel").pointer(this.$at + 24);
  }

  set apparel(_value: never) {
    this.$refusePointer("apparel");
  }

  get age(): number {
    return this.$live("age").u32(this.$at + 32);
  }

  set age(value: number) {
    this.$live("age").setU32(this.$at + 32, this.$fit("u32", "age", value));
  }

  get mask(): number {
    return this.$live("mask").pointer(this.$at + 40);
  }

  set mask(_value: never) {
    this.$refusePointer("mask");
  }
}

export class NvDsFaceObjectExt extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    gender: { offset: 0, size: 8, kind: "ptr" },
    hair: { offset: 8, size: 8, kind: "ptr" },
    cap: { offset: 16, size: 8, kind: "ptr" },
    glasses: { offset: 24, size: 8, kind: "ptr" },
    facialhair: { offset: 32, size: 8, kind: "ptr" },
    name: { offset: 40, size: 8, kind: "ptr" },
    eyecolor: { offset: 48, size: 8, kind: "ptr" },
    age: { offset: 56, size: 4, kind: "u32" },
    mask: { offset: 64, size: 8, kind: "ptr", to: "GList" },
  } as const;

  get gender(): number {
    return this.$live("gender").pointer(this.$at);
  }

  set gender(_value: never) {
    this.$refusePointer("gender");
  }

  get hair(): number {
    return this.$live("hair").pointer(this.$at + 8);
  }

  set hair(_value: never) {
    this.$refusePointer("hair");
  }

  get cap(): number {
    return this.$live("cap").pointer(this.$at + 16);
  }

  set cap(_value: never) {
    this.$refusePointer("cap");
  }

  get glasses(): number {
    return this.$live("glasses").pointer(this.$at + 24);
  }

  set glasses(_value: never) {
    this.$refusePointer("glasses");
  }

  get facialhair(): number {
    return this.$live("facialhair").pointer(this.$at + 32);
  }

  set facialhair(_value: never) {
    this.$refusePointer("facialhair");
  }

  get name(): number {
    return this.$live("name").pointer(this.$at + 40);
  }

  set name(_value: never) {
    this.$refusePointer("name");
  }

  get eyecolor(): number {
    return this.$live("eyecolor").pointer(this.$at + 48);
  }

  set eyecolor(_value: never) {
    this.$refusePointer("eyecolor");
  }

  get age(): number {
    return this.$live("age").u32(this.$at + 56);
  }

  set age(value: number) {
    this.$live("age").setU32(this.$at + 56, this.$fit("u32", "age", value));
  }

  get mask(): number {
    return this.$live("mask").pointer(this.$at + 64);
  }

  set mask(_value: never) {
    this.$refusePointer("mask");
  }
}

export class NvDsProductObjectExt extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    brand: { offset: 0, size: 8, kind: "ptr" },
    type: { offset: 8, size: 8, kind: "ptr" },
    shape: { offset: 16, size: 8, kind: "ptr" },
    mask: { offset: 24, size: 8, kind: "ptr", to: "GList" },
  } as const;

  get brand(): number {
    return this.$live("brand").pointer(this.$at);
  }

  set brand(_value: never) {
    this.$refusePointer("brand");
  }

  get type(): number {
    return this.$live("type").pointer(this.$at + 8);
  }

  set type(_value: never) {
    this.$refusePointer("type");
  }

  get shape(): number {
    return this.$live("shape").pointer(this.$at + 16);
  }

  set shape(_value: never) {
    this.$refusePointer("shape");
  }

  get mask(): number {
    return this.$live("mask").pointer(this.$at + 24);
  }

  set mask(_value: never) {
    this.$refusePointer("mask");
  }
}

export class NvDsJoint extends Struct {
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields = {
    x: { offset: 0, size: 4, kind: "f32" },
    y: { offset: 4, size: 4, kind: "f32" },
    z: { offset: 8, size: 4, kind: "f32" },
    confidence: { offset: 12, size: 4, kind: "f32" },
  } as const;

  get x(): number {
    return this.$live("x").f32(this.$at);
  }

  set x(value: number) {
    this.$live("x").setF32(this.$at, this.$fit("f32", "x", value));
  }

  get y(): number {
    return this.$live("y").f32(this.$at + 4);
  }

  set y(value: number) {
    this.$live("y").setF32(this.$at + 4, this.$fit("f32", "y", value));
  }

  get z(): number {
    return this.$live("z").f32(this.$at + 8);
  }

  set z(value: number) {
    this.$live("z").setF32(this.$at + 8, this.$fit("f32", "z", value));
  }

  get confidence(): number {
    return this.$live("confidence").f32(this.$at + 12);
  }

  set confidence(value: number) {
    this.$live("confidence").setF32(this.$at + 12, this.$fit("f32", "confidence", value));
  }
}

export class NvDsJoints extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    joints: { offset: 0, size: 8, kind: "ptr", to: "NvDsJoint" },
    num_joints: { offset: 8, size: 4, kind: "i32" },
    pose_type: { offset: 12, size: 4, kind: "i32" },
  } as const;

  get joints(): number {
    return this.$live("joints").pointer(this.$at);
  }

  set joints(_value: never) {
    this.$refusePointer("joints");
  }

  get num_joints(): number {
    return this.$live("num_joints").i32(this.$at + 8);
  }

  set num_joints(value: number) {
    this.$live("num_joints").setI32(this.$at + 8, this.$fit("i32", "num_joints", value));
  }

  get pose_type(): number {
    return this.$live("pose_type").i32(this.$at + 12);
  }

  set pose_type(value: number) {
    this.$live("pose_type").setI32(this.$at + 12, this.$fit("i32", "pose_type", value));
  }
}

export class NvDsEmbedding extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    embedding_vector: { offset: 0, size: 8, kind: "ptr" },
    embedding_length: { offset: 8, size: 4, kind: "u32" },
  } as const;

  get embedding_vector(): number {
    return this.$live("embedding_vector").pointer(this.$at);
  }

  set embedding_vector(_value: never) {
    this.$refusePointer("embedding_vector");
  }

  get embedding_length(): number {
    return this.$live("embedding_length").u32(this.$at + 8);
  }

  set embedding_length(value: number) {
    this.$live("embedding_length").setU32(this.$at + 8, this.$fit("u32", "embedding_length", value));
  }
}

export class NvDsConvexHull extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    points: { offset: 0, size: 8, kind: "ptr" },
    numFilled: { offset: 8, size: 4, kind: "u32" },
  } as const;

  get points(): number {
    return this.$live("points").pointer(this.$at);
  }

  set points(_value: never) {
    this.$refusePointer("points");
  }

  get numFilled(): number {
    return this.$live("numFilled").u32(this.$at + 8);
  }

  set numFilled(value: number) {
    this.$live("numFilled").setU32(this.$at + 8, this.$fit("u32", "numFilled", value));
  }
}

export class NvDsBbox3dObject extends Struct {
  static readonly size = 96;
  static readonly align = 8;
  static readonly fields = {
    boxes_3d: { offset: 0, size: 48, kind: "array", of: "f32", length: 12 },
    scores_3d: { offset: 48, size: 4, kind: "f32" },
    labels_3d: { offset: 56, size: 8, kind: "ptr" },
    embedding_filter: { offset: 64, size: 8, kind: "ptr" },
    cls_scores: { offset: 72, size: 4, kind: "f32" },
    instance_ids: { offset: 76, size: 4, kind: "u32" },
    instance_feats: { offset: 80, size: 8, kind: "ptr", to: "NvDsEmbedding" },
    ocr_label: { offset: 88, size: 8, kind: "ptr" },
  } as const;

  get boxes_3d(): NumberArray {
    return new NumberArray(this.$live("boxes_3d"), this.$at, 12, "f32");
  }

  get scores_3d(): number {
    return this.$live("scores_3d").f32(this.$at + 48);
  }

  set scores_3d(value: number) {
    this.$live("scores_3d").setF32(this.$at + 48, this.$fit("f32", "scores_3d", value));
  }

  get labels_3d(): number {
    return this.$live("labels_3d").pointer(this.$at + 56);
  }

  set labels_3d(_value: never) {
    this.$refusePointer("labels_3d");
  }

  get embedding_filter(): number {
    return this.$live("embedding_filter").pointer(this.$at + 64);
  }

  set embedding_filter(_value: never) {
    this.$refusePointer("embedding_filter");
  }

  get cls_scores(): number {
    return this.$live("cls_scores").f32(this.$at + 72);
  }

  set cls_scores(value: number) {
    this.$live("cls_scores").setF32(this.$at + 72, this.$fit("f32", "cls_scores", value));
  }

  get instance_ids(): number {
    return this.$live("instance_ids").u32(this.$at + 76);
  }

  set instance_ids(value: number) {
    this.$live("instance_ids").setU32(this.$at + 76, this.$fit("u32", "instance_ids", value));
  }

  get instance_feats(): number {
    return this.$live("instance_feats").pointer(this.$at + 80);
  }

  set instance_feats(_value: never) {
    this.$refusePointer("instance_feats");
  }

  get ocr_label(): number {
    return this.$live("ocr_label").pointer(this.$at + 88);
  }

  set ocr_label(_value: never) {
    this.$refusePointer("ocr_label");
  }
}

export class SourceTimePair extends Struct {
  static readonly size = 136;
  static readonly align = 8;
  static readonly fields = {
    source_id: { offset: 0, size: 128, kind: "string" },
    timestamp: { offset: 128, size: 8, kind: "u64" },
  } as const;

  get source_id(): string {
    return this.$live("source_id").string(this.$at, 128);
  }

  set source_id(value: string) {
    this.$live("source_id").setString(this.$at, 128, this.$fit("string", "source_id", value));
  }

  get timestamp(): bigint {
    return this.$live("timestamp").u64(this.$at + 128);
  }

  set timestamp(value: bigint) {
    this.$live("timestamp").setU64(this.$at + 128, this.$fit("u64", "timestamp", value));
  }
}

export class NvDsBbox3dObjectList extends Struct {
  static readonly size = 71240;
  static readonly align = 8;
  static readonly fields = {
    objects: { offset: 0, size: 57600, kind: "array", of: "struct", length: 600, type: "NvDsBbox3dObject" },
    num_objects: { offset: 57600, size: 4, kind: "u32" },
    timestamp: { offset: 57608, size: 8, kind: "u64" },
    frame_num: { offset: 57616, size: 4, kind: "i32" },
    camera_id: { offset: 57620, size: 4, kind: "u32" },
    sensorStr: { offset: 57624, size: 8, kind: "ptr" },
    entries: { offset: 57632, size: 13600, kind: "array", of: "struct", length: 100, type: "SourceTimePair" },
    count: { offset: 71232, size: 4, kind: "i32" },
  } as const;

  get objects(): StructArray<NvDsBbox3dObject> {
    return new StructArray(this.$live("objects"), this.$at, 600, NvDsBbox3dObject);
  }

  get num_objects(): number {
    return this.$live("num_objects").u32(this.$at + 57600);
  }

  set num_objects(value: number) {
    this.$live("num_objects").setU32(this.$at + 57600, this.$fit("u32", "num_objects", value));
  }

  get timestamp(): bigint {
    return this.$live("timestamp").u64(this.$at + 57608);
  }

  set timestamp(value: bigint) {
    this.$live("timestamp").setU64(this.$at + 57608, this.$fit("u64", "timestamp", value));
  }

  get frame_num(): number {
    return this.$live("frame_num").i32(this.$at + 57616);
  }

  set frame_num(value: number) {
    this.$live("frame_num").setI32(this.$at + 57616, this.$fit("i32", "frame_num", value));
  }

  get camera_id(): number {
    return this.$live("camera_id").u32(this.$at + 57620);
  }

  set camera_id(value: number) {
    this.$live("camera_id").setU32(this.$at + 57620, this.$fit("u32", "camera_id", value));
  }

  get sensorStr(): number {
    return this.$live("sensorStr").pointer(this.$at + 57624);
  }

  set sensorStr(_value: never) {
    this.$refusePointer("sensorStr");
  }

  get entries(): StructArray<SourceTimePair> {
    return new StructArray(this.$live("entries"), this.$at + 57632, 100, SourceTimePair);
  }

  get count(): number {
    return this.$live("count").i32(this.$at + 71232);
  }

  set count(value: number) {
    this.$live("count").setI32(this.$at + 71232, this.$fit("i32", "count", value));
  }
}

export class NvDs3DTracking extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    ptWorldFeet: { offset: 0, size: 8, kind: "array", of: "f32", length: 2 },
    ptImgFeet: { offset: 8, size: 8, kind: "array", of: "f32", length: 2 },
    convexHull: { offset: 16, size: 16, kind: "struct", type: "NvDsConvexHull" },
    bbox3d: { offset: 32, size: 96, kind: "struct", type: "NvDsBbox3dObject" },
  } as const;

  get ptWorldFeet(): NumberArray {
    return new NumberArray(this.$live("ptWorldFeet"), this.$at, 2, "f32");
  }

  get ptImgFeet(): NumberArray {
    return new NumberArray(this.$live("ptImgFeet"), this.$at + 8, 2, "f32");
  }

  get convexHull(): NvDsConvexHull {
    return new NvDsConvexHull(this.$live("convexHull"), this.$at + 16);
  }

  get bbox3d(): NvDsBbox3dObject {
    return new NvDsBbox3dObject(this.$live("bbox3d"), this.$at + 32);
  }
}

export class NvDsConversationObject extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    id: { offset: 0, size: 8, kind: "ptr" },
    query: { offset: 8, size: 8, kind: "ptr" },
    response: { offset: 16, size: 8, kind: "ptr" },
  } as const;

  get id(): number {
    return this.$live("id").pointer(this.$at);
  }

  set id(_value: never) {
    this.$refusePointer("id");
  }

  get query(): number {
    return this.$live("query").pointer(this.$at + 8);
  }

  set query(_value: never) {
    this.$refusePointer("query");
  }

  get response(): number {
    return this.$live("response").pointer(this.$at + 16);
  }

  set response(_value: never) {
    this.$refusePointer("response");
  }
}

export class NvDsLLMObject extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    info: { offset: 0, size: 8, kind: "ptr", to: "GHashTable" },
    conversations: { offset: 8, size: 8, kind: "ptr", to: "NvDsConversationObject" },
    num_conversations: { offset: 16, size: 4, kind: "u32" },
    embeddings: { offset: 24, size: 8, kind: "ptr", to: "NvDsEmbedding" },
    num_embeddings: { offset: 32, size: 4, kind: "u32" },
  } as const;

  get info(): number {
    return this.$live("info").pointer(this.$at);
  }

  set info(_value: never) {
    this.$refusePointer("info");
  }

  get conversations(): number {
    return this.$live("conversations").pointer(this.$at + 8);
  }

  set conversations(_value: never) {
    this.$refusePointer("conversations");
  }

  get num_conversations(): number {
    return this.$live("num_conversations").u32(this.$at + 16);
  }

  set num_conversations(value: number) {
    this.$live("num_conversations").setU32(this.$at + 16, this.$fit("u32", "num_conversations", value));
  }

  get embeddings(): number {
    return this.$live("embeddings").pointer(this.$at + 24);
  }

  set embeddings(_value: never) {
    this.$refusePointer("embeddings");
  }

  get num_embeddings(): number {
    return this.$live("num_embeddings").u32(this.$at + 32);
  }

  set num_embeddings(value: number) {
    this.$live("num_embeddings").setU32(this.$at + 32, this.$fit("u32", "num_embeddings", value));
  }
}

export class NvDsInteractionObject extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    id: { offset: 0, size: 8, kind: "ptr" },
    objectIds: { offset: 8, size: 8, kind: "ptr" },
    num_objectIds: { offset: 16, size: 4, kind: "u32" },
    coordinates: { offset: 24, size: 8, kind: "ptr", to: "NvDsCoordinate" },
    num_coordinates: { offset: 32, size: 4, kind: "u32" },
    description: { offset: 40, size: 8, kind: "ptr" },
    info: { offset: 48, size: 8, kind: "ptr", to: "GHashTable" },
    timestamp: { offset: 56, size: 8, kind: "i64" },
  } as const;

  get id(): number {
    return this.$live("id").pointer(this.$at);
  }

  set id(_value: never) {
    this.$refusePointer("id");
  }

  get objectIds(): number {
    return this.$live("objectIds").pointer(this.$at + 8);
  }

  set objectIds(_value: never) {
    this.$refusePointer("objectIds");
  }

  get num_objectIds(): number {
    return this.$live("num_objectIds").u32(this.$at + 16);
  }

  set num_objectIds(value: number) {
    this.$live("num_objectIds").setU32(this.$at + 16, this.$fit("u32", "num_objectIds", value));
  }

  get coordinates(): number {
    return this.$live("coordinates").pointer(this.$at + 24);
  }

  set coordinates(_value: never) {
    this.$refusePointer("coordinates");
  }

  get num_coordinates(): number {
    return this.$live("num_coordinates").u32(this.$at + 32);
  }

  set num_coordinates(value: number) {
    this.$live("num_coordinates").setU32(this.$at + 32, this.$fit("u32", "num_coordinates", value));
  }

  get description(): number {
    return this.$live("description").pointer(this.$at + 40);
  }

  set description(_value: never) {
    this.$refusePointer("description");
  }

  get info(): number {
    return this.$live("info").pointer(this.$at + 48);
  }

  set info(_value: never) {
    this.$refusePointer("info");
  }

  get timestamp(): bigint {
    return this.$live("timestamp").i64(this.$at + 56);
  }

  set timestamp(value: bigint) {
    this.$live("timestamp").setI64(this.$at + 56, this.$fit("i64", "timestamp", value));
  }
}

export class NvDsCongestionObject extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    id: { offset: 0, size: 8, kind: "ptr" },
    objectIds: { offset: 8, size: 8, kind: "ptr" },
    num_objectIds: { offset: 16, size: 4, kind: "u32" },
    amount: { offset: 20, size: 4, kind: "f32" },
    info: { offset: 24, size: 8, kind: "ptr", to: "GHashTable" },
    timestamp: { offset: 32, size: 8, kind: "i64" },
  } as const;

  get id(): number {
    return this.$live("id").pointer(this.$at);
  }

  set id(_value: never) {
    this.$refusePointer("id");
  }

  get objectIds(): number {
    return this.$live("objectIds").pointer(this.$at + 8);
  }

  set objectIds(_value: never) {
    this.$refusePointer("objectIds");
  }

  get num_objectIds(): number {
    return this.$live("num_objectIds").u32(this.$at + 16);
  }

  set num_objectIds(value: number) {
    this.$live("num_objectIds").setU32(this.$at + 16, this.$fit("u32", "num_objectIds", value));
  }

  get amount(): number {
    return this.$live("amount").f32(this.$at + 20);
  }

  set amount(value: number) {
    this.$live("amount").setF32(this.$at + 20, this.$fit("f32", "amount", value));
  }

  get info(): number {
    return this.$live("info").pointer(this.$at + 24);
  }

  set info(_value: never) {
    this.$refusePointer("info");
  }

  get timestamp(): bigint {
    return this.$live("timestamp").i64(this.$at + 32);
  }

  set timestamp(value: bigint) {
    this.$live("timestamp").setI64(this.$at + 32, this.$fit("i64", "timestamp", value));
  }
}

export class NvDsTypeMetricsObject extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    id: { offset: 0, size: 8, kind: "ptr" },
    type: { offset: 8, size: 8, kind: "ptr" },
    count: { offset: 16, size: 4, kind: "i32" },
    coordinates: { offset: 24, size: 8, kind: "ptr", to: "NvDsCoordinate" },
    num_coordinates: { offset: 32, size: 4, kind: "u32" },
    objectIds: { offset: 40, size: 8, kind: "ptr" },
    num_objectIds: { offset: 48, size: 4, kind: "u32" },
    info: { offset: 56, size: 8, kind: "ptr", to: "GHashTable" },
  } as const;

  get id(): number {
    return this.$live("id").pointer(this.$at);
  }

  set id(_value: never) {
    this.$refusePointer("id");
  }

  get type(): number {
    return this.$live("type").pointer(this.$at + 8);
  }

  set type(_value: never) {
    this.$refusePointer("type");
  }

  get count(): number {
    return this.$live("count").i32(this.$at + 16);
  }

  set count(value: number) {
    this.$live("count").setI32(this.$at + 16, this.$fit("i32", "count", value));
  }

  get coordinates(): number {
    return this.$live("coordinates").pointer(this.$at + 24);
  }

  set coordinates(_value: never) {
    this.$refusePointer("coordinates");
  }

  get num_coordinates(): number {
    return this.$live("num_coordinates").u32(this.$at + 32);
  }

  set num_coordinates(value: number) {
    this.$live("num_coordinates").setU32(this.$at + 32, this.$fit("u32", "num_coordinates", value));
  }

  get objectIds(): number {
    return this.$live("objectIds").pointer(this.$at + 40);
  }

  set objectIds(_value: never) {
    this.$refusePointer("objectIds");
  }

  get num_objectIds(): number {
    return this.$live("num_objectIds").u32(this.$at + 48);
  }

  set num_objectIds(value: number) {
    this.$live("num_objectIds").setU32(this.$at + 48, this.$fit("u32", "num_objectIds", value));
  }

  get info(): number {
    return this.$live("info").pointer(this.$at + 56);
  }

  set info(_value: never) {
    this.$refusePointer("info");
  }
}

export class NvDsSegmentationObject extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    mask: { offset: 0, size: 8, kind: "ptr" },
    mask_size: { offset: 8, size: 4, kind: "u32" },
    info: { offset: 16, size: 8, kind: "ptr", to: "GHashTable" },
  } as const;

  get mask(): number {
    return this.$live("mask").pointer(this.$at);
  }

  set mask(_value: never) {
    this.$refusePointer("mask");
  }

  get mask_size(): number {
    return this.$live("mask_size").u32(this.$at + 8);
  }

  set mask_size(value: number) {
    this.$live("mask_size").setU32(this.$at + 8, this.$fit("u32", "mask_size", value));
  }

  get info(): number {
    return this.$live("info").pointer(this.$at + 16);
  }

  set info(_value: never) {
    this.$refusePointer("info");
  }
}

export class NvDsEventMsgMeta extends Struct {
  static readonly size = 14040;
  static readonly align = 8;
  static readonly fields = {
    type: { offset: 0, size: 4, kind: "u32", enum: "NvDsEventType" },
    objType: { offset: 4, size: 4, kind: "u32", enum: "NvDsObjectType" },
    bbox: { offset: 8, size: 16, kind: "struct", type: "NvDsRect" },
    location: { offset: 24, size: 24, kind: "struct", type: "NvDsGeoLocation" },
    coordinate: { offset: 48, size: 24, kind: "struct", type: "NvDsCoordinate" },
    objSignature: { offset: 72, size: 16, kind: "struct", type: "NvDsObjectSignature" },
    objClassId: { offset: 88, size: 4, kind: "i32" },
    sensorId: { offset: 92, size: 4, kind: "i32" },
    moduleId: { offset: 96, size: 4, kind: "i32" },
    placeId: { offset: 100, size: 4, kind: "i32" },
    componentId: { offset: 104, size: 4, kind: "i32" },
    frameId: { offset: 108, size: 4, kind: "i32" },
    confidence: { offset: 112, size: 8, kind: "f64" },
    trackingId: { offset: 120, size: 8, kind: "u64" },
    ts: { offset: 128, size: 8, kind: "ptr" },
    objectId: { offset: 136, size: 8, kind: "ptr" },
    sensorStr: { offset: 144, size: 8, kind: "ptr" },
    entries: { offset: 152, size: 13600, kind: "array", of: "struct", length: 100, type: "SourceTimePair" },
    count: { offset: 13752, size: 4, kind: "i32" },
    bbox3d: { offset: 13760, size: 8, kind: "ptr", to: "NvDsBbox3dObject" },
    llm: { offset: 13768, size: 8, kind: "ptr", to: "NvDsLLMObject" },
    num_interactions: { offset: 13776, size: 4, kind: "i32" },
    interactions: { offset: 13784, size: 8, kind: "ptr", to: "NvDsInteractionObject" },
    num_congestions: { offset: 13792, size: 4, kind: "i32" },
    congestions: { offset: 13800, size: 8, kind: "ptr", to: "NvDsCongestionObject" },
    num_fov: { offset: 13808, size: 4, kind: "i32" },
    fov: { offset: 13816, size: 8, kind: "ptr", to: "NvDsTypeMetricsObject" },
    segmentation: { offset: 13824, size: 8, kind: "ptr", to: "NvDsSegmentationObject" },
    otherAttrs: { offset: 13832, size: 8, kind: "ptr" },
    videoPath: { offset: 13840, size: 8, kind: "ptr" },
    extMsg: { offset: 13848, size: 8, kind: "ptr" },
    extMsgSize: { offset: 13856, size: 4, kind: "u32" },
    pose: { offset: 13864, size: 16, kind: "struct", type: "NvDsJoints" },
    embedding: { offset: 13880, size: 16, kind: "struct", type: "NvDsEmbedding" },
    has3DTracking: { offset: 13896, size: 1, kind: "bool" },
    singleView3DTracking: { offset: 13904, size: 128, kind: "struct", type: "NvDs3DTracking" },
    visibility: { offset: 14032, size: 4, kind: "f32" },
  } as const;

  get type(): number {
    return this.$live("type").u32(this.$at);
  }

  set type(value: number) {
    this.$live("type").setU32(this.$at, this.$fit("u32", "type", value));
  }

  get objType(): number {
    return this.$live("objType").u32(this.$at + 4);
  }

  set objType(value: number) {
    this.$live("objType").setU32(this.$at + 4, this.$fit("u32", "objType", value));
  }

  get bbox(): NvDsRect {
    return new NvDsRect(this.$live("bbox"), this.$at + 8);
  }

  get location(): NvDsGeoLocation {
    return new NvDsGeoLocation(this.$live("location"), this.$at + 24);
  }

  get coordinate(): NvDsCoordinate {
    return new NvDsCoordinate(this.$live("coordinate"), this.$at + 48);
  }

  get objSignature(): NvDsObjectSignature {
    return new NvDsObjectSignature(this.$live("objSignature"), this.$at + 72);
  }

  get objClassId(): number {
    return this.$live("objClassId").i32(this.$at + 88);
  }

  set objClassId(value: number) {
    this.$live("objClassId").setI32(this.$at + 88, this.$fit("i32", "objClassId", value));
  }

  get sensorId(): number {
    return this.$live("sensorId").i32(this.$at + 92);
  }

  set sensorId(value: number) {
    this.$live("sensorId").setI32(this.$at + 92, this.$fit("i32", "sensorId", value));
  }

  get moduleId(): number {
    return this.$live("moduleId").i32(this.$at + 96);
  }

  set moduleId(value: number) {
    this.$live("moduleId").setI32(this.$at + 96, this.$fit("i32", "moduleId", value));
  }

  get placeId(): number {
    return this.$live("placeId").i32(this.$at + 100);
  }

  set placeId(value: number) {
    this.$live("placeId").setI32(this.$at + 100, this.$fit("i32", "placeId", value));
  }

  get componentId(): number {
    return this.$live("componentId").i32(this.$at + 104);
  }

  set componentId(value: number) {
    this.$live("componentId").setI32(this.$at + 104, this.$fit("i32", "componentId", value));
  }

  get frameId(): number {
    return this.$live("frameId").i32(this.$at + 108);
  }

  set frameId(value: number) {
    this.$live("frameId").setI32(this.$at + 108, this.$fit("i32", "frameId", value));
  }

  get confidence(): number {
    return this.$live("confidence").f64(this.$at + 112);
  }

  set confidence(value: number) {
    this.$live("confidence").setF64(this.$at + 112, this.$fit("f64", "confidence", value));
  }

  get trackingId(): bigint {
    return this.$live("trackingId").u64(this.$at + 120);
  }

  set trackingId(value: bigint) {
    this.$live("trackingId").setU64(this.$at + 120, this.$fit("u64", "trackingId", value));
  }

  get ts(): number {
    return this.$live("ts").pointer(this.$at + 128);
  }

  set ts(_value: never) {
    this.$refusePointer("ts");
  }

  get objectId(): number {
    return this.$live("objectId").pointer(this.$at + 136);
  }

  set objectId(_value: never) {
    this.$refusePointer("objectId");
  }

  get sensorStr(): number {
    return this.$live("sensorStr").pointer(this.$at + 144);
  }

  set sensorStr(_value: never) {
    this.$refusePointer("sensorStr");
  }

  get entries(): StructArray<SourceTimePair> {
    return new StructArray(this.$live("entries"), this.$at + 152, 100, SourceTimePair);
  }

  get count(): number {
    return this.$live("count").i32(this.$at + 13752);
  }

  set count(value: number) {
    this.$live("count").setI32(this.$at + 13752, this.$fit("i32", "count", value));
  }

  get bbox3d(): number {
    return this.$live("bbox3d").pointer(this.$at + 13760);
  }

  set bbox3d(_value: never) {
    this.$refusePointer("bbox3d");
  }

  get llm(): number {
    return this.$live("llm").pointer(this.$at + 13768);
  }

  set llm(_value: never) {
    this.$refusePointer("llm");
  }

  get num_interactions(): number {
    return this.$live("num_interactions").i32(this.$at + 13776);
  }

  set num_interactions(value: number) {
    this.$live("num_interactions").setI32(this.$at + 13776, this.$fit("i32", "num_interactions", value));
  }

  get interactions(): number {
    return this.$live("interactions").pointer(this.$at + 13784);
  }

  set interactions(_value: never) {
    this.$refusePointer("interactions");
  }

  get num_congestions(): number {
    return this.$live("num_congestions").i32(this.$at + 13792);
  }

  set num_congestions(value: number) {
    this.$live("num_congestions").setI32(this.$at + 13792, this.$fit("i32", "num_congestions", value));
  }

  get congestions(): number {
    return this.$live("congestions").pointer(this.$at + 13800);
  }

  set congestions(_value: never) {
    this.$refusePointer("congestions");
  }

  get num_fov(): number {
    return this.$live("num_fov").i32(this.$at + 13808);
  }

  set num_fov(value: number) {
    this.$live("num_fov").setI32(this.$at + 13808, this.$fit("i32", "num_fov", value));
  }

  get fov(): number {
    return this.$live("fov").pointer(this.$at + 13816);
  }

  set fov(_value: never) {
    this.$refusePointer("fov");
  }

  get segmentation(): number {
    return this.$live("segmentation").pointer(this.$at + 13824);
  }

  set segmentation(_value: never) {
    this.$refusePointer("segmentation");
  }

  get otherAttrs(): number {
    return this.$live("otherAttrs").pointer(this.$at + 13832);
  }

  set otherAttrs(_value: never) {
    this.$refusePointer("otherAttrs");
  }

  get videoPath(): number {
    return this.$live("videoPath").pointer(this.$at + 13840);
  }

  set videoPath(_value: never) {
    this.$refusePointer("videoPath");
  }

  get extMsg(): number {
    return this.$live("extMsg").pointer(this.$at + 13848);
  }

  set extMsg(_value: never) {
    this.$refusePointer("extMsg", "call frame.addEvent()");
  }

  get extMsgSize(): number {
    return this.$live("extMsgSize").u32(this.$at + 13856);
  }

  set extMsgSize(value: number) {
    this.$live("extMsgSize").setU32(this.$at + 13856, this.$fit("u32", "extMsgSize", value));
  }

  get pose(): NvDsJoints {
    return new NvDsJoints(this.$live("pose"), this.$at + 13864);
  }

  get embedding(): NvDsEmbedding {
    return new NvDsEmbedding(this.$live("embedding"), this.$at + 13880);
  }

  get has3DTracking(): boolean {
    return this.$live("has3DTracking").u8(this.$at + 13896) !== 0;
  }

  set has3DTracking(value: boolean) {
    this.$live("has3DTracking").setU8(this.$at + 13896, this.$fit("bool", "has3DTracking", value) ? 1 : 0);
  }

  get singleView3DTracking(): NvDs3DTracking {
    return new NvDs3DTracking(this.$live("singleView3DTracking"), this.$at + 13904);
  }

  get visibility(): number {
    return this.$live("visibility").f32(this.$at + 14032);
  }

  set visibility(value: number) {
    this.$live("visibility").setF32(this.$at + 14032, this.$fit("f32", "visibility", value));
  }
}

export class NvDsEvent extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    eventType: { offset: 0, size: 4, kind: "u32", enum: "NvDsEventType" },
    metadata: { offset: 8, size: 8, kind: "ptr", to: "NvDsEventMsgMeta" },
  } as const;

  get eventType(): number {
    return this.$live("eventType").u32(this.$at);
  }

  set eventType(value: number) {
    this.$live("eventType").setU32(this.$at, this.$fit("u32", "eventType", value));
  }

  get metadata(): number {
    return this.$live("metadata").pointer(this.$at + 8);
  }

  set metadata(_value: never) {
    this.$refusePointer("metadata", "call frame.addNvdsEvent()");
  }
}

export class NvDsCustomMsgInfo extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    message: { offset: 0, size: 8, kind: "ptr" },
    size: { offset: 8, size: 4, kind: "u32" },
  } as const;

  get message(): number {
    return this.$live("message").pointer(this.$at);
  }

  set message(_value: never) {
    this.$refusePointer("message");
  }

  get size(): number {
    return this.$live("size").u32(this.$at + 8);
  }

  set size(value: number) {
    this.$live("size").setU32(this.$at + 8, this.$fit("u32", "size", value));
  }
}

export class NvDsPayload extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    payload: { offset: 0, size: 8, kind: "ptr" },
    payloadSize: { offset: 8, size: 4, kind: "u32" },
    componentId: { offset: 12, size: 4, kind: "u32" },
  } as const;

  get payload(): number {
    return this.$live("payload").pointer(this.$at);
  }

  set payload(_value: never) {
    this.$refusePointer("payload", "call frame.addPayload()");
  }

  get payloadSize(): number {
    return this.$live("payloadSize").u32(this.$at + 8);
  }

  set payloadSize(value: number) {
    this.$live("payloadSize").setU32(this.$at + 8, this.$fit("u32", "payloadSize", value));
  }

  get componentId(): number {
    return this.$live("componentId").u32(this.$at + 12);
  }

  set componentId(value: number) {
    this.$live("componentId").setU32(this.$at + 12, this.$fit("u32", "componentId", value));
  }
}
