#pragma once

/* JavaScript has taken the news of the signal: it is not hanging. */
void ds_interrupt_heard (void);
