/** Claims about {@code party}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.people.party;

import org.jspecify.annotations.NullMarked;
