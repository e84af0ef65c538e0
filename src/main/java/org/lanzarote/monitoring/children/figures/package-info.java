/**
 * Figures on the children's participation: each release is public and stays as it is, and no hidden number can be
 * computed from it.
 *
 * <p>The room extract, the report and the feedback in outcome, and the factsheet, use it. Requests enter at {@code /rounds/{round}/participation-preview}
 * and {@code /rounds/{round}/participation-releases}.
 */
@NullMarked
package org.lanzarote.monitoring.children.figures;

import org.jspecify.annotations.NullMarked;
