/**
 * What each reader sees: the organisation and the Secretariat the submission itself, everybody else a copy.
 *
 * <p>No other room uses it. Requests enter at {@code /rounds/{round}/stakeholder-submissions}, {@code /{id}} and
 * {@code /{id}/attachments}.
 */
@NullMarked
package org.lanzarote.monitoring.stakeholders.reading;

import org.jspecify.annotations.NullMarked;
