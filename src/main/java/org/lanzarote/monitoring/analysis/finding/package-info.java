/**
 * Findings on Parties, each on one question and with its evidence.
 *
 * <p>Codings, comments and the rooms of outcome use it. Requests that write enter at {@code /rounds/{round}/findings}; the
 * room placing reads findings together with their place in the report.
 */
@NullMarked
package org.lanzarote.monitoring.analysis.finding;

import org.jspecify.annotations.NullMarked;
