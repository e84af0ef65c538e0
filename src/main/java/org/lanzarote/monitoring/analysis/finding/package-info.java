/** Findings on Parties, with the evidence and the parts of the report they are linked to. */
@NullMarked
package org.lanzarote.monitoring.analysis.finding;

import org.jspecify.annotations.NullMarked;
