/** The report of a round: chapters, numbered paragraphs, recommendations, practices and the place of findings in it. */
@NullMarked
package org.lanzarote.monitoring.report;

import org.jspecify.annotations.NullMarked;
