/** More time for one Party: the extensions of its time limit. */
@NullMarked
package org.lanzarote.monitoring.replies.limit;

import org.jspecify.annotations.NullMarked;
