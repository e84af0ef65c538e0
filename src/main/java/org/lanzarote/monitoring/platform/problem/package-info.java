/** RFC 9457 problem details: the closed list of what can go wrong, and the one place where an exception becomes a response. */
@NullMarked
package org.lanzarote.monitoring.platform.problem;

import org.jspecify.annotations.NullMarked;
