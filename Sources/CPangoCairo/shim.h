// Pango lays out and shapes text, cairo writes it as PDF.
#ifndef CPANGOCAIRO_SHIM_H
#define CPANGOCAIRO_SHIM_H

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#endif
