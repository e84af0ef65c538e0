/**
 * Organisations that take part besides the Parties: they register themselves, and the Secretariat approves or declines.
 *
 * <p>The rooms invitation and account and the stakeholders' rooms use it. Requests enter at {@code /organisations}.
 */
@NullMarked
package org.lanzarote.monitoring.people.organisation;

import org.jspecify.annotations.NullMarked;
