/** What the Secretariat does with stakeholders' submissions: accepts, asks, declines, forwards, conceals, publishes. */
@NullMarked
package org.lanzarote.monitoring.reception;

import org.jspecify.annotations.NullMarked;
