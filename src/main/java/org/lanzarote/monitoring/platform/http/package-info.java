/**
 * What every request meets before its operation: limits of size, time and rate, of how many at once, and the request's id.
 *
 * <p>Each request passes here first. The room attachment and the room of reply packages use the files that large bodies
 * are received into, and rooms whose records are sent to say by {@link Recipients} which are there. Each instance counts
 * requests for itself, so two replicas let through up to twice as many.
 */
@NullMarked
package org.lanzarote.monitoring.platform.http;

import org.jspecify.annotations.NullMarked;
