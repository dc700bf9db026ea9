#include "details.h"

namespace msgconv {

namespace {

// The extended structs begin as the plain ones do.
#define TEXT(type, name, field) Field{ name, offsetof (type, field), false }
#define NUMBER(type, name, field) Field{ name, offsetof (type, field), true }

const Details vehicle = { "vehicle", true,
  { TEXT (NvDsVehicleObject, "type", type), TEXT (NvDsVehicleObject, "make", make),
    TEXT (NvDsVehicleObject, "model", model), TEXT (NvDsVehicleObject, "color", color),
    TEXT (NvDsVehicleObject, "licenseState", region), TEXT (NvDsVehicleObject, "license", license) },
  { TEXT (NvDsVehicleObject, "type", type), TEXT (NvDsVehicleObject, "make", make),
    TEXT (NvDsVehicleObject, "model", model), TEXT (NvDsVehicleObject, "color", color),
    TEXT (NvDsVehicleObject, "license", license), TEXT (NvDsVehicleObject, "licenseState", region) } };

const Details person = { "person", true,
  { NUMBER (NvDsPersonObject, "age", age), TEXT (NvDsPersonObject, "gender", gender),
    TEXT (NvDsPersonObject, "hair", hair), TEXT (NvDsPersonObject, "cap", cap),
    TEXT (NvDsPersonObject, "apparel", apparel) },
  { TEXT (NvDsPersonObject, "gender", gender), NUMBER (NvDsPersonObject, "age", age),
    TEXT (NvDsPersonObject, "hair", hair), TEXT (NvDsPersonObject, "cap", cap),
    TEXT (NvDsPersonObject, "apparel", apparel) } };

const Details face = { "face", true,
  { NUMBER (NvDsFaceObject, "age", age), TEXT (NvDsFaceObject, "gender", gender),
    TEXT (NvDsFaceObject, "hair", hair), TEXT (NvDsFaceObject, "cap", cap), TEXT (NvDsFaceObject, "glasses", glasses),
    TEXT (NvDsFaceObject, "facialhair", facialhair), TEXT (NvDsFaceObject, "name", name),
    TEXT (NvDsFaceObject, "eyecolor", eyecolor) },
  // NVIDIA's messages have an empty field before the eyes, and consumers count.
  { TEXT (NvDsFaceObject, "gender", gender), NUMBER (NvDsFaceObject, "age", age), TEXT (NvDsFaceObject, "hair", hair),
    TEXT (NvDsFaceObject, "cap", cap), TEXT (NvDsFaceObject, "glasses", glasses),
    TEXT (NvDsFaceObject, "facialhair", facialhair), TEXT (NvDsFaceObject, "name", name), Field{ nullptr, 0, false },
    TEXT (NvDsFaceObject, "eyecolor", eyecolor) } };

const std::vector<Field> product_fields = { TEXT (NvDsProductObject, "brand", brand),
  TEXT (NvDsProductObject, "type", type), TEXT (NvDsProductObject, "shape", shape) };
const Details product = { "product", false, product_fields, product_fields };

const char *const flat_joints[] = { "nose", "neck", "right-shoulder", "right-elbow", "right-hand", "left-shoulder",
  "left-elbow", "left-hand", "right-hip", "right-knee", "right-foot", "left-hip", "left-knee", "left-foot", "right-eye",
  "left-eye", "right-ear", "left-ear" };

const char *const deep_joints[] = { "pelvis", "left-hip", "right-hip", "torso", "left-knee", "right-knee", "neck",
  "left-ankle", "right-ankle", "left-big-toe", "right-big-toe", "left-small-toe", "right-small-toe", "left-heel",
  "right-heel", "nose", "left-eye", "right-eye", "left-ear", "right-ear", "left-shoulder", "right-shoulder",
  "left-elbow", "right-elbow", "left-wrist", "right-wrist", "left-pinky-knuckle", "right-pinky-knuckle",
  "left-middle-tip", "right-middle-tip", "left-index-knuckle", "right-index-knuckle", "left-thumb-tip",
  "right-thumb-tip" };

const void *field_at (const void *details, const Field &field) { return static_cast<const char *> (details) + field.at; }

}  // namespace

const Details *details_of (NvDsObjectType type) {
  switch (static_cast<int> (type)) {
    case NVDS_OBJECT_TYPE_VEHICLE:
    case NVDS_OBJECT_TYPE_VEHICLE_EXT:
      return &vehicle;
    case NVDS_OBJECT_TYPE_PERSON:
    case NVDS_OBJECT_TYPE_PERSON_EXT:
      return &person;
    case NVDS_OBJECT_TYPE_FACE:
    case NVDS_OBJECT_TYPE_FACE_EXT:
      return &face;
    case NVDS_OBJECT_TYPE_PRODUCT:
    case NVDS_OBJECT_TYPE_PRODUCT_EXT:
      return &product;
    default:
      return nullptr;
  }
}

GList *outline_of (const NvDsEventMsgMeta &event) {
  switch (static_cast<int> (event.objType)) {
    case NVDS_OBJECT_TYPE_VEHICLE_EXT:
      return static_cast<NvDsVehicleObjectExt *> (event.extMsg)->mask;
    case NVDS_OBJECT_TYPE_PERSON_EXT:
      return static_cast<NvDsPersonObjectExt *> (event.extMsg)->mask;
    case NVDS_OBJECT_TYPE_FACE_EXT:
      return static_cast<NvDsFaceObjectExt *> (event.extMsg)->mask;
    case NVDS_OBJECT_TYPE_PRODUCT_EXT:
      return static_cast<NvDsProductObjectExt *> (event.extMsg)->mask;
    default:
      return nullptr;
  }
}

const char *text_at (const void *details, const Field &field) {
  return *static_cast<const char *const *> (field_at (details, field));
}

guint number_at (const void *details, const Field &field) {
  return *static_cast<const guint *> (field_at (details, field));
}

const char *type_name (const NvDsEventMsgMeta &event) {
  switch (static_cast<int> (event.objType)) {
    case NVDS_OBJECT_TYPE_VEHICLE:
      return "Vehicle";
    case NVDS_OBJECT_TYPE_PERSON:
      return "Person";
    case NVDS_OBJECT_TYPE_FACE:
      return "Face";
    case NVDS_OBJECT_TYPE_BAG:
      return "Bag";
    case NVDS_OBJECT_TYPE_BICYCLE:
      return "Bicycle";
    case NVDS_OBJECT_TYPE_ROADSIGN:
      return "RoadSign";
    case NVDS_OBJECT_TYPE_PRODUCT:
      return "Product";
    case NVDS_OBJECT_TYPE_CUSTOM:
      return "Custom";
    case NVDS_OBJECT_TYPE_UNKNOWN:
      return event.objectId ? event.objectId : "Unknown";
    default:
      return "Unknown";
  }
}

const char *joint_name (int pose_type, int joint) {
  const int count = pose_type == 0 ? G_N_ELEMENTS (flat_joints) : G_N_ELEMENTS (deep_joints);
  if (!pose_name (pose_type) || joint < 0 || joint >= count)
    return nullptr;
  return pose_type == 0 ? flat_joints[joint] : deep_joints[joint];
}

const char *pose_name (int pose_type) {
  static const char *const names[] = { "pose2D", "pose25D", "pose3D" };
  return pose_type >= 0 && pose_type < 3 ? names[pose_type] : nullptr;
}

}  // namespace msgconv
