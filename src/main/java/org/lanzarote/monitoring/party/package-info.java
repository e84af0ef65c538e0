/** Parties to the Convention, their names, treaty facts and reservations. */
@NullMarked
package org.lanzarote.monitoring.party;

import org.jspecify.annotations.NullMarked;
