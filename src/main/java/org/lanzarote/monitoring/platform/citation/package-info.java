/** CommonMark texts with typed citations, checked when written and readable from both ends. */
@NullMarked
package org.lanzarote.monitoring.platform.citation;

import org.jspecify.annotations.NullMarked;
