/**
 * The Parties to the Convention: their names, treaty facts and reservations, as reference data. The name alone
 * changes, from a day on.
 *
 * <p>Most later rooms point to a Party. Requests enter at {@code /parties}.
 */
@NullMarked
package org.lanzarote.monitoring.people.party;

import org.jspecify.annotations.NullMarked;
