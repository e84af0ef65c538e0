/** Parties to the Convention, their names, treaty facts and reservations. */
@NullMarked
package org.lanzarote.monitoring.people.party;

import org.jspecify.annotations.NullMarked;
