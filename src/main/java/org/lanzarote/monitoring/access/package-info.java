/** Who is calling and what a role means. */
@NullMarked
package org.lanzarote.monitoring.access;

import org.jspecify.annotations.NullMarked;
