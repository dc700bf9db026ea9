/** Configurations of nvmsgconv, as groups of keys and as YAML. */

/** Two sensors, of which the second is not enabled; two places; analytics. */
export const keys = `[sensor0]
enable=1
type=Camera
id=GATE_WEST
location=50.11;8.68;112.5
description="the gate, from above"
coordinate=5.2;10.1;11.2

[sensor1]
enable=0
type=Camera
id=GATE_EAST

[place0]
enable=1
id=7
type=yard
name=Depot
location=50.25;-8.5;100.0
coordinate=1.0;2.0;3.0
place-sub-field1=north
place-sub-field2=lane 2
place-sub-field3=L1

[place3]
enable=1
id=9
type=yard
name=Ramp
place-sub-field1=C-7

[analytics0]
enable=1
id=counter
description=Counts what passes
source=detector
version=2.5
`;

/** The same. */
export const yaml = `sensor0:
  enable: 1
  type: Camera
  id: GATE_WEST
  location: 50.11;8.68;112.5
  description: the gate, from above
  coordinate: 5.2;10.1;11.2

sensor1:
  enable: 0
  type: Camera
  id: GATE_EAST

place0:
  enable: 1
  id: 7
  type: yard
  name: Depot
  location: 50.25;-8.5;100.0
  coordinate: 1.0;2.0;3.0
  place-sub-field1: north
  place-sub-field2: lane 2
  place-sub-field3: L1

place3:
  enable: 1
  id: 9
  type: yard
  name: Ramp
  place-sub-field1: C-7

analytics0:
  enable: 1
  id: counter
  description: Counts what passes
  source: detector
  version: 2.5
`;

const coordinate = { x: 1, y: 2, z: 3 };

/** What messages tell of place0, with the sub-place that the event makes of it. */
export function place(subPlace: Record<string, Record<string, string>>): unknown {
  const [[name, fields] = ["", {}]] = Object.entries(subPlace);
  return {
    ...{ id: "7", name: "Depot", type: "yard", location: { lat: 50.25, lon: -8.5, alt: 100 } },
    [name]: { ...fields, coordinate },
  };
}

/** What messages tell of sensor0. Quotes belong to the value in groups of keys. */
export function sensor(description: string): unknown {
  return {
    ...{ id: "GATE_WEST", type: "Camera", description },
    location: { lat: 50.11, lon: 8.68, alt: 112.5 },
    coordinate: { x: 5.2, y: 10.1, z: 11.2 },
  };
}

export const analytics: unknown = {
  ...{ id: "counter", description: "Counts what passes", source: "detector", version: "2.5" },
};
