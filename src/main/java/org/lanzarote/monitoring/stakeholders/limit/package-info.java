/**
 * The time limit of stakeholders: moved for one organisation or for all, each time with a reason.
 *
 * <p>The rooms submission and reading use it, and it tells {@code /me} which rounds are an organisation's. Requests enter
 * at {@code /rounds/{round}/stakeholder-extensions} and {@code /rounds/{round}/stakeholder-limit}.
 */
@NullMarked
package org.lanzarote.monitoring.stakeholders.limit;

import org.jspecify.annotations.NullMarked;
