/*
 * The structures behind nvmultistreamtiler's custom-tile-config, for programs that place each source themselves.
 * Positions and sizes are shares of the canvas, 0 to 1. The program keeps the memory alive while the element runs.
 */
#ifndef NVDSTILERCONFIG_H
#define NVDSTILERCONFIG_H

#include <stdint.h>

typedef struct {
  uint32_t sourceId;
  float x;
  float y;
  float width;
  float height;
} CustomTile;

typedef struct {
  CustomTile *tiles;
  uint32_t length;
} CustomTileConfig;

#endif
