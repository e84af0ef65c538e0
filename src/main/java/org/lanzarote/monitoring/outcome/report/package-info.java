/** The report of a round: chapters, numbered paragraphs, recommendations, practices and the place of findings in it. */
@NullMarked
package org.lanzarote.monitoring.outcome.report;

import org.jspecify.annotations.NullMarked;
