/** What the Secretariat does with stakeholders' submissions: accepts, asks, declines, forwards, conceals, publishes. */
@NullMarked
package org.lanzarote.monitoring.stakeholders.handling;

import org.jspecify.annotations.NullMarked;
