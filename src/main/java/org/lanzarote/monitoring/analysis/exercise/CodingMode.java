package org.lanzarote.monitoring.analysis.exercise;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many codes a coder gives to a unit. */
@Schema(description = "How many codes a unit gets. ONE: exactly one. SEVERAL: any number, also none")
enum CodingMode {
    ONE,
    SEVERAL
}
