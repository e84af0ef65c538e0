/** Claims on the revisions of a report's parts. */
@NullMarked
package org.lanzarote.monitoring.outcome.revision;

import org.jspecify.annotations.NullMarked;
