/**
 * What the Secretariat does with stakeholders' submissions: it accepts, asks, declines, forwards, publishes, takes down
 * and grants anonymity.
 *
 * <p>No other room uses it. Requests enter below {@code /rounds/{round}/stakeholder-submissions/{id}}, and those of the
 * Parties at {@code /rounds/{round}/forwardings}, where they react.
 */
@NullMarked
package org.lanzarote.monitoring.stakeholders.handling;

import org.jspecify.annotations.NullMarked;
