/** Claims on what recommendations may say. */
@NullMarked
package org.lanzarote.monitoring.outcome.recommendation;

import org.jspecify.annotations.NullMarked;
