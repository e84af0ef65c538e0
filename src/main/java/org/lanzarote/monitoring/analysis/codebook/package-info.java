/**
 * The codebook of a round: the codes with which analysts say what they have assessed, version by version.
 *
 * <p>Codings, exercises, findings and their tally use it; codings and findings tell it which codes are in use. Requests enter at {@code /rounds/{round}/codebook}.
 */
@NullMarked
package org.lanzarote.monitoring.analysis.codebook;

import org.jspecify.annotations.NullMarked;
