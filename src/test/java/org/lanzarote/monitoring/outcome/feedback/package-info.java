/** What children learn of what became of their words. */
@NullMarked
package org.lanzarote.monitoring.outcome.feedback;

import org.jspecify.annotations.NullMarked;
