/** Who is calling and what a role means. */
@NullMarked
package org.lanzarote.monitoring.platform.access;

import org.jspecify.annotations.NullMarked;
