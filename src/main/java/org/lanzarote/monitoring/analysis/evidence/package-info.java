/**
 * What texts rest on among answers, followed from submission to submission: what stands, what waits for a person, and which
 * texts are stale because of it.
 *
 * <p>The room citation asks it for the words of answers. The rooms of findings, reports and factsheets ask it what is stale.
 * Requests enter at {@code /rounds/{round}/evidence}.
 */
@NullMarked
package org.lanzarote.monitoring.analysis.evidence;

import org.jspecify.annotations.NullMarked;
