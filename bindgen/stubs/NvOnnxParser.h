#include "NvInfer.h"
