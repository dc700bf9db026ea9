#pragma once

#include <stdint.h>

/* JavaScript has taken the news of the signal: it is not hanging. Gives how old they are, in ms. */
uint32_t ds_interrupt_heard (void);
