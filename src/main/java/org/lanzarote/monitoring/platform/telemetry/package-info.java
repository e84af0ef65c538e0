/**
 * What traces tell a collector, where an installation names one: how long a request or a piece of work took, and what it cost
 * the database. They tell of nobody.
 *
 * <p>Each request passes here first and last. The rooms of jobs, webhooks and letters let their work be followed. Without an
 * address of a collector nothing is followed, and no class of OpenTelemetry is loaded.
 */
@NullMarked
package org.lanzarote.monitoring.platform.telemetry;

import org.jspecify.annotations.NullMarked;
