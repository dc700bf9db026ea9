#pragma once

#include "mount.h"

void ds_gauge_add (DsGauge *gauge, int change);
