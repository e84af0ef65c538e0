/**
 * The same operations on tables of the same shape, with Quarkus and JDBC alone: no security, fence, trail, seal or rule. It
 * says what the framework and the database could give at most.
 */
@NullMarked
package org.lanzarote.monitoring.bare;

import org.jspecify.annotations.NullMarked;
