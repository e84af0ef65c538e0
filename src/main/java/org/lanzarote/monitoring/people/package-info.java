/** Who takes part: Parties, organisations and the accounts of those who speak for them. */
@NullMarked
package org.lanzarote.monitoring.people;

import org.jspecify.annotations.NullMarked;
