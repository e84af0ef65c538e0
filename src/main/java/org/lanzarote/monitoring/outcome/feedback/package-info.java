/** What became of what the children said, in words for children. */
@NullMarked
package org.lanzarote.monitoring.outcome.feedback;

import org.jspecify.annotations.NullMarked;
