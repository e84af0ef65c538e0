/** What children learn of what became of their words. */
@NullMarked
package org.lanzarote.monitoring.feedback;

import org.jspecify.annotations.NullMarked;
