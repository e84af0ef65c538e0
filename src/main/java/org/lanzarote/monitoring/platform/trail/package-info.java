/**
 * The trail: every change, every reading of restricted material and every refused attempt, sealed into one chain so that
 * an edit or a deletion is found.
 */
@NullMarked
package org.lanzarote.monitoring.platform.trail;

import org.jspecify.annotations.NullMarked;
